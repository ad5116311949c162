import { inDays } from '../../../../../../test/support/booking-calls.js';
import { startWorld, type World, type WorldPerson } from '../../../../../../test/support/world.js';
import { OfferFreedJob, type Freed } from './offer-freed.job.js';

const JOIN = 'mutation($input: JoinWaitlistInput!) { joinWaitlist(input: $input) { state } }';
const MINE = '{ myWaitlist { items { state asset { id } booking { status } } } }';
const DAY = inDays(20, 0).toISOString().slice(0, 10);

let world: World;
let frugal: WorldPerson;
beforeAll(async () => {
  world = await startWorld();
  frugal = await world.person(world.ours, 'Ane', [{ role: 'MEMBER', cooperativeId: world.ours.errota }]);
});
afterAll(() => world.stop());

type Call = World['ours']['steward']['call'];
const send = (name: string, input: object, call: Call = world.ours.coordinator.call): Promise<unknown> => call.get(`mutation($input: ${name[0]!.toUpperCase()}${name.slice(1)}Input!) { ${name}(input: $input) { id } }`, { input });
async function make(kind = 'EXCLUSIVE', fields: object = {}): Promise<string> {
  const input = { ownerId: world.ours.errota, kind, asset: { name: 'Thing', timeZone: 'Europe/Madrid', followsHolidays: false, ...fields } };
  return (await world.ours.coordinator.call.get<{ createAsset: { id: string } }>('mutation($input: CreateAssetInput!) { createAsset(input: $input) { id } }', { input })).createAsset.id;
}
async function update(id: string, asset: object): Promise<unknown> {
  const [row] = await world.sql<{ version: number }>('select version from asset where id = $1', [id]);
  return send('updateAsset', { id, expectedVersion: row!.version, asset });
}
const shut = [{ weekday: ((new Date(`${DAY}T00:00:00Z`).getUTCDay() + 6) % 7) + 1, opens: '03:00', closes: '04:00' }];
const join = (by: WorldPerson, assetId: string, quantity = 1): Promise<unknown> =>
  by.call.get(JOIN, { input: { assetId, quantity, earliest: `${DAY}T08:00:00Z`, latest: `${DAY}T12:00:00Z`, minutes: 240, purpose: 'Rye' } });
const state = async (by: WorldPerson, assetId: string): Promise<string> =>
  (await by.call.get<{ myWaitlist: { items: Array<{ state: string; asset: { id: string } }> } }>(MINE)).myWaitlist.items.find(({ asset }) => asset.id === assetId)!.state;
/** Runs what waits in the outbox, as the worker would. */
async function outbox(): Promise<number> {
  const jobs = await world.sql<{ payload: Freed }>(
    `delete from graphile_worker._private_jobs j using graphile_worker._private_tasks t where t.id = j.task_id and t.identifier = 'waitlist.offerFreed' returning j.payload`);
  for (const { payload } of jobs) await world.app.get(OfferFreedJob, { strict: false }).run(payload);
  return jobs.length;
}

const CASES: Array<{ name: string; quantity?: number; closed: () => Promise<string>; open: (id: string) => Promise<unknown> }> = [
  { name: 'longer weekly hours', closed: async () => {
    const id = await make();
    await send('setOpeningHours', { assetId: id, hours: shut });
    return id;
  }, open: (id) => send('setOpeningHours', { assetId: id, hours: [{ ...shut[0]!, closes: '20:00' }] }) },
  { name: 'hours of a part', closed: async () => {
    const part = await make();
    await send('setOpeningHours', { assetId: part, hours: shut });
    const id = await make('COMPOSITE');
    await send('setAssetParts', { assetId: id, parts: [{ assetId: part }] });
    return id;
  }, open: async (id) => {
    const [part] = await world.sql<{ id: string }>('select leaf_id as id from asset_leaf where asset_id = $1 and leaf_id <> $1', [id]);
    return send('setOpeningHours', { assetId: part!.id, hours: [] });
  } },
  { name: 'an exception day that opens', closed: async () => {
    const id = await make();
    await send('setOpeningHours', { assetId: id, hours: shut });
    return id;
  }, open: (id) => send('setExceptionDay', { assetId: id, date: DAY, hours: [{ opens: '08:00', closes: '20:00' }] }) },
  { name: 'an exception day that is gone', closed: async () => {
    const id = await make();
    await send('setExceptionDay', { assetId: id, date: DAY, hours: [] });
    return id;
  }, open: (id) => send('removeExceptionDay', { assetId: id, date: DAY }) },
  { name: 'a holiday that is gone', closed: async () => {
    await send('setHoliday', { date: DAY, name: 'Feast' }, world.ours.steward.call);
    return make('EXCLUSIVE', { followsHolidays: true });
  }, open: async () => {
    const [holiday] = await world.sql<{ id: string }>('select id from holiday where day = $1', [DAY]);
    return world.ours.steward.call.get('mutation($id: ID!) { removeHoliday(id: $id) }', { id: holiday!.id });
  } },
  { name: 'a nearer horizon that is far again', closed: () => make('EXCLUSIVE', { horizonDays: 5 }), open: (id) => update(id, { horizonDays: 365 }) },
  { name: 'use again', closed: () => make(), open: async (id) => {
    await world.sql(`update asset set retired = true where id = $1`, [id]);
    return update(id, { retired: false });
  } },
];

describe('who waits for a time', () => {
  it.each(CASES)('is offered it after $name: the fairest first, and nothing before', async ({ closed, open, name }) => {
    const id = await closed();
    await world.sql(`insert into booking (federation_id, id, asset_id, cooperative_id, member_id, purpose, starts_at, ends_at, local_start, local_end, time_zone, status)
      select $1, gen_random_uuid(), $2, $3, $4, 'x', now() - interval '10 days', now() - interval '10 days' + interval '3 hours', '', '', 'UTC', 'SETTLED'`, [world.ours.id, id, world.ours.labea, world.ours.member.memberId]);
    if (name === 'use again') await send('setOpeningHours', { assetId: id, hours: shut });
    for (const person of [world.ours.member, frugal]) await join(person, id);
    if (name === 'use again') await world.sql('delete from opening_hours where asset_id = $1', [id]);
    await outbox();
    await expect(Promise.all([state(world.ours.member, id), state(frugal, id)])).resolves.toEqual(['WAITING', 'WAITING']);
    await open(id);
    expect(await outbox()).toBeGreaterThan(0);
    await expect(Promise.all([state(world.ours.member, id), state(frugal, id)])).resolves.toEqual(['WAITING', 'OFFERED']);
  });

  it('is not looked for where nobody waits', async () => {
    const id = await make();
    await outbox();
    await send('setOpeningHours', { assetId: id, hours: shut });
    await send('setOpeningHours', { assetId: id, hours: [] });
    expect(await outbox()).toBe(0);
  });
});
