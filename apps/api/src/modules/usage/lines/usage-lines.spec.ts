import { BOOK, inDays, type BookAnswer } from '../../../../../../test/support/booking-calls.js';
import { countReads } from '../../../../../../test/support/count-reads.js';
import { grainMeter, pastBooking, readMeter, runJobs } from '../../../../../../test/support/past-season.js';
import { startWorld, type World } from '../../../../../../test/support/world.js';
import { UsageLinesService } from './usage-lines.service.js';
import { wantedLines, type UsedBooking } from './wanted-lines.js';

interface Line { id: string; phase: string; measure: string; quantity: string; scale: number; fromReading: { id: string; value: string } | null; toReading: { id: string; value: string } | null; cooperative: { name: string }; asset: { name: string } }

const LINES = `query($f: UsageLineFilter) { usageLines(filter: $f, take: 100) { totalItems items {
  id phase measure quantity scale fromReading { id value } toReading { id value } cooperative { name } asset { name } } } }`;

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.stop());

async function linesOf(bookingId: string, call = world.ours.steward.call): Promise<Line[]> {
  const { usageLines } = await call.get<{ usageLines: { items: Line[] } }>(LINES, { f: { bookingId } });
  return usageLines.items.sort((a, b) => (a.phase + a.measure < b.phase + b.measure ? 1 : -1));
}

const short = ({ phase, measure, quantity }: Line): string => `${phase} ${measure} ${quantity}`;

it('are planned when it is booked, follow a change, and go when it is cancelled', async () => {
  const { member, mill } = world.ours;
  const { bookAsset } = await member.call.get<BookAnswer>(BOOK, { input: { assetId: mill, start: inDays(3, 8), end: inDays(3, 10), purpose: 'Rye' } });
  await runJobs(world);
  expect((await linesOf(bookAsset.id!)).map(short)).toEqual(['PLANNED TIME 120']);
  await member.call.get(`mutation($i: CancelBookingInput!) { cancelBooking(input: $i) { id } }`, { i: { id: bookAsset.id } });
  await runJobs(world);
  await expect(linesOf(bookAsset.id!)).resolves.toEqual([]);
});

it('are what the meter went forward, from the first reading of the booking or where it stood before', async () => {
  const meter = await grainMeter(world);
  await readMeter(world, meter, '2026-03-01T08:00:00Z', '1000', null);
  const first = await pastBooking(world, world.ours.labea, '2026-03-02');
  const second = await pastBooking(world, world.ours.errota, '2026-03-04');
  await readMeter(world, meter, '2026-03-02T10:00:00Z', '1500', first);
  await readMeter(world, meter, '2026-03-04T08:00:00Z', '1510', second);
  const wrong = await readMeter(world, meter, '2026-03-04T10:00:00Z', '9000', second);
  expect((await linesOf(first)).map(short)).toEqual(['PLANNED TIME 120', 'ACTUAL TIME 120', 'ACTUAL KG 500']);
  expect((await linesOf(second)).map(short)).toEqual(['PLANNED TIME 120', 'ACTUAL TIME 120', 'ACTUAL KG 7490']);
  const before = (await linesOf(second)).at(-1)!;
  expect(before).toMatchObject({ scale: 1, fromReading: { value: '1510' }, toReading: { id: wrong, value: '9000' } });
  await world.ours.coordinator.call.get(`mutation($i: CorrectReadingInput!) { correctReading(input: $i) { id } }`, { i: { id: wrong, at: '2026-03-04T10:00:00Z', value: '1900', reason: 'Misread' } });
  await runJobs(world);
  const after = (await linesOf(second)).at(-1)!;
  expect([after.id, after.quantity, after.toReading!.value]).toEqual([before.id, '390', '1900']);
});

it('change when a reading lies between those of a later booking', async () => {
  const meter = await grainMeter(world, 'Between');
  await readMeter(world, meter, '2026-04-01T08:00:00Z', '0', null);
  const booking = await pastBooking(world, world.ours.labea, '2026-04-10');
  await readMeter(world, meter, '2026-04-10T10:00:00Z', '100', booking);
  expect((await linesOf(booking)).map(short)).toContain('ACTUAL KG 100');
  await readMeter(world, meter, '2026-04-05T10:00:00Z', '30', null);
  expect((await linesOf(booking)).map(short)).toContain('ACTUAL KG 70');
});

it('are seen by who used it, by the owner, stewards and auditors, and nobody else', async () => {
  const booking = await pastBooking(world, world.ours.labea, '2026-05-02');
  const other = await world.sql<{ id: string }>(`insert into cooperative (federation_id, id, name, search_text, name_key, status) values ($1, gen_random_uuid(), 'Sagar', 'sagar', 'sagar', 'ADMITTED') returning id`, [world.ours.id]);
  const outsider = await world.person(world.ours, 'Oier', [{ role: 'COORDINATOR', cooperativeId: other[0]!.id }]);
  const auditor = await world.person(world.ours, 'Ane', [{ role: 'AUDITOR' }]);
  const seen = [];
  for (const { call } of [world.ours.member, world.ours.coordinator, auditor, outsider, world.stranger]) seen.push((await linesOf(booking, call)).length);
  expect(seen).toEqual([2, 2, 2, 0, 0]);
});

