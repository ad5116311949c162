import { inDays } from '../../../../../test/support/booking-calls.js';
import { placed, runningBooking, shiftTo } from '../../../../../test/support/booking-states.js';
import { countReads } from '../../../../../test/support/count-reads.js';
import { startWorld, type World } from '../../../../../test/support/world.js';

interface Inbox {
  inbox: { totalItems: number; items: Array<{ id: string; kind: string; since: string; cooperative: { name: string }; applicant: { name: string } | null }> };
}

const VOCABULARY = 'query($scheme: VocabularyScheme!) { vocabulary(scheme: $scheme) { id label } }';
const INBOX = 'query($skip: Int, $take: Int) { inbox(skip: $skip, take: $take) { totalItems items { id kind since cooperative { name } applicant { name email } } } }';
const APPLY = 'mutation($name: String!) { applyForAdmission(input: { cooperative: { name: $name } }) { id } }';
const DECIDE = 'mutation($input: DecideCooperativeStatusInput!) { decideCooperativeStatus(input: $input) { id } }';

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world?.stop());

describe('the vocabularies', () => {
  it("are told to anyone, in the reader's language", async () => {
    const read = async (scheme: string, language: string) =>
      (await world.anonymous.get<{ vocabulary: Array<{ id: string; label: string }> }>(VOCABULARY, { scheme }, { 'accept-language': language })).vocabulary;
    expect((await read('LEGAL_FORMS', 'fr')).find(({ id }) => id === 'L2')?.label).toBe('Coopérative');
    expect((await read('LEGAL_FORMS', 'de')).find(({ id }) => id === 'L2')?.label).toBe('Cooperative');
    for (const scheme of ['ACTIVITIES', 'ORGANISATIONAL_STRUCTURES', 'PRINCIPLES']) expect((await read(scheme, 'eu')).length).toBeGreaterThan(5);
  });
});

describe('the inbox', () => {
  it('holds what waits, longest first, until it is decided', async () => {
    const ids: string[] = [];
    for (const name of ['First', 'Second', 'Third']) ids.push((await world.ours.member.call.get<{ applyForAdmission: { id: string } }>(APPLY, { name })).applyForAdmission.id);
    await world.sql(`insert into cooperative (federation_id, id, name, search_text, name_key, status, created_at) values ($1, gen_random_uuid(), 'Oldest', '', '', 'APPLIED', '2001-01-01')`, [world.ours.id]);
    const read = async (variables = {}) => (await world.ours.steward.call.get<Inbox>(INBOX, variables)).inbox;
    const { items, totalItems } = await read();
    expect(totalItems).toBe(4);
    expect(items.map(({ cooperative, applicant }) => [cooperative.name, applicant?.name])).toEqual([['Oldest', undefined], ['First', 'Ibaia Maialen'], ['Second', 'Ibaia Maialen'], ['Third', 'Ibaia Maialen']]);
    expect(items[0]).toMatchObject({ kind: 'ADMISSION', since: '2001-01-01T00:00:00Z' });
    for (const [id, to] of [[ids[0], 'ADMITTED'], [ids[1], 'LEFT']]) await world.ours.steward.call.get(DECIDE, { input: { cooperativeId: id, to, reason: 'Assembly' } });
    await world.ours.steward.call.get(DECIDE, { input: { cooperativeId: ids[1], to: 'APPLIED', reason: 'Once more' } });
    expect((await read()).items.map(({ cooperative }) => cooperative.name)).toEqual(['Oldest', 'Third', 'Second']);
    expect(await read({ skip: 10 })).toEqual({ totalItems: 3, items: [] });
    const [KINDS, COOPERATIVES, APPLICANTS] = [7, 1, 1];
    expect(await countReads(world.app, () => read())).toBe(KINDS + COOPERATIVES + APPLICANTS);
  });

  it('holds requests, hits, overdue things, problems and reports for who looks after the thing', async () => {
    const ALL = `query($kinds: [InboxKind!], $skip: Int, $take: Int) { inbox(kinds: $kinds, skip: $skip, take: $take) { totalItems items { id kind booking { id } hit { booking { id } } problem { id } report { id booking { id } } } } }`;
    type Item = { kind: string; booking: { id: string } | null; hit: { booking: { id: string } } | null; report: { booking: { id: string } } | null };
    const see = async (variables: object = {}, person = world.ours.coordinator): Promise<Item[]> => (await person.call.get<{ inbox: { items: Item[] } }>(ALL, variables)).inbox.items;
    const request = await placed(world, { assetId: world.ours.mill, start: inDays(9, 8) });
    const hit = await placed(world, { assetId: world.ours.mill, start: inDays(10, 8), status: 'CONFIRMED' });
    await world.ours.coordinator.call.get(`mutation($i: AddClosureInput!) { addClosure(input: $i) { __typename } }`, { i: { assetId: world.ours.mill, start: inDays(10, 7), end: inDays(10, 20), reason: 'Repair', acceptHits: true } });
    const used = await runningBooking(world, world.ours);
    await world.ours.member.call.get(`mutation($i: CheckOutBookingInput!) { checkOutBooking(input: $i) { id } }`, { i: { bookingId: used } });
    await shiftTo(world, used, new Date(Date.now() - 5 * 3_600_000));
    expect((await see()).map(({ kind, booking, hit: closed }) => [kind, booking?.id ?? closed?.booking.id])).toEqual([['OVERDUE', used], ['APPROVAL', request], ['HIT', hit]]);
    await world.ours.member.call.get(`mutation($i: ReturnBookingInput!) { returnBooking(input: $i) { id } }`, { i: { bookingId: used, condition: { rating: 'DAMAGED', note: 'Belt' } } });
    expect((await see({ kinds: ['PROBLEM', 'REPORT'] })).map(({ kind }) => kind).sort()).toEqual(['PROBLEM', 'REPORT']);
    expect((await see({ kinds: ['REPORT'], skip: 0, take: 1 }))[0]!.report!.booking.id).toBe(used);
    const other = await world.person(world.ours, 'Other coordinator', [{ role: 'COORDINATOR', cooperativeId: world.ours.labea }]);
    await expect(see({}, other)).resolves.toEqual([]);
    expect((await world.ours.steward.call.get<{ inbox: { items: Item[] } }>(ALL)).inbox.items.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['ADMISSION', 'APPROVAL', 'HIT', 'PROBLEM', 'REPORT']));
    expect((await world.ours.coordinator.call.refusal(ALL, { skip: 90, take: 20 })).extensions.fields).toMatchObject([{ field: 'skip' }]);
  });

  it('is for stewards and coordinators', async () => {
    const member = await world.person(world.ours, 'Plain member', [{ role: 'MEMBER', cooperativeId: world.ours.labea }]);
    const auditor = await world.person(world.ours, 'Auditor', [{ role: 'AUDITOR' }]);
    for (const { call } of [member, auditor]) expect((await call.refusal(INBOX)).extensions.code).toBe('FORBIDDEN');
    await expect(world.stranger.call.get(INBOX)).resolves.toEqual({ inbox: { totalItems: 0, items: [] } });
  });
});

