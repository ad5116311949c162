import { Injectable } from '@nestjs/common';
import { parseLocalDateTime, toInstant } from '@auzolan/calendar';
import { ActivityLog } from '../../../platform/audit/activity-log.js';
import type { Actor } from '../../../platform/context/actor.js';
import { Db } from '../../../platform/database/db.js';
import { newId } from '../../../platform/database/ids.js';
import { DomainError, InputError, NotFoundError } from '../../../platform/errors/domain-error.js';
import { shortCodeBytes } from '../../../platform/texts/short-code.js';
import { AssetsService } from '../../assets/index.js';
import { Conflicts } from './conflicts.js';
import { Contradictions, type Claim } from './contradictions.js';
import { PaperBookings } from './paper-bookings.js';
import type { EnterPaperInput, PaperOutcome } from './paper.model.js';

const LONGEST_MS = 31 * 86_400_000;

const SHEET = 'select s.id, s.asset_id as "assetId", a.time_zone as zone from sheet s join asset a on a.federation_id = s.federation_id and a.id = s.asset_id where s.federation_id = auzolan.current_federation() and s.code = $1';

const COOPERATIVE = `
  select c.status, exists (select from member_role r where r.federation_id = c.federation_id and r.cooperative_id = c.id and r.member_id = $2) as belongs
  from cooperative c where c.federation_id = auzolan.current_federation() and c.id = $1`;

const ENTER = `
  insert into paper_entry (federation_id, id, sheet_id, asset_id, line, written_name, cooperative_id, member_id, starts_at, ends_at, note, outcome, booking_id, entered_by_id)
  values (auzolan.current_federation(), $1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13) on conflict do nothing returning id`;

/** Takes in what was written on paper. It never changes a booking that stands. */
@Injectable()
export class PaperService {
  constructor(
    private readonly db: Db,
    private readonly assets: AssetsService,
    private readonly contradictions: Contradictions,
    private readonly bookings: PaperBookings,
    private readonly conflicts: Conflicts,
    private readonly activity: ActivityLog,
  ) {}

  /**
   * A time that is over becomes a use, a time to come a booking by the same door as every other; whatever speaks against it
   * opens a case instead.
   * @param now epoch milliseconds
   * @returns the entry, and the case that it opens if any.
   * @throws NotFoundError, InputError; ForbiddenError for anyone but the asset's keepers; DomainError CONFLICT for a line that was entered already
   */
  async enter(actor: Actor, input: EnterPaperInput, now: number): Promise<{ entryId: string; caseId: string | null }> {
    const code = shortCodeBytes(input.sheetCode);
    const [sheet] = code ? await this.db.query<{ id: string; assetId: string; zone: string }>(SHEET, [code]) : [];
    if (!sheet) throw new NotFoundError('sheet', 'sheetCode');
    await this.assets.lock(actor, sheet.assetId);
    await this.checkWho(input);
    const claim = { assetId: sheet.assetId, cooperativeId: input.cooperativeId, ...claimedTime(input, sheet.zone) };
    if (claim.start.getTime() < now && claim.end.getTime() > now) throw new InputError('end', 'is not over yet: enter this line when it is');
    const entryId = newId();
    const future = claim.start.getTime() >= now;
    const found = future ? await this.bookings.place(actor, claim, input, now) : await this.contradictions.of(claim);
    const outcome: PaperOutcome = 'against' in found ? 'CONFLICT' : future ? 'BOOKED' : 'USED';
    const bookingId = 'against' in found ? null : found.ownBookingId;
    await this.write(actor, entryId, sheet.id, input, claim, outcome, bookingId);
    const caseId = 'against' in found ? await this.conflicts.open(actor, entryId, found.against) : null;
    if (outcome === 'USED') await this.bookings.tellUse(actor.federationId, { ...claim, paperEntryId: entryId, memberId: input.memberId ?? null, bookingId });
    return { entryId, caseId };
  }

  private async write(actor: Actor, id: string, sheetId: string, input: EnterPaperInput, { assetId, start, end }: Claim, outcome: PaperOutcome, bookingId: string | null): Promise<void> {
    const { line, writtenName, cooperativeId, memberId, note } = input;
    const [entered] = await this.db.query(ENTER, [id, sheetId, assetId, line, writtenName, cooperativeId, memberId ?? null, start, end, note ?? '', outcome, bookingId, actor.memberId]);
    if (!entered) throw new DomainError('CONFLICT', 'This line of the sheet is entered already.', [{ field: 'line', message: 'is entered already' }]);
    await this.activity.record(actor, {
      action: 'paper.enter', subjectType: 'paper_entry', subjectId: id, after: { assetId, sheetId, line, cooperativeId, start, end, outcome, bookingId }, topic: 'BOOKINGS',
    });
  }

  private async checkWho({ cooperativeId, memberId }: EnterPaperInput): Promise<void> {
    const [cooperative] = await this.db.query<{ status: string; belongs: boolean }>(COOPERATIVE, [cooperativeId, memberId ?? null]);
    if (!cooperative) throw new NotFoundError('cooperative', 'cooperativeId');
    if (!['ADMITTED', 'GUEST'].includes(cooperative.status)) throw new InputError('cooperativeId', 'is not an admitted cooperative');
    if (memberId && !cooperative.belongs) throw new InputError('memberId', 'does not belong to this cooperative');
  }
}

function claimedTime(input: Pick<EnterPaperInput, 'start' | 'end'>, zone: string): { start: Date; end: Date } {
  const at = (field: 'start' | 'end'): Date => {
    const parsed = parseLocalDateTime(input[field]);
    if (!parsed.ok) throw new InputError(field, 'must be a day and time such as 2026-12-01T08:00');
    return new Date(toInstant(parsed.value, zone));
  };
  const [start, end] = [at('start'), at('end')];
  if (end <= start) throw new InputError('end', 'must be later than start');
  if (end.getTime() - start.getTime() > LONGEST_MS) throw new InputError('end', 'must be within 31 days after start');
  return { start, end };
}
