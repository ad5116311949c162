import { countReads } from '../../../../../../test/support/count-reads.js';
import { grainMeter, pastBooking, readMeter, runJobs } from '../../../../../../test/support/past-season.js';
import { startWorld, type World, type WorldPerson } from '../../../../../../test/support/world.js';

interface Amount { minor: string; currency: string }
interface Line { pool: { id: string; name: string }; sharedBy: string; share: string; ofAll: string; scale: number; amount: Amount; basisCount: number; pledgedBy: Array<{ name: string }> }
interface Statement { id: string | null; cooperative: { name: string }; charged: Amount; paid: Amount; due: Amount; lines: Line[] }
interface Settlement { id: string; version: number; status: string; problem: string | null; unfinished: number; instalments: Array<{ dueOn: string; paidOn: string | null; amount: Amount; cooperativeId: string }>; pledges: Array<{ cooperative: { name: string } }> }

const PARTS = `id version status problem unfinished
  pledges { volume cooperative { name } replacedBy { name } } instalments { dueOn paidOn amount { minor currency } cooperativeId }`;
const STATEMENTS = `query($f: StatementFilter, $take: Int) { statements(filter: $f, take: $take) { totalItems items { id cooperative { name } charged { minor } paid { minor } due { minor currency }
  settlement { name } lines { pool { id name kind } sharedBy share ofAll scale amount { minor } basisCount pledgedBy { name } } } } }`;
const BASIS = `query($of: StatementBasisInput!) { statementBasis(of: $of) { totalItems items { quantity toReading { value } } } }`;
const ADD = `mutation($i: AddSettlementInput!) { addSettlement(input: $i) { ${PARTS} } }`;
const ONE = `query($id: ID!) { settlement(id: $id) { ${PARTS} } }`;
const LIST = `query($take: Int) { settlements(take: $take) { totalItems items { ${PARTS} } } }`;
const POOLS = `mutation($i: SetCostPoolsInput!) { setCostPools(input: $i) { ${PARTS} } }`;
const PLEDGES = `mutation($i: SetPledgesInput!) { setPledges(input: $i) { ${PARTS} } }`;
const PLAN = `mutation($i: DraftInput!) { planInstalments(input: $i) { ${PARTS} } }`;
const MARK = `mutation($i: MarkInstalmentInput!) { markInstalment(input: $i) { ${PARTS} } }`;
const CLOSE = `mutation($i: DraftInput!) { closeSettlement(input: $i) { ${PARTS} } }`;

let world: World;
let steward: WorldPerson['call'];
let treasurer: WorldPerson;
beforeAll(async () => {
  world = await startWorld();
  steward = world.ours.steward.call;
  treasurer = await world.person(world.ours, 'Nerea', [{ role: 'TREASURER', cooperativeId: world.ours.labea }]);
});
afterAll(() => world.stop());

const season = (year: number, more: object = {}) => ({ name: `Mill ${year}`, assetIds: [world.ours.mill], fromDate: `${year}-01-01`, lastDate: `${year}-12-31`, currency: 'EUR', pledgeUnit: 'KG', ...more });

async function draft(year: number): Promise<Settlement> {
  const { addSettlement } = await steward.get<{ addSettlement: Settlement }>(ADD, { i: season(year) });
  return addSettlement;
}

const seen = async (id: string, call = steward): Promise<Settlement | null> => (await call.get<{ settlement: Settlement | null }>(ONE, { id })).settlement;

const statementsOf = async (settlementId: string, call = steward): Promise<Statement[]> => (await call.get<{ statements: { items: Statement[] } }>(STATEMENTS, { f: { settlementId } })).statements.items;

async function pools({ id }: Settlement, list: object[]): Promise<Settlement> {
  const { version } = (await seen(id))!;
  return (await steward.get<{ setCostPools: Settlement }>(POOLS, { i: { settlementId: id, expectedVersion: version, pools: list } })).setCostPools;
}

