import type { GraphQLSchema } from 'graphql';
import pg from 'pg';
import { documentsWithId, schemaOf, type FullDocuments } from '../support/every-document.js';
import { guestOf } from '../support/agreement-calls.js';
import { fileWishes, makeSeason, millWish } from '../support/season-calls.js';
import { runningBooking } from '../support/booking-states.js';
import { startWorld, type World, type WorldPerson } from '../support/world.js';

/** Stands in every text of the other federation; no answer to ours may contain it. */
const CANARY = 'CANARY';
const SAMPLES = {
  String: '"2026-12-01"', Int: '1', Float: '1.0', Boolean: 'true', Date: '"2026-12-01"', DateTime: '"2026-12-01T08:00:00Z"', LocalTime: '"08:00"',
};

let world: World;
let schema: GraphQLSchema;
let foreignIds: string[];

beforeAll(async () => {
  world = await startWorld();
  await plantCanaries();
  schema = await schemaOf(world.ours.steward.call);
}, 60_000);
afterAll(() => world.stop());

/** Fills every free text of the other federation with the canary, and collects all its ids. */
async function plantCanaries(): Promise<void> {
  const start = new Date(Date.now() + 86_400_000 * 3);
  start.setUTCMinutes(0, 0, 0);
  const member = world.theirs.member.call;
  await member.get(`mutation($i: BookAssetInput!) { bookAsset(input: $i) { __typename } }`, { i: { assetId: world.theirs.mill, start, end: new Date(start.getTime() + 3_600_000), purpose: CANARY } });
  await world.theirs.steward.call.get(`mutation($i: AddClosureInput!) { addClosure(input: $i) { __typename } }`, { i: { assetId: world.theirs.mill, start: new Date(start.getTime() + 86_400_000), end: new Date(start.getTime() + 90_000_000), reason: CANARY } });
  await world.theirs.steward.call.get(`mutation { setPrinciples(input: { principles: [{ title: "${CANARY}", question: "${CANARY}" }] }) { id } }`);
  await world.theirs.steward.call.get(`mutation($i: InviteInput!) { invite(input: $i) { code } }`, { i: { cooperativeId: world.theirs.labea, cooperativeRole: 'MEMBER', email: 'canary@example.org' } });
  await world.theirs.steward.call.get(`mutation { setHoliday(input: { date: "2027-01-01", name: "${CANARY}", acceptHits: true }) { id } }`);
  await world.theirs.steward.call.get(`mutation($i: SetExceptionDayInput!) { setExceptionDay(input: $i) { id } }`, { i: { assetId: world.theirs.mill, date: '2027-01-02', acceptHits: true, hours: [], reason: CANARY } });
  await plantUsage();
  await plantUpkeep();
  const kind = await world.theirs.steward.call.get<{ setCertificateKind: { id: string } }>(`mutation { setCertificateKind(input: { name: "${CANARY}" }) { id } }`);
  await world.theirs.steward.call.get(`mutation($i: GrantCertificateInput!) { grantCertificate(input: $i) { id } }`, { i: { memberId: world.theirs.member.memberId, kindId: kind.setCertificateKind.id } });
  await world.theirs.steward.call.get(`mutation($i: AdoptRulesInput!) { adoptRules(input: $i) { id } }`, { i: { scope: 'ASSET', assetId: world.theirs.mill, expectedVersion: 0, note: CANARY, rules: { cancelMinutes: 60 } } });
  const season = await makeSeason({ ours: world.theirs });
  await fileWishes(member, season.id, [millWish(world.theirs, 3, 8)]);
  await guestOf(world, world.theirs);
  await plantWeather(start);
  const owner = new pg.Client({ connectionString: world.database.superuserUrl });
  await owner.connect();
  // Evidence that triggers keep from being changed gets its canary too.
  await owner.query(`set session_replication_role = replica`);
  const columns = await owner.query<{ table_name: string; column_name: string }>(
    `select c.table_name, c.column_name from information_schema.columns c join information_schema.columns f using (table_schema, table_name)
     join information_schema.tables t using (table_schema, table_name)
     where c.table_schema = 'public' and t.table_type = 'BASE TABLE' and f.column_name = 'federation_id' and c.data_type = 'text' and c.is_generated = 'NEVER'
       and c.column_name not in ('status', 'role', 'category', 'time_zone', 'legal_form', 'activity', 'country', 'answer', 'outcome', 'state', 'format', 'from_status',
         'to_status', 'content_type', 'local_start', 'local_end', 'action', 'subject_type', 'key', 'source_id', 'name_key', 'file_name', 'basis')
       and not exists (select from pg_constraint k join pg_attribute a on a.attrelid = k.conrelid and a.attnum = any (k.conkey)
         where k.conrelid = format('public.%I', c.table_name)::regclass and a.attname = c.column_name
           and (k.contype = 'f' or k.contype = 'c' and pg_get_constraintdef(k.oid) ~ 'ARRAY|~'))`,
  );
  for (const { table_name: table, column_name: column } of columns.rows) {
    // Append-only; of rules, a note was adopted above.
    if (table.startsWith('activity') || table === 'rule_version') continue;
    await owner.query(`update ${table} set ${column} = '${CANARY}' where federation_id = $1 and ${column} is not null`, [world.theirs.id]);
  }
  await owner.query(`update federation set name = '${CANARY}', purpose = '${CANARY}', charter = '${CANARY}' where id = $1`, [world.theirs.id]);
  const tables = await owner.query<{ table_name: string }>(
    `select table_name from information_schema.columns where table_schema = 'public' and column_name = 'federation_id'
     intersect select table_name from information_schema.columns where table_schema = 'public' and column_name = 'id'`,
  );
  foreignIds = [world.theirs.id];
  for (const { table_name: table } of tables.rows) {
    const { rows } = await owner.query<{ id: string }>(`select id from ${table} where federation_id = $1 limit 1`, [world.theirs.id]);
    foreignIds.push(...rows.map((row) => row.id));
  }
  await owner.end();
}

