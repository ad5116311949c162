import { toInstant, toLocal } from '@auzolan/calendar';
import { BOOK, CANCEL, inDays, type BookAnswer } from '../../../../../../test/support/booking-calls.js';
import { startWorld, type World } from '../../../../../../test/support/world.js';
import { Db } from '../../../platform/database/db.js';
import { AskSeriesJob } from './ask-series.job.js';
import { ExtendSeriesJob } from './extend-series.job.js';

const DATES = `free goesOn dates { local start end state reason heldBy { cooperative { id } purpose } suggestion { start end } }`;
const PREVIEW = `query($input: SeriesInput!) { previewSeries(input: $input) { ${DATES} } }`;
const SERIES = `mutation($input: BookSeriesInput!) { bookSeries(input: $input) { __typename ... on BookingSeries { id confirmBy } ... on SeriesPreview { ${DATES} } } }`;
const OF = `query($id: ID!) { bookings(filter: { seriesId: $id, status: [CONFIRMED] }, take: 100) { items { id localStart localEnd version series { id rule } } } }`;
const MOVE = `mutation($input: MoveSeriesInput!) { moveSeries(input: $input) { __typename ... on BookingSeries { id rule localStart } ... on BookingClash { heldBy { id } } } }`;
const GIVE_UP = `mutation($input: CancelSeriesInput!) { cancelSeries(input: $input) { id rule endedAt } }`;
const ZONE = 'Europe/Madrid';

interface Dates {
  free: number;
  goesOn: boolean;
  dates: Array<{ local: string; start: string; state: string; reason: string | null; heldBy: Array<{ cooperative: { id: string }; purpose: string | null }>; suggestion: { start: string; end: string } | null }>;
}
interface Made extends Partial<Dates> {
  __typename: string;
  id?: string;
  confirmBy?: string | null;
}
interface Item {
  id: string;
  localStart: string;
  localEnd: string;
  version: number;
}

let world: World;
beforeAll(async () => {
  world = await startWorld({ POOL_SIZE: process.env.TEST_POOL_SIZE ?? '16' });
});
afterAll(() => world.stop());
beforeEach(() => world.sql(`update booking set status = 'CANCELLED', cancelled_at = now() where status = 'CONFIRMED'`));

/** A Tuesday, some weeks from now, at eight on the clock of the mill. */
function tuesday(weeks: number): string {
  const day = inDays(7 * weeks, 0);
  day.setUTCDate(day.getUTCDate() + ((2 - day.getUTCDay() + 7) % 7));
  return `${day.toISOString().slice(0, 10)}T08:00`;
}
const at = (local: string): Date => new Date(toInstant(local, ZONE));
const input = (localStart: string, rule: string, more: object = {}): object => ({ assetId: world.ours.mill, localStart, minutes: 120, rule, ...more });
const book = async (wish: object, by = world.ours.member): Promise<Made> => (await by.call.get<{ bookSeries: Made }>(SERIES, { input: { purpose: 'Spelt', ...wish } })).bookSeries;
const datesOf = async (id: string): Promise<Item[]> => (await world.ours.member.call.get<{ bookings: { items: Item[] } }>(OF, { id })).bookings.items;
const single = async (local: string, by = world.ours.coordinator): Promise<BookAnswer['bookAsset']> =>
  (await by.call.get<BookAnswer>(BOOK, { input: { assetId: world.ours.mill, start: at(local), end: new Date(at(local).getTime() + 7_200_000), purpose: 'Secret' } })).bookAsset;