async function pledges({ id }: Settlement, list: object[]): Promise<Settlement> {
  const { version } = (await seen(id))!;
  return (await steward.get<{ setPledges: Settlement }>(PLEDGES, { i: { settlementId: id, expectedVersion: version, pledges: list } })).setPledges;
}

const MILL = [
  { name: 'Rent', kind: 'FIXED', planned: '120000', actual: '120001' },
  { name: 'Power', kind: 'VARIABLE', measure: 'KG', planned: '20000', actual: '10000' },
];

/** A season of the mill with grain of both, pledged 3 : 1. */
async function milled(year: number): Promise<Settlement> {
  const { errota, labea } = world.ours;
  const meter = await grainMeter(world, `Grain ${year}`);
  await readMeter(world, meter, `${year}-02-01T08:00:00Z`, '1000', null);
  for (const [cooperativeId, day, value] of [[labea, '02', '1500'], [errota, '03', '1700'], [labea, '04', '1800']] as const) {
    await readMeter(world, meter, `${year}-02-${day}T10:00:00Z`, value, await pastBooking(world, cooperativeId, `${year}-02-${day}`));
  }
  const settlement = await draft(year);
  await pools(settlement, MILL);
  return pledges(settlement, [{ cooperativeId: labea, volume: '300' }, { cooperativeId: errota, volume: '100' }]);
}

it('shares out a season at actual cost, every line traceable to readings or pledges', async () => {
  const settlement = await milled(2024);
  const planned = (await steward.get<{ planInstalments: Settlement }>(PLAN, { i: { settlementId: settlement.id, expectedVersion: settlement.version } })).planInstalments;
  expect(planned.instalments).toHaveLength(24);
  expect(planned.instalments.reduce((sum, { amount }) => sum + BigInt(amount.minor), 0n)).toBe(140_000n);
  await steward.get(MARK, { i: { settlementId: settlement.id, cooperativeId: world.ours.labea, dueOn: '2024-01-01', paidOn: '2024-01-03' } });
  const statements = await statementsOf(settlement.id);
  const [errota, labea] = [statements.find(({ cooperative }) => cooperative.name === 'Ibaia Errota')!, statements.find(({ cooperative }) => cooperative.name === 'Ibaia Labea')!];
  expect(labea).toMatchObject({ id: null, charged: { minor: '97501' }, paid: { minor: '8750' }, due: { minor: '88751', currency: 'EUR' } });
  expect(labea.lines).toEqual([
    { pool: expect.objectContaining({ name: 'Rent', kind: 'FIXED' }) as never, sharedBy: 'PLEDGE', share: '300', ofAll: '400', scale: 0, amount: { minor: '90001' }, basisCount: 1, pledgedBy: [{ name: 'Ibaia Labea' }] },
    { pool: expect.objectContaining({ name: 'Power', kind: 'VARIABLE' }) as never, sharedBy: 'USE', share: '60000', ofAll: '80000', scale: 3, amount: { minor: '7500' }, basisCount: 2, pledgedBy: [] },
  ]);
  await expect(basis(settlement.id, labea.lines[1]!)).resolves.toEqual([{ quantity: '500', toReading: { value: '1500' } }, { quantity: '100', toReading: { value: '1800' } }]);
  await expect(basis(settlement.id, labea.lines[0]!)).resolves.toEqual([]);
  expect(BigInt(errota.charged.minor) + BigInt(labea.charged.minor)).toBe(130_001n);
});

async function basis(settlementId: string, { pool }: Line, cooperativeId = world.ours.labea, call = steward): Promise<object[]> {
  const { statementBasis } = await call.get<{ statementBasis: { items: object[] } }>(BASIS, { of: { settlementId, cooperativeId, poolId: pool.id } });
  return statementBasis.items;
}