/** Everything that looking after things writes down, of theirs. */
async function plantUpkeep(): Promise<void> {
  const { coordinator, member, steward, mill, labea } = world.theirs;
  const bookingId = await runningBooking(world, world.theirs);
  const key = await coordinator.call.get<{ addKey: { keys: Array<{ id: string }> } }>(`mutation($i: AddKeyInput!) { addKey(input: $i) { keys { id } } }`, { i: { assetId: mill, label: CANARY, code: CANARY } });
  await member.call.get(`mutation($i: AskSecondPersonInput!) { askSecondPerson(input: $i) { id } }`, { i: { bookingId, memberId: steward.memberId } });
  await member.call.get(`mutation($i: CheckOutBookingInput!) { checkOutBooking(input: $i) { id } }`, { i: { bookingId, condition: { rating: 'GOOD', note: CANARY }, keyIds: [key.addKey.keys[0]!.id] } });
  await member.call.get(`mutation($i: ReturnBookingInput!) { returnBooking(input: $i) { id } }`, {
    i: { bookingId, condition: { rating: 'DAMAGED', note: CANARY }, consumables: [{ name: CANARY, quantity: '1', unit: CANARY }] } });
  const { problems } = await coordinator.call.get<{ problems: { items: Array<{ id: string }> } }>(`{ problems { items { id } } }`);
  await coordinator.call.get(`mutation($i: DecideProblemInput!) { decideProblem(input: $i) { id } }`, {
    i: { id: problems.items[0]!.id, expectedVersion: 1, to: 'CHARGED', note: CANARY, chargedToId: labea, chargeMinor: '987654', chargeCurrency: 'EUR' } });
  await coordinator.call.get(`mutation($i: AddMaintenancePlanInput!) { addMaintenancePlan(input: $i) { id } }`, { i: { assetId: mill, plan: { name: CANARY, instructions: CANARY, everyDays: 9, sinceDay: '2026-01-01' } } });
}