describe('a series', () => {
  it('LibreBooking #1220: is previewed date by date, and books what was accepted, all or none', async () => {
    const first = tuesday(1);
    const rule = 'FREQ=WEEKLY;BYDAY=TU;COUNT=4';
    const second = toLocal(at(first).getTime() + 7 * 86_400_000, ZONE);
    await single(second);
    const { previewSeries } = await world.ours.member.call.get<{ previewSeries: Dates }>(PREVIEW, { input: input(first, rule) });
    expect(previewSeries.dates.map(({ state }) => state)).toEqual(['FREE', 'TAKEN', 'FREE', 'FREE']);
    expect(previewSeries.dates[1]).toMatchObject({ local: second, heldBy: [{ cooperative: { id: world.ours.errota }, purpose: null }] });
    await expect(book(input(first, rule))).resolves.toMatchObject({ __typename: 'SeriesPreview', free: 3 });
    await expect(world.sql('select id from booking_series')).resolves.toEqual([]);
    const made = await book(input(first, rule, { instead: [{ local: second, ...previewSeries.dates[1]!.suggestion }] }));
    expect(made).toMatchObject({ __typename: 'BookingSeries', confirmBy: null });
    expect(await datesOf(made.id!)).toHaveLength(4);
    await expect(book(input(tuesday(9), rule, { skip: [tuesday(10)] }))).resolves.toMatchObject({ __typename: 'BookingSeries' });
    expect((await single(tuesday(10))).__typename).toBe('Booking');
  });

  it('books 52 weeks with as many statements as two', async () => {
    await world.sql('update asset set horizon_days = 400 where id = $1', [world.ours.mill]);
    const db = world.app.get(Db);
    const count = async (wish: object): Promise<number> => {
      const { query } = db;
      let n = 0;
      db.query = function <Row>(sql: string, values?: readonly unknown[]) {
        // A job that runs every minute reads so, and every five seconds it is written who was here; neither is of the request.
        if (!/skip locked|last_seen_at|last_used_at/.test(sql)) n++;
        return query.call(this, sql, values) as Promise<Row[]>;
      };
      try {
        await expect(book(wish)).resolves.toMatchObject({ __typename: 'BookingSeries' });
      } finally {
        db.query = query;
      }
      return n;
    };
    const two = await count(input(tuesday(1), 'FREQ=WEEKLY;COUNT=2', { minutes: 60 }));
    const year = await count(input(tuesday(1).replace('T08', 'T12'), 'FREQ=WEEKLY;COUNT=52'));
    expect(year).toBe(two);
  });

  it('keeps eight o’clock at both ends when the clocks change (newtheatre/rooms #17)', async () => {
    const made = await book(input(tuesday(1), 'FREQ=WEEKLY;COUNT=52'));
    const items = await datesOf(made.id!);
    expect(new Set(items.map(({ localStart, localEnd }) => `${localStart.slice(11)}-${localEnd.slice(11)}`))).toEqual(new Set(['08:00-10:00']));
    const offsets = await world.sql<{ hour: number }>(`select distinct extract(hour from starts_at at time zone 'UTC')::int as hour from booking where series_id = $1 order by 1`, [made.id]);
    expect(offsets).toEqual([{ hour: 6 }, { hour: 7 }]);
  });

  it('is refused at once when its rule has no date, too many, or cannot be read', async () => {
    const refused = async (rule: string) => (await world.ours.member.call.refusal(SERIES, { input: { ...input(tuesday(1), rule), purpose: 'x' } })).extensions;
    for (const rule of ['FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30', 'FREQ=DAILY;COUNT=9999', 'FREQ=HOURLY', 'nonsense rule']) await expect(refused(rule)).resolves.toMatchObject({ field: 'rule' });
  });
});

describe('changing a series', () => {
  async function four(): Promise<{ id: string; items: Item[] }> {
    const { id } = await book(input(tuesday(2), 'FREQ=WEEKLY;COUNT=4'));
    return { id: id!, items: await datesOf(id!) };
  }
  const change = async (booking: Item, scope: string, hours: number, days = 0) => {
    const start = new Date(at(booking.localStart).getTime() + hours * 3_600_000 + days * 86_400_000);
    return (await world.ours.member.call.get<{ moveSeries: Made }>(MOVE, { input: { bookingId: booking.id, scope, expectedVersion: booking.version, start, end: new Date(start.getTime() + 7_200_000) } })).moveSeries;
  };

  it('of one date leaves the others, of the following cuts it in two, of all moves all', async () => {
    const { id, items } = await four();
    await expect(change(items[1]!, 'ONE', 1)).resolves.toMatchObject({ id });
    const later = await change(items[2]!, 'FOLLOWING', 2);
    expect(later).toMatchObject({ __typename: 'BookingSeries', rule: 'FREQ=WEEKLY;COUNT=2' });
    expect((await datesOf(id)).map(({ localStart }) => localStart.slice(11))).toEqual(['08:00', '09:00']);
    const moved = await datesOf(later.id!);
    expect(moved.map(({ localStart }) => localStart.slice(11))).toEqual(['10:00', '10:00']);
    const all = await change(moved[1]!, 'ALL', 0, 1);
    expect((await datesOf(all.id!)).map(({ localStart }) => new Date(`${localStart}Z`).getUTCDay())).toEqual([3, 3]);
    await expect(world.sql('select id from booking b where not exists (select from allocation l where l.booking_id = b.id and l.blocked_from = b.starts_at)')).resolves.toEqual([]);
  });

  it('is all or none, and may move a date to where another of them was', async () => {
    const { id } = await book(input(tuesday(2), 'FREQ=DAILY;COUNT=5', { minutes: 60 * 20 }));
    const items = await datesOf(id!);
    const start = at(items[1]!.localStart);
    const move = async (end: Date) => (await world.ours.member.call.get<{ moveSeries: Made }>(MOVE, { input: { bookingId: items[0]!.id, scope: 'ALL', expectedVersion: 1, start, end } })).moveSeries;
    const blocker = await single(toLocal(at(items[4]!.localStart).getTime() + 86_400_000, ZONE));
    await expect(move(new Date(start.getTime() + 20 * 3_600_000))).resolves.toMatchObject({ __typename: 'BookingClash', heldBy: [{ id: blocker.id }] });
    expect((await datesOf(id!)).map(({ localStart }) => localStart)).toEqual(items.map(({ localStart }) => localStart));
    await world.ours.coordinator.call.get(CANCEL, { input: { id: blocker.id } });
    await expect(move(new Date(start.getTime() + 20 * 3_600_000))).resolves.toMatchObject({ __typename: 'BookingSeries' });
  });

  it('gives up one, the following, or all; by its people only', async () => {
    const { id, items } = await four();
    const giveUp = (item: Item, scope: string, by = world.ours.member) => by.call.ask<{ cancelSeries: { rule: string; endedAt: string | null } }>(GIVE_UP, { input: { bookingId: item.id, scope } });
    const other = await world.person(world.ours, 'Zelai', [{ role: 'MEMBER', cooperativeId: world.ours.errota }]);
    expect((await giveUp(items[0]!, 'ALL', other)).errors[0]).toMatchObject({ extensions: { code: 'FORBIDDEN' } });
    expect((await giveUp(items[0]!, 'ALL', world.stranger)).errors[0]).toMatchObject({ extensions: { code: 'NOT_FOUND' } });
    await giveUp(items[1]!, 'ONE');
    expect((await giveUp(items[3]!, 'FOLLOWING')).data!.cancelSeries).toMatchObject({ rule: 'FREQ=WEEKLY;COUNT=3', endedAt: null });
    expect(await datesOf(id)).toHaveLength(2);
    expect((await giveUp(items[0]!, 'ALL')).data!.cancelSeries.endedAt).not.toBeNull();
    expect(await datesOf(id)).toHaveLength(0);
  });
});