it('are written once, however often and by however many they are asked for', async () => {
  const booking = await pastBooking(world, world.ours.labea, '2026-05-03');
  const before = await linesOf(booking);
  await Promise.all(Array.from({ length: 6 }, () => world.app.get(UsageLinesService).keep(world.ours.id, booking)));
  await expect(linesOf(booking)).resolves.toEqual(before);
});

it('cost as many statements for many as for one', async () => {
  await pastBooking(world, world.ours.errota, '2026-05-04');
  const ask = (take: number): Promise<unknown> => world.ours.steward.call.get(LINES.replace('take: 100', `take: ${take}`), {});
  await ask(1);
  const one = await countReads(world.app, () => ask(1));
  expect(await countReads(world.app, () => ask(50))).toBe(one);
});

it('carry the price of the rules that held when it was booked, to the last kilogram of the return', async () => {
  const { member, coordinator, errota } = world.ours;
  const { createAsset: press } = await coordinator.call.get<{ createAsset: { id: string } }>('mutation($i: CreateAssetInput!) { createAsset(input: $i) { id } }', { i: { ownerId: errota, asset: { name: 'Oil press', timeZone: 'Europe/Madrid' } } });
  const { addMeter: meter } = await coordinator.call.get<{ addMeter: { id: string } }>('mutation($i: AddMeterInput!) { addMeter(input: $i) { id } }', { i: { assetId: press.id, name: 'Oil', unit: 'KG', scale: 1 } });
  const adopt = (prices: object[], expectedVersion: number): Promise<unknown> => coordinator.call.get('mutation($i: AdoptRulesInput!) { adoptRules(input: $i) { id } }', {
    i: { scope: 'ASSET', assetId: press.id, expectedVersion, note: 'test', rules: { prices } },
  });
  const euros = [{ of: 'HOUR', amount: '1200', currency: 'EUR', kinds: ['OWNER'] }, { of: 'HOUR', amount: '1500', currency: 'EUR' }, { of: 'UNIT', unit: 'kg', amount: '3', currency: 'EUR' }];
  await adopt([...euros, { of: 'USE', amount: '30', currency: 'HOUR' }], 0);
  const start = new Date(Math.ceil(Date.now() / 60_000) * 60_000 + 300_000);
  const { bookAsset } = await member.call.get<BookAnswer>(BOOK, { input: { assetId: press.id, start, end: new Date(start.getTime() + 7_200_000), purpose: 'Olives' } });
  const bookingId = bookAsset.id!;
  await adopt([{ of: 'HOUR', amount: '9999', currency: 'EUR' }], 1);
  await runJobs(world);
  const prices = async (): Promise<string[]> => (await linesOf(bookingId)).filter(({ measure }) => measure === 'PRICE').map(short).sort();
  await expect(prices()).resolves.toEqual(['PLANNED PRICE 30', 'PLANNED PRICE 3000']);
  await member.call.get('mutation($i: CheckOutBookingInput!) { checkOutBooking(input: $i) { id } }', { i: { bookingId, readings: [{ meterId: meter.id, value: '1000' }] } });
  await member.call.get('mutation($i: ReturnBookingInput!) { returnBooking(input: $i) { id } }', { i: { bookingId, condition: { rating: 'GOOD' }, readings: [{ meterId: meter.id, value: '1235' }] } });
  await runJobs(world);
  // 23.5 kg at 3 cents, half a cent up, beside two hours for someone who is not the owner.
  await expect(prices()).resolves.toEqual(['ACTUAL PRICE 30', 'ACTUAL PRICE 3071', 'PLANNED PRICE 30', 'PLANNED PRICE 3000']);
  expect((await linesOf(bookingId)).map(short)).toContain('ACTUAL KG 235');
});

describe('the price', () => {
  const booking: UsedBooking = {
    status: 'RETURNED', quantity: 1, start: 0, end: 3_600_000, checkedOut: 60_000, returned: 4_000_000, paperFrom: null, paperUntil: null, metered: [],
    prices: [{ of: 'HOUR', unit: null, rate: '500', currency: 'EUR', amount: '500' }, { of: 'UNIT', unit: 'kg', rate: '3', currency: 'EUR', amount: null }, { of: 'USE', unit: null, rate: '30', currency: 'HOUR', amount: '30' }],
  };
  const prices = (used: UsedBooking): string[] => wantedLines(used).filter(({ measure }) => measure === 'PRICE').map(({ phase, quantity, currency }) => `${phase} ${quantity} ${currency}`);

  it('is planned as it was said when booked, and adds metered units at the rate of that time, half a cent up', () => {
    const metered = [{ meterId: 'm', unit: 'KG' as const, scale: 1, fromId: 'a', toId: 'b', quantity: '1235' }];
    expect(prices({ ...booking, metered })).toEqual(['PLANNED 500 EUR', 'PLANNED 30 HOUR', 'ACTUAL 871 EUR', 'ACTUAL 30 HOUR']);
    expect(prices({ ...booking, status: 'CONFIRMED' })).toEqual(['PLANNED 500 EUR', 'PLANNED 30 HOUR']);
    expect(prices({ ...booking, status: 'CANCELLED' })).toEqual([]);
  });

  it('leaves time to the clock of check-out and return, begun minutes whole, times how many', () => {
    expect(wantedLines({ ...booking, quantity: 40 }).filter(({ measure }) => measure === 'TIME').map(({ quantity }) => quantity)).toEqual([2400n, 66n * 40n]);
  });
});