it('closes for good, in one go, with the very statements that the draft showed', async () => {
  const settlement = await milled(2023);
  const before = (await seen(settlement.id))!;
  const shown = await statementsOf(settlement.id);
  const uses = await basis(settlement.id, shown[1]!.lines[1]!);
  const input = { settlementId: settlement.id, expectedVersion: before.version };
  const closings = await Promise.all([1, 2, 3].map(() => steward.ask<{ closeSettlement: Settlement }>(CLOSE, { i: input })));
  expect(closings.filter(({ errors }) => errors.length === 0)).toHaveLength(1);
  const after = (await seen(settlement.id))!;
  expect(after.status).toBe('CLOSED');
  const frozen = await statementsOf(settlement.id);
  expect(frozen.map((one) => ({ ...one, id: null }))).toEqual(shown);
  expect(frozen.every(({ id }) => id !== null)).toBe(true);
  await expect(basis(settlement.id, frozen[1]!.lines[1]!)).resolves.toEqual(uses);
  for (const [change, more] of [[POOLS, { pools: MILL }], [PLEDGES, { pledges: [] }], [PLAN, {}], [CLOSE, {}]] as const) {
    await expect(steward.refusal(change, { i: { settlementId: settlement.id, expectedVersion: after.version, ...more } })).resolves.toMatchObject({ extensions: { code: 'CONFLICT' } });
  }
  await runJobs(world);
  const states = await world.sql<{ status: string }>(`select distinct b.status from statement_use x join usage_line u on u.id = x.usage_line_id join booking b on b.id = u.booking_id where x.settlement_id = $1`, [settlement.id]);
  expect(states).toEqual([{ status: 'SETTLED' }]);
  const told = await world.sql<{ count: string }>(`select count(*) from activity where action = 'settlement.close' and subject_id = $1`, [settlement.id]);
  expect(told[0]!.count).toBe('1');
});

it('keeps what is closed against the database’s owner too, and against readings that come later', async () => {
  const settlement = await milled(2022);
  const { version } = (await seen(settlement.id))!;
  await steward.get(CLOSE, { i: { settlementId: settlement.id, expectedVersion: version } });
  const before = await statementsOf(settlement.id);
  for (const statement of [
    `update settlement set name = 'x' where id = $1`, `update cost_pool set actual = 0 where settlement_id = $1`, `delete from pledge where settlement_id = $1`,
    `update statement set due = 0, charged = paid where settlement_id = $1`, `delete from statement_use where settlement_id = $1`,
    `update usage_line set quantity = 1 where id in (select usage_line_id from statement_use where settlement_id = $1)`,
  ]) {
    await expect(world.sql(statement, [settlement.id])).rejects.toThrow(/closed season|append-only|settled use/);
  }
  const [use] = await world.sql<{ booking_id: string; to_reading_id: string }>(`select u.booking_id, u.to_reading_id from statement_use s join usage_line u on u.id = s.usage_line_id where s.settlement_id = $1 order by u.starts_at desc limit 1`, [settlement.id]);
  await world.ours.coordinator.call.get(`mutation($i: CorrectReadingInput!) { correctReading(input: $i) { id } }`, { i: { id: use!.to_reading_id, at: '2022-02-04T10:00:00Z', value: '5000', reason: 'Late' } });
  await runJobs(world);
  await expect(statementsOf(settlement.id)).resolves.toEqual(before);
});

