import fc from 'fast-check';
import { startWorld, type World } from '../../../../../../test/support/world.js';
import { newId } from '../../../platform/database/ids.js';

const ADD = `mutation($i: AddMeterInput!) { addMeter(input: $i) { id name unit scale latest { value } } }`;
const READ = `mutation($i: RecordReadingInput!) { recordReading(input: $i) { id at value source counts correctsId } }`;
const CORRECT = `mutation($i: CorrectReadingInput!) { correctReading(input: $i) { id value reason counts correctsId } }`;
const REPLACE = `mutation($i: ReplaceMeterInput!) { replaceMeter(input: $i) { id replacesId retiredAt latest { value at } } }`;
const METERS = `query($id: ID!) { meters(assetId: $id) { totalItems items { id name retiredAt replacesId latest { id value } } } }`;
const READINGS = `query($id: ID!) { meterReadings(meterId: $id, take: 100) { totalItems items { id value counts } } }`;

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.stop());

const day = (n: number): string => `2026-03-${String(n).padStart(2, '0')}T08:00:00Z`;

async function meter(name: string): Promise<string> {
  const { addMeter } = await world.ours.coordinator.call.get<{ addMeter: { id: string } }>(ADD, { i: { assetId: world.ours.mill, name, unit: 'KG', scale: 1 } });
  return addMeter.id;
}

async function read(meterId: string, at: string, value: string): Promise<string> {
  const { recordReading } = await world.ours.coordinator.call.get<{ recordReading: { id: string } }>(READ, { i: { meterId, at, value } });
  return recordReading.id;
}

async function booking(): Promise<string> {
  const { id, mill, labea, member } = world.ours;
  const bookingId = newId();
  await world.sql(
    `insert into booking (federation_id, id, asset_id, cooperative_id, member_id, purpose, starts_at, ends_at, local_start, local_end, time_zone, status)
     values ($1, $2, $3, $4, $5, 'Spelt', '2026-03-20T08:00:00Z', '2026-03-20T10:00:00Z', '', '', 'Europe/Madrid', 'CONFIRMED')`,
    [id, bookingId, mill, labea, member.memberId],
  );
  return bookingId;
}

it('is added by a coordinator of the owner, once by each name', async () => {
  const id = await meter('Grain');
  const input = { assetId: world.ours.mill, name: 'grain', unit: 'KG', scale: 0 };
  await expect(world.ours.coordinator.call.refusal(ADD, { i: input })).resolves.toMatchObject({ extensions: { code: 'BAD_USER_INPUT', field: 'name' } });
  await expect(world.ours.member.call.refusal(ADD, { i: { ...input, name: 'Mine' } })).resolves.toMatchObject({ extensions: { code: 'FORBIDDEN' } });
  await expect(world.stranger.call.refusal(READ, { i: { meterId: id, at: day(1), value: '1' } })).resolves.toMatchObject({ extensions: { code: 'NOT_FOUND' } });
});

it('only goes forward, whenever it is read, and never in the future', async () => {
  const id = await meter('Forward');
  await read(id, day(2), '100');
  await read(id, day(8), '180');
  const { call } = world.ours.coordinator;
  for (const [at, value, field] of [[day(9), '179', 'value'], [day(5), '181', 'value'], [day(5), '99', 'value'], ['2099-01-01T00:00:00Z', '200', 'at']] as const) {
    await expect(call.refusal(READ, { i: { meterId: id, at, value } })).resolves.toMatchObject({ extensions: { code: 'BAD_USER_INPUT', field } });
  }
  await expect(call.refusal(READ, { i: { meterId: id, at: day(9), value: '12.5' } })).resolves.toMatchObject({ extensions: { code: 'BAD_USER_INPUT' } });
  await read(id, day(5), '150');
  const { meters } = await call.get<{ meters: { items: Array<{ id: string; latest: { value: string } }> } }>(METERS, { id: world.ours.mill });
  expect(meters.items.find((one) => one.id === id)!.latest.value).toBe('180');
});

