import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { ActivityLog } from '../../../platform/audit/activity-log.js';
import type { Actor } from '../../../platform/context/actor.js';
import { Db } from '../../../platform/database/db.js';
import { isUuid, newId } from '../../../platform/database/ids.js';
import { DomainError, InputError, NotFoundError } from '../../../platform/errors/domain-error.js';
import { isLine } from '../../../platform/graphql/texts.js';
import { JobQueue } from '../../../platform/jobs/job-queue.js';
import { requireAssetKeeper } from '../../assets/index.js';
import { holderOf } from '../../bookings/index.js';
import { CalendarTimes, isInTheWay } from '../imports/calendar-times.service.js';
import { CalendarImportAs } from '../imports/import.model.js';
import type { LeaveOutOfCalendarFileInput } from './calendar-file.model.js';
import { CHECK_CALENDAR_FILE, TAKE_CALENDAR_FILE } from './calendar-file.tasks.js';
import { LOCK_FILE, LOCK_SENDING, SAME_FILE, type FileRow } from './calendar-file.sql.js';

/** A calendar file as it comes in. */
export interface SentFile {
  readonly assetId: string;
  readonly as: string;
  readonly purpose: string;
  readonly name: string;
  readonly bytes: Buffer;
}

/** What people do with calendar files; the work itself is done by jobs. */
@Injectable()
export class CalendarFilesService {
  constructor(
    private readonly db: Db,
    private readonly times: CalendarTimes,
    private readonly activity: ActivityLog,
    private readonly jobs: JobQueue,
  ) {}

  /**
   * Keeps a file and has its times looked at.
   * @returns with `isNew` false when the sender's same file is under way, or was taken in within a day: it comes in once, however often it is sent
   * @throws InputError, NotFoundError, ForbiddenError
   */
  async receive(actor: Actor, { assetId, as, purpose, name, bytes }: SentFile): Promise<{ id: string; isNew: boolean }> {
    if (as !== CalendarImportAs.BOOKINGS && as !== CalendarImportAs.CLOSURES) throw new InputError('as', 'must be BOOKINGS or CLOSURES');
    if (!/\S/u.test(purpose) || !isLine(purpose, 500)) throw new InputError('purpose', 'must be a line of 1 to 500 characters');
    if (!bytes.length) throw new InputError('file', 'must be an .ics file, sent as text/calendar');
    const { federationId, memberId, onBehalfOfId, cooperativeId } = actor;
    const { ownerId } = await this.times.assetOf(actor, assetId);
    if (as === 'CLOSURES') requireAssetKeeper(actor, ownerId);
    else holderOf(actor);
    const digest = createHash('sha256').update(bytes).digest();
    return this.db.tx(federationId, async () => {
      await this.db.query(LOCK_SENDING, [memberId]);
      const [known] = await this.db.query<{ id: string }>(SAME_FILE, [memberId, onBehalfOfId, cooperativeId, assetId, as, purpose, digest]);
      if (known) return { id: known.id, isNew: false };
      const id = newId();
      await this.db.query(
        `insert into calendar_file (federation_id, id, asset_id, taken_as, purpose, file_name, digest, bytes, member_id, on_behalf_of_id, cooperative_id)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
        [federationId, id, assetId, as, purpose, name, digest, bytes, memberId, onBehalfOfId, cooperativeId],
      );
      await this.activity.record(actor, { action: 'calendarFile.send', subjectType: 'calendarFile', subjectId: id, after: { assetId, as, fileName: name, sha256: digest.toString('hex'), bytes: bytes.length } });
      await this.jobs.add(CHECK_CALENDAR_FILE, { federationId, id }, { key: `${CHECK_CALENDAR_FILE}:${id}` });
      return { id, isNew: true };
    });
  }

  /** Leaves events out, or takes them in again; then all times are looked at anew. @throws DomainError */
  async leaveOut(actor: Actor, { id, leaveOut, takeIn, allInTheWay }: LeaveOutOfCalendarFileInput): Promise<void> {
    const file = await this.waiting(actor, id);
    const lines = new Set([...file.leaveOut, ...(leaveOut ?? []), ...(allInTheWay ? file.times.filter(isInTheWay).map(({ line }) => line) : [])]);
    for (const line of takeIn ?? []) lines.delete(line);
    await this.db.query(`update calendar_file set leave_out = $2, state = 'CHECKING', touched_at = now() where federation_id = auzolan.current_federation() and id = $1`, [id, [...lines]]);
    await this.jobs.add(CHECK_CALENDAR_FILE, { federationId: actor.federationId, id }, { key: `${CHECK_CALENDAR_FILE}:${id}` });
  }

  /** Begins to take a file in. @throws DomainError CONFLICT while something is in the way */
  async take(actor: Actor, id: string): Promise<void> {
    const file = await this.waiting(actor, id);
    const inTheWay = file.times.filter(isInTheWay).length;
    if (inTheWay) throw new DomainError('CONFLICT', `${inTheWay} times are in the way: leave their events out first.`);
    if (!file.times.some(({ state }) => state === 'FREE')) throw new DomainError('CONFLICT', 'No time of this file is left to be taken in.');
    await this.db.query(`update calendar_file set state = 'TAKING', times_done = 0, touched_at = now() where federation_id = auzolan.current_federation() and id = $1`, [id]);
    await this.jobs.add(TAKE_CALENDAR_FILE, { federationId: actor.federationId, id }, { key: `${TAKE_CALENDAR_FILE}:${id}` });
  }

  /** Drops a file that was not taken in. @throws DomainError CONFLICT when it is too late */
  async discard(actor: Actor, id: string): Promise<void> {
    const file = await this.locked(actor, id);
    if (file.state === 'TAKING' || file.state === 'DONE') throw new DomainError('CONFLICT', 'This file is taken in already, or about to be.');
    await this.db.query('delete from calendar_file where federation_id = auzolan.current_federation() and id = $1', [id]);
    await this.activity.record(actor, { action: 'calendarFile.discard', subjectType: 'calendarFile', subjectId: id, before: { fileName: file.fileName } });
  }

  private async waiting(actor: Actor, id: string): Promise<FileRow> {
    const file = await this.locked(actor, id);
    if (file.state !== 'READY') throw new DomainError('CONFLICT', `This file is ${file.state}, not READY: wait for it, or send it again.`);
    if (file.cooperativeId !== actor.cooperativeId || file.onBehalfOfId !== actor.onBehalfOfId) throw new DomainError('FORBIDDEN', 'Speak for whom you sent this file for.');
    return file;
  }

  private async locked({ memberId }: Actor, id: string): Promise<FileRow> {
    const [file] = isUuid(id) ? await this.db.query<FileRow>(LOCK_FILE, [id]) : [];
    if (file?.memberId !== memberId) throw new NotFoundError('calendar file');
    return file;
  }
}