/** A counter of theirs and what it showed, a season and its costs. */
async function plantUsage(): Promise<void> {
  const { coordinator, labea, mill, steward } = world.theirs;
  const { addMeter } = await coordinator.call.get<{ addMeter: { id: string } }>(`mutation($i: AddMeterInput!) { addMeter(input: $i) { id } }`, { i: { assetId: mill, name: CANARY, unit: 'KG', scale: 0 } });
  await coordinator.call.get(`mutation($i: RecordReadingInput!) { recordReading(input: $i) { id } }`, { i: { meterId: addMeter.id, at: '2026-01-01T08:00:00Z', value: '987654321012345' } });
  const { addSettlement } = await steward.call.get<{ addSettlement: { id: string } }>(`mutation($i: AddSettlementInput!) { addSettlement(input: $i) { id } }`, { i: { name: CANARY, assetIds: [mill], fromDate: '2025-01-01', lastDate: '2025-12-31', currency: 'EUR', pledgeUnit: 'KG' } });
  const pools = [{ name: CANARY, kind: 'FIXED', planned: '987654321012345', actual: '987654321012345' }];
  await steward.call.get(`mutation($i: SetCostPoolsInput!) { setCostPools(input: $i) { id } }`, { i: { settlementId: addSettlement.id, expectedVersion: 1, pools } });
  await steward.call.get(`mutation($i: SetPledgesInput!) { setPledges(input: $i) { id } }`, { i: { settlementId: addSettlement.id, expectedVersion: 2, pledges: [{ cooperativeId: labea, volume: '7' }] } });
}

/** A proposal to shift the booking that stands from `start` on. */
async function plantWeather(start: Date): Promise<void> {
  const { member, steward, mill } = world.theirs;
  const { bookings } = await member.call.get<{ bookings: { items: Array<{ id: string }> } }>(`query($f: BookingFilter) { bookings(filter: $f) { items { id } } }`, { f: { assetId: mill, from: start } });
  await member.call.get(`mutation($i: SetWeatherBoundInput!) { setWeatherBound(input: $i) { id } }`, { i: { id: bookings.items[0]!.id, weatherBound: true } });
  await steward.call.get(`mutation($i: ProposeWeatherShiftInput!) { proposeWeatherShift(input: $i) { id } }`, { i: { assetId: mill, from: start, days: 1, reason: CANARY, answerBy: start } });
}

function expectNoLeak(field: string, text: string, asked: string): void {
  // What is asked for is told again in some errors: an id, a text to look for.
  const answer = text.replaceAll(asked, '').replaceAll(`\\"${CANARY}\\"`, '');
  if (answer.includes(CANARY)) throw new Error(`${field} leaks a canary: ${answer.slice(0, 400)}`);
  for (const id of foreignIds) if (id !== asked && answer.includes(id)) throw new Error(`${field} leaks the id ${id}`);
}

/** Sends the documents with their ids, a few at a time, and looks at every answer. @returns how many fields were asked, with an id */
async function sendAll(person: WorldPerson, requests: Array<FullDocuments & { id: string }>): Promise<number> {
  const waiting = requests[Symbol.iterator]();
  const oneAfterOther = async (): Promise<void> => {
    for (const { field, texts, id } of waiting) {
      for (const text of texts) if (!(await answersWithoutLeak(person, { field, text, id }))) break;
    }
  };
  await Promise.all(Array.from({ length: 6 }, oneAfterOther));
  return requests.length;
}

/** @returns whether there was an answer to look deeper into */
async function answersWithoutLeak(person: WorldPerson, { field, text, id }: { field: string; text: string; id: string }): Promise<boolean> {
  const response = await person.call.send('/graphql', JSON.stringify({ query: text, variables: { id } }), { 'content-type': 'application/json' });
  const body = await response.text();
  if (body.includes('TOO_COMPLEX')) throw new Error(`${field} cannot be asked in full: ${body}`);
  if (body.includes('GRAPHQL_VALIDATION_FAILED')) throw new Error(`${field}: ${body}`);
  expectNoLeak(field, body, id);
  const { data } = JSON.parse(body) as { data?: Record<string, unknown> | null };
  return data?.[field] != null;
}