describe('what changes right now', () => {
  const SUBSCRIBE = 'subscription($topics: [ChangeTopic!]!) { changed(topics: $topics) { topic id } }';

  /** Reads events until one matches, or gives up after 5 s. */
  async function until(stream: ReadableStreamDefaultReader<Uint8Array>, found: RegExp): Promise<string> {
    let text = '';
    const giveUp = setTimeout(() => void stream.cancel(), 5000);
    while (!found.test(text)) {
      const { done, value } = await stream.read();
      if (done) break;
      text += new TextDecoder().decode(value);
    }
    clearTimeout(giveUp);
    return text;
  }

  async function listen(by: World['stranger'], topics: string[]): Promise<ReadableStreamDefaultReader<Uint8Array>> {
    const response = await by.call.send('/graphql/stream', JSON.stringify({ query: SUBSCRIBE, variables: { topics } }), { 'content-type': 'application/json', accept: 'text/event-stream' });
    expect([response.status, response.headers.get('content-type')]).toEqual([200, expect.stringContaining('text/event-stream')]);
    return response.body!.getReader();
  }

  it('is told to members, by topic, and never across federations', async () => {
    const [ours, others, theirs] = [await listen(world.ours.member, ['COOPERATIVES']), await listen(world.ours.coordinator, ['MEMBERS']), await listen(world.stranger, ['COOPERATIVES', 'MEMBERS'])];
    const { applyForAdmission } = await world.ours.steward.call.get<{ applyForAdmission: { id: string } }>(APPLY, { name: 'Heard' });
    expect(await until(ours, /"id"/)).toContain(`{"data":{"changed":{"topic":"COOPERATIVES","id":"${applyForAdmission.id}"}}}`);
    const added = await world.ours.steward.call.get<{ addMember: { id: string } }>('mutation($input: AddMemberInput!) { addMember(input: $input) { id } }', { input: { name: 'Heard', cooperativeId: world.ours.errota } });
    const heard = await until(others, /"id"/);
    expect(heard).toContain(added.addMember.id);
    expect(heard).not.toContain(applyForAdmission.id);
    await world.stranger.call.get(APPLY, { name: 'Theirs' });
    const theirNews = await until(theirs, /"id"/);
    expect(theirNews).not.toContain(applyForAdmission.id);
    expect(theirNews).not.toContain(added.addMember.id);
    for (const stream of [ours, others, theirs]) await stream.cancel();
  });

  it('is not told to strangers, nor for no topic', async () => {
    const ask = async (by: Pick<World['stranger'], 'call'>, topics: string[]) =>
      (await by.call.send('/graphql/stream', JSON.stringify({ query: SUBSCRIBE, variables: { topics } }), { 'content-type': 'application/json', accept: 'text/event-stream' })).text();
    expect(await ask({ call: world.anonymous }, ['MEMBERS'])).toContain('UNAUTHENTICATED');
    expect(await ask(world.ours.member, [])).toContain('BAD_USER_INPUT');
  });
});