it('keeps what was wrong beside its correction, which then counts alone', async () => {
  const id = await meter('Corrected');
  await read(id, day(2), '100');
  const wrong = await read(id, day(3), '9000');
  const { call } = world.ours.coordinator;
  await expect(call.refusal(READ, { i: { meterId: id, at: day(4), value: '120' } })).resolves.toMatchObject({ extensions: { field: 'value' } });
  const input = { id: wrong, at: day(3), value: '110', reason: 'Two digits too many' };
  await expect(world.ours.member.call.refusal(CORRECT, { i: input })).resolves.toMatchObject({ extensions: { code: 'FORBIDDEN' } });
  await expect(call.get(CORRECT, { i: input })).resolves.toMatchObject({ correctReading: { value: '110', counts: true, correctsId: wrong } });
  await expect(call.refusal(CORRECT, { i: input })).resolves.toMatchObject({ extensions: { code: 'CONFLICT' } });
  await read(id, day(4), '120');
  const { meterReadings } = await call.get<{ meterReadings: { items: Array<{ value: string; counts: boolean }> } }>(READINGS, { id });
  expect(meterReadings.items.map(({ value, counts }) => [value, counts])).toEqual([['120', true], ['9000', false], ['110', true], ['100', true]]);
  await expect(world.sql('update meter_reading set value = 1 where id = $1', [wrong])).rejects.toThrow('append-only');
});

it('may be read by whoever booked, for that booking and no other asset', async () => {
  const id = await meter('Booked');
  const [bookingId, { member, coordinator }] = [await booking(), world.ours];
  const input = { meterId: id, at: day(20), value: '5' };
  await expect(member.call.refusal(READ, { i: input })).resolves.toMatchObject({ extensions: { code: 'FORBIDDEN' } });
  await expect(member.call.get(READ, { i: { ...input, bookingId } })).resolves.toMatchObject({ recordReading: { source: 'MEMBER' } });
  await expect(coordinator.call.refusal(READ, { i: { ...input, bookingId: newId() } })).resolves.toMatchObject({ extensions: { code: 'NOT_FOUND', field: 'bookingId' } });
});

it('is replaced by a new one, which starts where it says', async () => {
  const id = await meter('Old');
  await read(id, day(2), '999999');
  const { call } = world.ours.coordinator;
  await expect(call.refusal(REPLACE, { i: { id, at: day(1), startsAt: '0' } })).resolves.toMatchObject({ extensions: { field: 'at' } });
  const { replaceMeter } = await call.get<{ replaceMeter: { id: string } }>(REPLACE, { i: { id, at: day(5), startsAt: '3' } });
  expect(replaceMeter).toMatchObject({ replacesId: id, retiredAt: null, latest: { value: '3', at: day(5) } });
  await expect(call.refusal(READ, { i: { meterId: id, at: day(6), value: '1000000' } })).resolves.toMatchObject({ extensions: { field: 'at' } });
  await expect(call.refusal(REPLACE, { i: { id, at: day(7), startsAt: '0' } })).resolves.toMatchObject({ extensions: { code: 'CONFLICT' } });
  await read(replaceMeter.id, day(6), '20');
});

it('goes forward in the database itself, for readings in any order at once', async () => {
  const id = await meter('Raced');
  const insert = (at: string, value: number): Promise<unknown> =>
    world.sql(`insert into meter_reading (federation_id, id, meter_id, at, value, source, read_by_id) values ($1, $2, $3, $4, $5, 'IMPORT', $6)`, [world.ours.id, newId(), id, at, value, world.ours.member.memberId]);
  const { call } = world.ours.coordinator;
  await fc.assert(
    fc.asyncProperty(fc.array(fc.record({ day: fc.integer({ min: 1, max: 28 }), value: fc.integer({ min: 0, max: 60 }) }), { minLength: 2, maxLength: 8 }), async (tries) => {
      await Promise.all(tries.map(({ day: n, value }, index) => (index % 2 ? insert(day(n), value).catch(() => undefined) : call.ask(READ, { i: { meterId: id, at: day(n), value: String(value) } }))));
      const rows = await world.sql<{ value: string; at: Date }>('select value, at from counted_reading where meter_id = $1 order by at, value', [id]);
      rows.forEach((row, n) => expect(n === 0 || Number(row.value) >= Number(rows[n - 1]!.value)).toBe(true));
    }),
    { numRuns: 15 },
  );
});
