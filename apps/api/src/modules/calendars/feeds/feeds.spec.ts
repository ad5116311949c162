import { BOOK, CANCEL, inDays, type BookAnswer } from '../../../../../../test/support/booking-calls.js';
import { startWorld, type World, type WorldPerson } from '../../../../../../test/support/world.js';

const CREATE = `mutation($input: CreateCalendarFeedInput!) { createCalendarFeed(input: $input) { path feed { id kind } } }`;
const LIST = `query { calendarFeeds(take: 50) { totalItems items { id kind lastReadAt asset { name } cooperative { name } } } }`;
const REVOKE = `mutation($id: ID!) { revokeCalendarFeed(id: $id) }`;

interface Made {
  createCalendarFeed: { path: string; feed: { id: string } };
}

let world: World;
let booking: string;

beforeAll(async () => {
  world = await startWorld();
  booking = await book(9);
});
afterAll(() => world.stop());

const make = async (person: WorldPerson, input: object): Promise<Made['createCalendarFeed']> => (await person.call.get<Made>(CREATE, { input })).createCalendarFeed;

async function book(hour: number, purpose = 'Spelt for the fair'): Promise<string> {
  const start = inDays(10, hour);
  const { bookAsset } = await world.ours.member.call.get<BookAnswer>(BOOK, { input: { assetId: world.ours.mill, start, end: new Date(start.getTime() + 3_600_000), purpose } });
  return bookAsset.id!;
}

/** As a calendar program asks: without a cookie. */
async function read(path: string, headers: Record<string, string> = {}): Promise<{ status: number; text: string; headers: Headers }> {
  const response = await fetch(new URL(path, world.url), { headers });
  return { status: response.status, text: (await response.text()).replaceAll('\r\n ', ''), headers: response.headers };
}

it('shows one’s own bookings with their UID, zone and purpose', async () => {
  const { path } = await make(world.ours.member, { kind: 'MINE' });
  const { status, text, headers } = await read(path);
  expect([status, headers.get('content-type')]).toEqual([200, 'text/calendar; charset=utf-8']);
  for (const line of [`UID:${booking}@auzolan`, 'SEQUENCE:0', 'STATUS:CONFIRMED', 'SUMMARY:Ibaia mill · Ibaia Labea', 'DESCRIPTION:Spelt for the fair', 'TZID:Europe/Madrid']) {
    expect(text.split('\r\n')).toContain(line);
  }
});

it('is the same text while nothing changes, and says so to those who ask (Meetable #176)', async () => {
  const { path } = await make(world.ours.member, { kind: 'MINE' });
  const first = await read(path);
  const tag = first.headers.get('etag')!;
  expect(first.headers.get('cache-control')).toBe('private, max-age=300');
  const again = await read(path, { 'if-none-match': `"other", W/${tag}` });
  expect([again.status, again.text]).toEqual([304, '']);
  await book(12);
  const changed = await read(path, { 'if-none-match': tag });
  expect(changed.status).toBe(200);
  expect(changed.headers.get('etag')).not.toBe(tag);
});

it('keeps a cancelled booking for a while, with a higher SEQUENCE', async () => {
  const { path } = await make(world.ours.member, { kind: 'MINE' });
  const id = await book(15);
  await world.ours.member.call.get(CANCEL, { input: { id } });
  const event = (await read(path)).text.split('BEGIN:VEVENT').find((part) => part.includes(id))!;
  expect(event).toContain('STATUS:CANCELLED');
  expect(event).toContain('SEQUENCE:1');
  await world.sql(`alter table booking disable trigger note_change`);
  await world.sql(`update booking set changed_at = now() - interval '40 days' where id = $1`, [id]);
  await world.sql(`alter table booking enable trigger note_change`);
  expect((await read(path)).text).not.toContain(id);
});

describe('what is seen of an asset', () => {
  it('is everything for its owner, and which cooperative for others', async () => {
    const other = await world.person(world.ours, 'Other', [{ role: 'MEMBER', cooperativeId: (await newCooperative()) }]);
    const ofOwner = await read((await make(world.ours.coordinator, { kind: 'ASSET', assetId: world.ours.mill })).path);
    const ofOther = await read((await make(other, { kind: 'ASSET', assetId: world.ours.mill })).path);
    expect(ofOwner.text).toContain('Spelt for the fair');
    expect(ofOther.text).toContain('Ibaia mill · Ibaia Labea');
    expect(ofOther.text).not.toContain('Spelt');
  });

  it('is only when it is taken for strangers, and only its keeper may give that away', async () => {
    const input = { kind: 'FREE_BUSY', assetId: world.ours.mill };
    await world.sql('update asset set setup_minutes = 15 where id = $1', [world.ours.mill]);
    await book(18);
    const { text } = await read((await make(world.ours.coordinator, input)).path);
    const stamp = (hour: number, minute: number) => new Date(inDays(10, hour).getTime() + minute * 60_000).toISOString().replace(/[-:]|\.000/g, '');
    expect(text).toContain(`FREEBUSY;FBTYPE=BUSY:${stamp(17, 45)}/${stamp(19, 0)}`);
    for (const secret of ['Spelt', 'Labea', 'VEVENT', booking, 'Maialen']) expect(text).not.toContain(secret);
    await expect(world.ours.member.call.refusal(CREATE, { input })).resolves.toMatchObject({ extensions: { code: 'FORBIDDEN' } });
  });
});