it('shows each cooperative its own accounts, to its coordinator and treasurer only', async () => {
  const settlement = await draft(2021);
  await pools(settlement, [MILL[0]!]);
  await pledges(settlement, [{ cooperativeId: world.ours.labea, volume: '1' }, { cooperativeId: world.ours.errota, volume: '1' }]);
  const own = (await seen(settlement.id, treasurer.call))!;
  const mine = await statementsOf(settlement.id, treasurer.call);
  expect([mine, own.pledges].map((list) => list.map(({ cooperative }) => cooperative.name))).toEqual([['Ibaia Labea'], ['Ibaia Labea']]);
  const auditor = await world.person(world.ours, 'Ane', [{ role: 'AUDITOR' }]);
  await expect(statementsOf(settlement.id, auditor.call)).resolves.toHaveLength(2);
  await expect(basis(settlement.id, mine[0]!.lines[0]!, world.ours.errota, treasurer.call)).resolves.toEqual([]);
  for (const { call } of [world.ours.member, world.stranger]) {
    await expect(seen(settlement.id, call)).resolves.toBeNull();
    await expect(statementsOf(settlement.id, call)).resolves.toEqual([]);
  }
  await expect(auditor.call.refusal(CLOSE, { i: { settlementId: settlement.id, expectedVersion: 1 } })).resolves.toMatchObject({ extensions: { code: 'FORBIDDEN' } });
});

it('says in words why it cannot be worked out yet, and refuses contradictions', async () => {
  const settlement = await draft(2020);
  expect((await pools(settlement, [MILL[0]!])).problem).toContain('“Rent” has nobody to bear it');
  const { labea, errota } = world.ours;
  const taken = await pledges(settlement, [{ cooperativeId: labea, volume: '5', replacedById: errota }, { cooperativeId: errota, volume: '0' }]);
  expect((await statementsOf(settlement.id)).map(({ cooperative, charged }) => [cooperative.name, charged.minor]).sort()).toEqual([['Ibaia Errota', '120001'], ['Ibaia Labea', '0']]);
  const at = { settlementId: settlement.id, expectedVersion: taken.version };
  await expect(steward.refusal(PLEDGES, { i: { ...at, pledges: [{ cooperativeId: labea, volume: '5', replacedById: errota }] } })).resolves.toMatchObject({ extensions: { field: 'pledges.0.replacedById' } });
  await expect(steward.refusal(POOLS, { i: { ...at, pools: [{ name: 'Power', kind: 'VARIABLE', planned: '1', actual: '1' }] } })).resolves.toMatchObject({ extensions: { field: 'pools.0.measure' } });
  await expect(steward.refusal(POOLS, { i: { ...at, expectedVersion: 1, pools: [] } })).resolves.toMatchObject({ extensions: { code: 'STALE_VERSION' } });
  await expect(steward.refusal(ADD, { i: season(2020, { fromDate: '2020-12-31' }) })).resolves.toMatchObject({ extensions: { field: 'assetIds' } });
  await expect(steward.refusal(ADD, { i: season(2019, { lastDate: '2018-12-31' }) })).resolves.toMatchObject({ extensions: { field: 'lastDate' } });
  const running = await steward.get<{ addSettlement: Settlement }>(ADD, { i: season(2099) });
  await expect(steward.refusal(CLOSE, { i: { settlementId: running.addSettlement.id, expectedVersion: 1 } })).resolves.toMatchObject({ message: expect.stringContaining('not over') as string });
});

it('counts booked time that is over without a check-out, and costs as many statements for many seasons as for one', async () => {
  const settlement = await draft(2018);
  await pools(settlement, [{ name: 'Cleaning', kind: 'VARIABLE', measure: 'TIME', planned: '0', actual: '900' }]);
  await pastBooking(world, world.ours.labea, '2018-03-02', 'CONFIRMED', 4);
  await pastBooking(world, world.ours.errota, '2018-03-03', 'RETURNED', 2);
  const statements = await statementsOf(settlement.id);
  expect(statements.map(({ cooperative, charged }) => [cooperative.name, charged.minor]).sort()).toEqual([['Ibaia Errota', '300'], ['Ibaia Labea', '600']]);
  for (const document of [LIST, STATEMENTS]) {
    const ask = (take: number): Promise<unknown> => steward.get(document, { take });
    await ask(2);
    const two = await countReads(world.app, () => ask(2));
    expect(await countReads(world.app, () => ask(50))).toBe(two);
  }
});
