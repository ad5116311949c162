import fc from 'fast-check';
import type { AnswerError } from '../../../../../test/support/caller.js';
import { inDays } from '../../../../../test/support/booking-calls.js';
import { documentsWithId, schemaOf, type Samples } from '../../../../../test/support/every-document.js';
import { startTestApp, type TestApp } from '../../../../../test/support/test-app.js';
import { startWorld, type World, type WorldPerson } from '../../../../../test/support/world.js';
import { newId } from '../database/ids.js';

const SAMPLES: Samples = { String: '"mill"', Int: '1', Float: '1.5', Boolean: 'false', Date: '"2027-03-01"', DateTime: '"2027-03-01T08:00:00Z"', LocalTime: '"08:00"' };
/** More than the runs after which a text is compiled. */
const RUNS = 6;

let compiled: World;
let oracle: TestApp;
beforeAll(async () => {
  compiled = await startWorld({ GRAPHQL_JIT: 'true' });
  oracle = await startTestApp({ GRAPHQL_JIT: 'false' }, compiled.database);
  const { id, mill, labea, member } = compiled.ours;
  for (let n = 0; n < 4; n++) {
    const [bookingId, start] = [newId(), inDays(400 + n, 8)];
    const end = new Date(start.getTime() + 3_600_000);
    await compiled.sql(
      `insert into booking (federation_id, id, asset_id, cooperative_id, member_id, purpose, starts_at, ends_at, local_start, local_end, time_zone, status)
       values ($1, $2, $3, $4, $5, 'Spelt "white" \\ ñ', $6, $7, '2027-01-01T09:00', '2027-01-01T10:00', 'Europe/Madrid', 'CONFIRMED')`,
      [id, bookingId, mill, labea, member.memberId, start, end],
    );
    await compiled.sql(`insert into allocation (federation_id, booking_id, leaf_id, leaf_kind, blocked_from, blocked_until, blocks) values ($1, $2, $3, 'EXCLUSIVE', $4, $5, true)`, [id, bookingId, mill, start, end]);
  }
});
afterAll(async () => {
  await oracle.stop();
  await compiled.stop();
});

/** The answer when graphql-jit has compiled the text, and graphql-js's. */
async function both(person: WorldPerson, query: string, variables: object = {}): Promise<[unknown, unknown]> {
  const actingFor = person.call.actingFor ?? undefined;
  let last = await compiled.caller(person.secret, actingFor).ask(query, variables);
  for (let run = 1; run < RUNS; run++) last = await compiled.caller(person.secret, actingFor).ask(query, variables);
  return [shown(last), shown(await oracle.caller(person.secret, actingFor).ask(query, variables))];
}

/** What a client goes by. graphql-jit leaves out locations and words wrong variables otherwise; the numbers of unforeseen errors are new each time. */
function shown({ status, data, errors }: { status: number; data?: unknown; errors: readonly AnswerError[] }): unknown {
  const told = errors.map(({ path, message, extensions: { code } }) => (path ? { path, message: message.replace(/: [0-9a-f-]{36}$/, ''), code } : { code }));
  return { status, data, errors: new Set(told.map((error) => JSON.stringify(error))) };
}

it('answers every query with everything below it as graphql-js does', async () => {
  const schema = await schemaOf(compiled.ours.member.call);
  for (const person of [compiled.ours.member, compiled.ours.steward]) {
    for (const text of documentsWithId(schema, 'query', SAMPLES).map(({ texts }) => texts.at(-1)!)) {
      const [ours, theirs] = await both(person, text, { id: compiled.ours.mill });
      expect({ text, answer: ours }).toEqual({ text, answer: theirs });
    }
  }
}, 120_000);

const LEAVES = ['id', 'start', 'end', 'localStart', 'timeZone', 'status', 'purpose', 'createdAt', 'cancelledAt', 'mine', 'mayCancel', 'version', '__typename'];
const ASSET_LEAVES = ['id', 'name', 'category', 'latitude', 'minMinutes', 'retired', '__typename'];
const COOPERATIVE_LEAVES = ['id', 'name', 'status', 'membersCount', 'country', '__typename'];

const condition = fc.constantFrom('', '', '', ' @include(if: $yes)', ' @include(if: $no)', ' @skip(if: $yes)', ' @skip(if: $no)');
const leaf = (names: string[]) => fc.tuple(fc.constantFrom(...names), fc.option(fc.constantFrom('a', 'b', 'c')), condition).map(([name, alias, when]) => `${alias ? `${alias}_${name.replaceAll('_', '')}: ` : ''}${name}${when}`);
const some = (names: string[]) => fc.array(leaf(names), { minLength: 1, maxLength: 6 }).map((fields) => fields.join(' '));
const child = fc.oneof(
  fc.tuple(fc.constantFrom('asset', 'x: asset'), condition, some(ASSET_LEAVES)).map(([name, when, fields]) => `${name}${when} { ${fields} }`),
  fc.tuple(fc.constantFrom('cooperative', 'y: cooperative'), condition, some(COOPERATIVE_LEAVES)).map(([name, when, fields]) => `${name}${when} { ${fields} }`),
  fc.constant('asset { owner { name } openingHours { weekday } }'),
  fc.constant('member { id name }'),
);
const selection = fc.tuple(some(LEAVES), fc.array(child, { maxLength: 3 })).map(([fields, children]) => `${fields} ${children.join(' ')}`);
const fragmented = fc.tuple(selection, selection, fc.boolean(), condition).map(([inner, rest, inline, when]) =>
  inline ? { body: `... on Booking${when} { ${inner} } ${rest}`, fragment: '' } : { body: `...Part${when} ${rest}`, fragment: `fragment Part on Booking { ${inner} }` },
);
const list = fc.tuple(fragmented, fc.constantFrom('', ', sort: NEWEST', ', sort: START_DESC'), fc.boolean()).map(([{ body, fragment }, sort, total]) =>
  `query Some($yes: Boolean! = true, $no: Boolean! = false, $take: Int) { __typename ${total ? 'totals: bookings(take: 1) { totalItems }' : ''}
   bookings(take: $take${sort}) { items { ${body} } ${total ? 'totalItems' : ''} } unused: me @include(if: $no) { id } again: me @skip(if: $no) { id } } ${fragment}`,
);
const variables = fc.constantFrom<object>({}, { take: 3 }, { take: null }, { take: 0 }, { take: 1_000 }, { take: 'three' }, { take: 2.5 }, { yes: null }, { no: 'maybe' }, { take: 2, unknown: 1 });

it('answers any selection, with aliases, fragments, conditions and wrong variables, as graphql-js does', async () => {
  await fc.assert(
    fc.asyncProperty(list, variables, async (query, given) => {
      const [ours, theirs] = await both(compiled.ours.member, query, given);
      expect(ours).toEqual(theirs);
    }),
    { numRuns: 60 },
  );
}, 120_000);