describe('a link is gone', () => {
  const gone = { status: 404 };

  it('once it was taken back, at once', async () => {
    const { path, feed } = await make(world.ours.member, { kind: 'MINE' });
    expect((await read(path)).status).toBe(200);
    await expect(world.ours.coordinator.call.refusal(REVOKE, { id: feed.id })).resolves.toMatchObject({ extensions: { code: 'NOT_FOUND' } });
    await world.ours.member.call.get(REVOKE, { id: feed.id });
    await expect(read(path)).resolves.toMatchObject(gone);
  });

  it('once its maker has left the cooperative, and then the federation', async () => {
    const leaver = await world.person(world.ours, 'Leaver', [{ role: 'MEMBER', cooperativeId: world.ours.labea }, { role: 'MEMBER', cooperativeId: world.ours.errota }]);
    const ours = await make(leaver, { kind: 'COOPERATIVE', cooperativeId: world.ours.labea });
    const asset = await make(leaver, { kind: 'ASSET', assetId: world.ours.mill });
    expect((await read(ours.path)).text).toContain('Spelt for the fair');
    await world.sql(`update member_role set until_date = current_date - 1 where member_id = $1 and cooperative_id = $2`, [leaver.memberId, world.ours.labea]);
    await expect(read(ours.path)).resolves.toMatchObject(gone);
    expect((await read(asset.path)).status).toBe(200);
    await world.sql(`update member_role set until_date = current_date - 1 where member_id = $1`, [leaver.memberId]);
    await expect(read(asset.path)).resolves.toMatchObject(gone);
  });

  it('for whoever guesses: another secret, another federation’s, none at all', async () => {
    const { path } = await make(world.ours.member, { kind: 'MINE' });
    const theirs = await make(world.theirs.member, { kind: 'MINE' });
    const mixed = `${theirs.path.slice(0, '/calendars/'.length + 21)}${path.slice('/calendars/'.length + 21)}`;
    for (const wrong of [path.replace('.ics', 'A.ics'), mixed, '/calendars/x.ics', `/calendars/${'A'.repeat(64)}.ics`, path.replace('.ics', '')]) {
      await expect(read(wrong)).resolves.toMatchObject(gone);
    }
  });
});

it('is listed for its maker only, with when it was read, and its secret is nowhere', async () => {
  const { calendarFeeds } = await world.ours.coordinator.call.get<{ calendarFeeds: { totalItems: number; items: Array<{ kind: string; asset: { name: string } | null; lastReadAt: string | null }> } }>(LIST);
  expect(calendarFeeds.items.map(({ kind, asset }) => [kind, asset?.name])).toEqual([['FREE_BUSY', 'Ibaia mill'], ['ASSET', 'Ibaia mill']]);
  expect(calendarFeeds.items[0]!.lastReadAt).not.toBeNull();
  const { path } = await make(world.ours.coordinator, { kind: 'MINE' });
  const kept = await world.sql(`select * from calendar_feed`);
  const written = await world.sql(`select * from activity`);
  expect(JSON.stringify([kept, written])).not.toContain(path.slice(11, 70));
});

it.each([
  [{ kind: 'COOPERATIVE' }, 'cooperativeId'],
  [{ kind: 'ASSET' }, 'assetId'],
  [{ kind: 'MINE', assetId: '01890000-0000-7000-8000-000000000000' }, 'assetId'],
])('refuses %j', async (input, field) => {
  await expect(world.ours.member.call.refusal(CREATE, { input })).resolves.toMatchObject({ extensions: { fields: [{ field }] } });
});

it('refuses what is foreign as if it were unknown', async () => {
  for (const input of [{ kind: 'ASSET', assetId: world.theirs.mill }, { kind: 'COOPERATIVE', cooperativeId: world.theirs.labea }]) {
    await expect(world.ours.steward.call.refusal(CREATE, { input })).resolves.toMatchObject({ extensions: { code: 'NOT_FOUND' } });
  }
  await expect(world.ours.member.call.refusal(CREATE, { input: { kind: 'COOPERATIVE', cooperativeId: world.ours.errota } })).resolves.toMatchObject({ extensions: { code: 'FORBIDDEN' } });
});

async function newCooperative(): Promise<string> {
  const [row] = await world.sql<{ id: string }>(
    `insert into cooperative (federation_id, id, name, search_text, name_key, status) values ($1, gen_random_uuid(), 'Third', 'third', 'third', 'ADMITTED') returning id`,
    [world.ours.id],
  );
  return row!.id;
}