/** Every document with each of the foreign ids, or with some of them, other ones than the next; those that take no id once. */
function withIds(documents: FullDocuments[], every: number): Array<FullDocuments & { id: string }> {
  return documents.flatMap((document, index) =>
    (document.takesId ? foreignIds.filter((_, nth) => (index + nth) % every === 0) : foreignIds.slice(0, 1)).map((id) => ({ ...document, id })),
  );
}

function askEverything(person: WorldPerson): Promise<number> {
  return sendAll(person, withIds(documentsWithId(schema, 'query', { ...SAMPLES, String: `"${CANARY}"` }), 1));
}

/** @param every each mutation gets one in so many ids */
function writeEverything(person: WorldPerson, every: number): Promise<number> {
  const documents = documentsWithId(schema, 'mutation', SAMPLES).filter(({ field }) => !['signOut', 'foundFederation', 'acceptInvitation'].includes(field));
  return sendAll(person, withIds(documents, every));
}

/** Everything of the other federation, as one text. */
async function theirs(): Promise<string> {
  const tables = await world.sql<{ t: string }>(`select table_name as t from information_schema.columns where table_schema = 'public' and column_name = 'federation_id' order by 1`);
  const parts: string[] = [];
  for (const { t } of tables) {
    const [row] = await world.sql<{ all: string }>(`select coalesce(json_agg(x order by x::text), '[]')::text as all from ${t} x where federation_id = $1`, [world.theirs.id]);
    parts.push(`${t} ${row!.all}`);
  }
  return parts.join('\n');
}

async function withoutPolicies(work: () => Promise<void>): Promise<void> {
  const tables = await world.sql<{ t: string }>(`select tablename as t from pg_tables where schemaname = 'public' and rowsecurity`);
  for (const { t } of tables) await world.sql(`alter table ${t} disable row level security`);
  try {
    await work();
  } finally {
    for (const { t } of tables) await world.sql(`alter table ${t} enable row level security`);
  }
}

describe('nothing of another federation', () => {
  it('is in any answer to a steward or member, whatever they ask with whichever of its ids', async () => {
    expect(await askEverything(world.ours.steward)).toBeGreaterThan(100);
    await askEverything(world.ours.member);
  }, 900_000);

  it('is in any answer with row-level security switched off: the application’s own checks hold alone', async () => {
    await withoutPolicies(async () => {
      await askEverything(world.ours.steward);
    });
  }, 900_000);

  it('is changed by any mutation with one of its ids', async () => {
    const before = await theirs();
    expect(await writeEverything(world.ours.steward, 8)).toBeGreaterThan(50);
    await expect(theirs()).resolves.toBe(before);
  }, 900_000);

  it('is changed with row-level security switched off either', async () => {
    const before = await theirs();
    await withoutPolicies(async () => void (await writeEverything(world.ours.coordinator, 1)));
    await expect(theirs()).resolves.toBe(before);
  }, 900_000);

  it('is seen by the database role itself without the tenant, or with ours', async () => {
    const api = new pg.Client({ connectionString: world.database.apiUrl });
    await api.connect();
    const tables = await world.sql<{ t: string }>(`select tablename as t from pg_tables where schemaname = 'public' and rowsecurity`);
    for (const tenant of ['', world.ours.id]) {
      await api.query('begin');
      await api.query(`select set_config('app.federation_id', $1, true)`, [tenant]);
      for (const { t } of tables) {
        const column = t === 'federation' ? 'id' : 'federation_id';
        const { rows } = await api.query(`select 1 from ${t} where ${column} = $1`, [world.theirs.id]);
        expect([t, rows.length]).toEqual([t, 0]);
      }
      await api.query('rollback');
    }
    await api.end();
  });
});
