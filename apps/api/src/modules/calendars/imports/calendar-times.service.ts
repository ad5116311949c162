import { Injectable } from '@nestjs/common';
import { type Period } from '@auzolan/calendar';
import type { ReadEvent } from '@auzolan/icalendar';
import type { Actor } from '../../../platform/context/actor.js';
import { Db } from '../../../platform/database/db.js';
import { isUuid } from '../../../platform/database/ids.js';
import { NotFoundError } from '../../../platform/errors/domain-error.js';
import { ClosuresService, HitsService, holderOf, Placing, SeriesPreviews } from '../../bookings/index.js';
import type { CalendarImportAs, CalendarImportRow, CalendarImportState } from './import.model.js';

const DAY = 86_400_000;
const REACH_DAYS = 3 * 365;

/** What the times of a file become. */
export interface Becoming {
  readonly assetId: string;
  readonly as: CalendarImportAs;
  /** Of times whose event does not say it. */
  readonly purpose: string;
}

/** A time that could not be had after all, and how it stands. */
export interface Lost {
  readonly row: CalendarImportRow;
  readonly state: CalendarImportState;
}

/** When times of a file count: from now on for three years. @param now epoch milliseconds */
export function windowFrom(now: number): Period {
  return { start: now, end: now + REACH_DAYS * DAY };
}

/** Whether a row keeps its file from being taken in. */
export function isInTheWay({ state }: Pick<CalendarImportRow, 'state'>): boolean {
  return !['FREE', 'PAST', 'LEFT_OUT'].includes(state);
}

/** The times of a calendar file in an asset's calendar: how each stands, then all or nothing through the one door. */
@Injectable()
export class CalendarTimes {
  constructor(
    private readonly db: Db,
    private readonly placing: Placing,
    private readonly closures: ClosuresService,
    private readonly hits: HitsService,
    private readonly previews: SeriesPreviews,
  ) {}

  /** The zone of the asset, and who owns it. @throws NotFoundError */
  async assetOf({ federationId }: Pick<Actor, 'federationId'>, assetId: string): Promise<{ zone: string; ownerId: string }> {
    const [asset] = isUuid(assetId)
      ? await this.db.read<{ zone: string; ownerId: string }>(federationId, 'select time_zone as zone, owner_id as "ownerId" from asset where federation_id = auzolan.current_federation() and id = $1', [assetId])
      : [];
    if (!asset) throw new NotFoundError('asset', 'assetId');
    return asset;
  }

  /** How those of the rows stand that are FREE as far as the file says. @param now epoch milliseconds */
  async judged(actor: Actor, { assetId, as }: Becoming, rows: readonly CalendarImportRow[], now: number): Promise<CalendarImportRow[]> {
    const wanted = rows.filter(({ state }) => state === 'FREE');
    if (!wanted.length) return [...rows];
    const judged = as === 'CLOSURES' ? await this.met(actor, assetId, wanted) : await this.previewed(actor, assetId, wanted, now);
    const seen = new Map(wanted.map((row, index) => [row, { ...row, ...judged[index] }]));
    return rows.map((row) => seen.get(row) ?? row);
  }

  /**
   * Takes in all the rows, or nothing when someone was faster than the look.
   * @param told hears how many are written so far
   * @param now epoch milliseconds
   */
  async take(actor: Actor, { assetId, as, purpose }: Becoming, rows: readonly CalendarImportRow[], now: number, told: (written: number) => void): Promise<number | Lost> {
    const times = rows.map(({ start, end, summary }) => ({ start: start!, end: end!, reason: summary.trim() || purpose }));
    if (as === 'CLOSURES') {
      const met = await this.closures.addFree(actor, assetId, times, told);
      return met === null ? rows.length : { row: rows[met]!, state: 'TAKEN' };
    }
    const wishes = times.map(({ start, end, reason }) => ({ assetId, quantity: 1, start, end, purpose: reason }));
    const placed = await this.placing.place(actor, holderOf(actor), wishes, now, { status: 'CONFIRMED', wished: true, many: { told } });
    if (!('clash' in placed)) return placed.ids.length;
    return { row: rows[wishes.findIndex((wish) => wish === placed.wish)]!, state: placed.clash === 'RULES' ? 'REFUSED' : placed.clash };
  }

  private async previewed(actor: Actor, assetId: string, rows: readonly CalendarImportRow[], now: number): Promise<Array<Partial<CalendarImportRow>>> {
    const dates = rows.map(({ start, end }) => ({ local: '', start: start!, end: end! }));
    const { dates: seen } = await this.previews.preview(actor, { assetId, quantity: 1 }, { dates, bookedUntil: windowFrom(now).end, goesOn: false }, now);
    return seen.map(({ state, reason }) => ({ state, reason }));
  }

  private async met({ federationId }: Actor, assetId: string, rows: readonly CalendarImportRow[]): Promise<Array<Partial<CalendarImportRow>>> {
    const met = new Set(await this.hits.met(federationId, assetId, rows.map(({ start, end }) => ({ start: start!, end: end! }))));
    return rows.map((_, index) => (met.has(index) ? { state: 'TAKEN' } : {}));
  }
}

/** The rows of one event as far as the file says: times to come are FREE. @param leaveOut lines of events to leave out */
export function rowsOf(event: ReadEvent, leaveOut: ReadonlySet<number>): CalendarImportRow[] {
  const { line, summary } = event;
  const row = { line, summary, start: null, end: null, reason: null, problem: null, detail: null };
  if (leaveOut.has(line)) return [{ ...row, state: 'LEFT_OUT' }];
  if (!event.ok) return [{ ...row, state: 'UNREADABLE', problem: event.problem, detail: event.detail }];
  if (event.times.length === 0) return [{ ...row, state: 'PAST' }];
  return event.times.map(({ start, end }) => ({ ...row, start: new Date(start), end: new Date(end), state: 'FREE' }));
}
