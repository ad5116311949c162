import { Injectable } from '@nestjs/common';
import { type Period } from '@auzolan/calendar';
import { readCalendar, type ReadEvent } from '@auzolan/icalendar';
import type { Actor } from '../../../platform/context/actor.js';
import { Db } from '../../../platform/database/db.js';
import { isUuid } from '../../../platform/database/ids.js';
import { InputError, NotFoundError } from '../../../platform/errors/domain-error.js';
import { ClosuresService, holderOf, Placing, SeriesPreviews, STANDING, type Wish } from '../../bookings/index.js';
import type { ImportCalendarInput } from './import.inputs.js';
import type { CalendarImport, CalendarImportRow, CalendarImportState } from './import.model.js';

const DAY = 86_400_000;
const REACH_DAYS = 3 * 365;
const MOST_TIMES = 200;

const HIT = `select t.n::int from unnest($2::timestamptz[], $3::timestamptz[]) with ordinality t(starts, ends, n)
  where exists (select from asset_leaf al join allocation l on l.federation_id = al.federation_id and l.leaf_id = al.leaf_id and ${STANDING('t.starts', 't.ends')}
    where al.federation_id = auzolan.current_federation() and al.asset_id = $1)`;

/** Calendar files on their way into an asset's calendar: a look at each time, then all or nothing through the one door. */
@Injectable()
export class CalendarImportsService {
  constructor(
    private readonly db: Db,
    private readonly placing: Placing,
    private readonly closures: ClosuresService,
    private readonly previews: SeriesPreviews,
  ) {}

  /** What is in the file and how each time stands now. @param now epoch ms @throws NotFoundError; InputError for more than 200 times */
  async look(actor: Actor, input: ImportCalendarInput, now: number): Promise<CalendarImport> {
    const window = { start: now, end: now + REACH_DAYS * DAY };
    const file = readCalendar(input.text, { zone: await this.zoneOf(actor, input.assetId), window, most: MOST_TIMES + 1 });
    if (!file.ok) return { fileProblem: file.problem, problemLine: file.line, rows: [], imported: 0 };
    const rows = file.events.flatMap((event) => rowsOf(event, input.leaveOut ?? []));
    const wanted = rows.filter(({ state }) => state === 'FREE');
    if (wanted.length > MOST_TIMES) throw new InputError('text', `must have at most ${MOST_TIMES} times to come; leave some events out`);
    const judged = input.as === 'CLOSURES' ? await this.hits(actor, input.assetId, wanted) : await this.previewed(actor, input.assetId, wanted, window, now);
    const seen = new Map(wanted.map((row, index) => [row, { ...row, ...judged[index] }]));
    return { fileProblem: null, problemLine: null, rows: rows.map((row) => seen.get(row) ?? row), imported: 0 };
  }

  /** Takes in every time of the file that is neither past nor left out, or, when one cannot be had, nothing. Throws as `look`. */
  async take(actor: Actor, input: ImportCalendarInput, now: number): Promise<CalendarImport> {
    const looked = await this.look(actor, input, now);
    const free = looked.rows.filter(({ state }) => state === 'FREE');
    const stands = looked.rows.some(({ state }) => !['FREE', 'PAST', 'LEFT_OUT'].includes(state));
    if (looked.fileProblem || stands || free.length === 0) return looked;
    const wishes = free.map((row) => ({ assetId: input.assetId, quantity: 1, start: row.start!, end: row.end!, purpose: row.summary.trim() || input.purpose }));
    if (input.as === 'CLOSURES') {
      const hit = await this.close(actor, wishes);
      return hit === null ? { ...looked, imported: free.length } : withState(looked, free[hit], 'TAKEN');
    }
    const placed = await this.placing.place(actor, holderOf(actor), wishes, now, { status: 'CONFIRMED', wished: true });
    if (!('clash' in placed)) return { ...looked, imported: placed.ids.length };
    // Someone was faster than the look.
    return withState(looked, free[wishes.findIndex((wish) => wish === placed.wish)], placed.clash === 'RULES' ? 'REFUSED' : placed.clash);
  }

  /** Closes the asset at all the times, or at none. @returns the index of the first that meets a booking, or null */
  private async close(actor: Actor, wishes: readonly Wish[]): Promise<number | null> {
    try {
      await this.db.attempt(async () => {
        for (const [index, { assetId, start, end, purpose }] of wishes.entries()) {
          const made = await this.closures.add(actor, { assetId, start, end, reason: purpose, acceptHits: false });
          if ('bookings' in made) throw new Hit(index);
        }
      });
      return null;
    } catch (error) {
      if (error instanceof Hit) return error.index;
      throw error;
    }
  }

  private async zoneOf(actor: Actor, assetId: string): Promise<string> {
    const [asset] = isUuid(assetId)
      ? await this.db.read<{ zone: string }>(actor.federationId, 'select time_zone as zone from asset where federation_id = auzolan.current_federation() and id = $1', [assetId])
      : [];
    if (!asset) throw new NotFoundError('asset', 'assetId');
    return asset.zone;
  }

  private async previewed(actor: Actor, assetId: string, rows: readonly CalendarImportRow[], window: Period, now: number): Promise<Array<Partial<CalendarImportRow>>> {
    if (rows.length === 0) return [];
    const dates = rows.map(({ start, end }) => ({ local: '', start: start!, end: end! }));
    const { dates: seen } = await this.previews.preview(actor, { assetId, quantity: 1 }, { dates, bookedUntil: window.end, goesOn: false }, now);
    return seen.map(({ state, reason }) => ({ state, reason }));
  }

  private async hits(actor: Actor, assetId: string, rows: readonly CalendarImportRow[]): Promise<Array<Partial<CalendarImportRow>>> {
    const hit = await this.db.read<{ n: number }>(actor.federationId, HIT, [assetId, rows.map(({ start }) => start), rows.map(({ end }) => end)]);
    const numbers = new Set(hit.map(({ n }) => n));
    return rows.map((_, index) => (numbers.has(index + 1) ? { state: 'TAKEN' } : {}));
  }
}

/** Undoes the closures that were made before one that meets a booking. */
class Hit extends Error {
  constructor(readonly index: number) {
    super('A closure meets a booking.');
  }
}

function withState(looked: CalendarImport, lost: CalendarImportRow | undefined, state: CalendarImportState): CalendarImport {
  return { ...looked, rows: looked.rows.map((row) => (row === lost ? { ...row, state } : row)) };
}

function rowsOf(event: ReadEvent, leaveOut: readonly number[]): CalendarImportRow[] {
  const { line, summary } = event;
  const row = { line, summary, start: null, end: null, reason: null, problem: null, detail: null };
  if (leaveOut.includes(line)) return [{ ...row, state: 'LEFT_OUT' }];
  if (!event.ok) return [{ ...row, state: 'UNREADABLE', problem: event.problem, detail: event.detail }];
  if (event.times.length === 0) return [{ ...row, state: 'PAST' }];
  return event.times.map(({ start, end }) => ({ ...row, start: new Date(start), end: new Date(end), state: 'FREE' }));
}