describe('a series without an end', () => {
  it('goes on as time goes by, once for each date, and tells of dates that could not be had', async () => {
    await world.sql('update asset set horizon_days = 30 where id = $1', [world.ours.mill]);
    const { id, confirmBy } = await book(input(tuesday(1), 'FREQ=WEEKLY'));
    expect(confirmBy).not.toBeNull();
    const before = await datesOf(id!);
    await world.sql('update asset set horizon_days = 60 where id = $1', [world.ours.mill]);
    const next = toLocal(at(before.at(-1)!.localStart).getTime() + 7 * 86_400_000 + 3_600_000, ZONE);
    await single(next);
    await world.app.get(ExtendSeriesJob).run();
    await world.app.get(ExtendSeriesJob).run();
    const after = await datesOf(id!);
    expect(after.length).toBeGreaterThanOrEqual(before.length + 3);
    expect(new Set(after.map(({ localStart }) => localStart)).size).toBe(after.length);
    const { mySeries } = await world.ours.member.call.get<{ mySeries: { items: Array<{ id: string; missed: string[] }> } }>('{ mySeries { items { id missed asset { id } } } }');
    expect(mySeries.items.find((one) => one.id === id)!.missed).toHaveLength(1);
  });

  it('indico#1426: is asked about, kept when confirmed, let go when nobody answers', async () => {
    const [kept, lost] = [await book(input(tuesday(1), 'FREQ=WEEKLY')), await book(input(tuesday(1).replace('T08', 'T12'), 'FREQ=WEEKLY'))];
    const confirm = 'mutation($id: ID!) { confirmSeries(id: $id) { toConfirm confirmBy } }';
    await world.sql(`update booking_series set confirm_by = now() + interval '5 days' where id = any ($1::uuid[])`, [[kept.id, lost.id]]);
    await world.app.get(AskSeriesJob).run();
    const { mySeries } = await world.ours.member.call.get<{ mySeries: { items: Array<{ id: string; toConfirm: boolean }> } }>('{ mySeries { items { id toConfirm } } }');
    expect(mySeries.items.filter(({ toConfirm }) => toConfirm).map(({ id }) => id).sort()).toEqual([kept.id, lost.id].sort());
    await expect(world.ours.member.call.get(confirm, { id: kept.id })).resolves.toMatchObject({ confirmSeries: { toConfirm: false } });
    await expect(world.stranger.call.refusal(confirm, { id: kept.id })).resolves.toMatchObject({ extensions: { code: 'NOT_FOUND' } });
    await world.sql(`update booking_series set confirm_by = now() - interval '1 minute' where confirm_asked`);
    await world.app.get(AskSeriesJob).run();
    expect(await datesOf(lost.id!)).toHaveLength(0);
    expect((await datesOf(kept.id!)).length).toBeGreaterThan(1);
  });
});

it('races of a series and single bookings leave all of the series or none of it', async () => {
  await world.sql('update asset set horizon_days = 400 where id = $1', [world.ours.mill]);
  for (let round = 0; round < 3; round++) {
    const first = tuesday(3 + round * 12);
    const answers = await Promise.all([book(input(first, 'FREQ=WEEKLY;COUNT=8')), ...[0, 3, 6].map((week) => single(toLocal(at(first).getTime() + week * 7 * 86_400_000, ZONE))), book(input(first, 'FREQ=WEEKLY;COUNT=8'))]);
    const [one, , , , other] = answers;
    const singles = answers.slice(1, 4).filter(({ __typename }) => __typename === 'Booking').length;
    const series = [one, other].filter((made) => made!.__typename === 'BookingSeries') as Made[];
    expect(series.length + Math.min(singles, 1)).toBeGreaterThanOrEqual(1);
    if (series.length) expect(singles).toBe(0);
    for (const { id } of series) expect(await datesOf(id!)).toHaveLength(8);
  }
}, 60_000);
