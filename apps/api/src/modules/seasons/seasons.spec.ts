import { commitmentOf, verifySeason, type SeasonFile } from '@auzolan/fair-season';
import { BOOK } from '../../../../../test/support/booking-calls.js';
import { closeSeason, CREATE_SEASON, DISCARD_RUN, FILE_WISHES, fileWishes, makeSeason, millWish, PUBLISH_SEASON, RUN_SEASON, runsOf, seasonHour, SET_SHARES } from '../../../../../test/support/season-calls.js';
import { startWorld, type World } from '../../../../../test/support/world.js';

let world: World;

beforeAll(async () => {
  world = await startWorld();
}, 60_000);
afterAll(() => world.stop());
afterEach(() => world.sql(`update booking set status = 'CANCELLED', cancelled_at = now() where status = 'CONFIRMED'`));

interface WishPage { seasonWishes: { totalItems: number; items: Array<{ purpose: string | null; cooperative: { id: string } }> } }

const WISHES = `query($id: ID!) { seasonWishes(seasonId: $id) { totalItems items { rank purpose cooperative { id } } } }`;
const any = (count: number): object[] => Array.from({ length: count }, () => expect.anything());

async function fetchFile(runId: string, who = world.ours.member): Promise<SeasonFile> {
  const response = await who.call.fetch(`/season-files/${runId}`);
  expect(response.status).toBe(200);
  return (await response.json()) as SeasonFile;
}

async function bothWish(more: object = {}): Promise<string> {
  const { id } = await makeSeason(world, { basis: 'EQUAL', ...more });
  await fileWishes(world.ours.member.call, id, [millWish(world.ours, 3, 8), millWish(world.ours, 4, 8)]);
  await fileWishes(world.ours.coordinator.call, id, [millWish(world.ours, 3, 8), millWish(world.ours, 5, 8)]);
  return id;
}

async function booked(): Promise<Array<{ cooperative_id: string; starts_at: Date; member_id: string }>> {
  return world.sql(`select cooperative_id, member_id, starts_at from booking where status = 'CONFIRMED' order by starts_at`);
}

describe('a season', () => {
  it('is shared out, published and booked, and anyone can make it again from its file', async () => {
    const { ours } = world;
    const season = await makeSeason(world);
    await ours.steward.call.get(SET_SHARES, { input: { id: season.id, expectedVersion: season.version, shares: [{ cooperativeId: ours.labea, amount: '3000' }, { cooperativeId: ours.errota, amount: '1000' }] } });
    const contribution = await fileWishes(ours.member.call, season.id, [millWish(ours, 3, 8), millWish(ours, 4, 8), millWish(ours, 6, 8)]);
    await fileWishes(ours.coordinator.call, season.id, [millWish(ours, 3, 8), millWish(ours, 4, 8)]);
    await closeSeason(world, season.id);
    await ours.steward.call.get(RUN_SEASON, { id: season.id });
    const [draft] = await runsOf(ours.steward.call, season.id);
    expect(draft).toMatchObject({ number: 1, outcome: null, secret: null, given: 3, refused: 2, commitment: season.commitment });
    await expect(runsOf(ours.member.call, season.id)).resolves.toEqual([]);
    expect((await ours.steward.call.fetch(`/season-files/${draft!.id}`)).status).toBe(404);

    await expect(ours.steward.call.get(PUBLISH_SEASON, { runId: draft!.id })).resolves.toEqual({ publishSeason: { __typename: 'Season', id: season.id, phase: 'PUBLISHED' } });
    const [run] = await runsOf(ours.member.call, season.id);
    expect(run).toMatchObject({ id: draft!.id, outcome: 'PUBLISHED', secret: expect.stringMatching(/^[0-9a-f]{64}$/) });
    expect(commitmentOf(run!.secret!)).toBe(season.commitment);
    const file = await fetchFile(run!.id);
    expect(verifySeason(file)).toEqual([]);
    expect(file.seed.contributions).toContainEqual({ cooperativeId: ours.labea, contribution });
    expect(JSON.stringify(file)).not.toContain('flour');
    // The first draw is by lot, for neither has used anything; then the one who pledged three times as much catches up.
    const bookings = await booked();
    expect(bookings.map(({ starts_at }) => starts_at.toISOString())).toEqual([seasonHour(3, 8), seasonHour(4, 8), seasonHour(6, 8)]);
    expect(bookings.filter(({ cooperative_id }) => cooperative_id === ours.labea).every(({ member_id }) => member_id === ours.member.memberId)).toBe(true);
  });

  it('tells each what became of its wishes, and every turn', async () => {
    const id = await bothWish();
    await closeSeason(world, id);
    await world.ours.steward.call.get(RUN_SEASON, { id });
    const [run] = await runsOf(world.ours.steward.call, id);
    await world.ours.steward.call.get(PUBLISH_SEASON, { runId: run!.id });
    const { seasonAssets, seasonOutcomes, seasonSteps } = await world.ours.member.call.get<{ seasonAssets: object; seasonOutcomes: { items: Array<{ refusal: object | null; wish: { purpose: null } }> }; seasonSteps: { items: object[]; totalItems: number } }>(
      `query($season: ID!, $id: ID!, $c: ID!) { seasonAssets(seasonId: $season) { totalItems items { id name } } seasonOutcomes(runId: $id, cooperativeId: $c) { items { step wish { rank start purpose asset { name } } refusal { reason by { cooperative { id } } } } }
        seasonSteps(runId: $id) { totalItems items { step used entitled cooperative { id } tied { id } given { rank } refused { reason wish { rank } } } } }`, { season: id, id: run!.id, c: world.ours.labea },
    );
    expect(seasonAssets).toEqual({ totalItems: 1, items: [{ id: world.ours.mill, name: 'Ibaia mill' }] });
    expect(seasonSteps.items[0]).toMatchObject({ step: 1, used: '0', entitled: '1', tied: any(2), given: { rank: 1 }, refused: [] });
    expect(seasonSteps.items[1]).toMatchObject({ step: 2, tied: [], given: { rank: 2 }, refused: [{ reason: 'TAKEN', wish: { rank: 1 } }] });
    expect(seasonOutcomes.items.map(({ wish }) => wish.purpose)).toEqual([null, null]);
    const refusals = seasonOutcomes.items.filter(({ refusal }) => refusal);
    for (const { refusal } of refusals) expect(refusal).toEqual({ reason: 'TAKEN', by: [{ cooperative: { id: world.ours.errota } }] });
  });
});

describe('wishes', () => {
  it('are seen by others only once they are closed, what for never', async () => {
    const { ours, theirs } = world;
    const id = await bothWish();
    const seen = async (call = ours.member.call): Promise<WishPage['seasonWishes']> => (await call.get<WishPage>(WISHES, { id })).seasonWishes;
    await expect(seen()).resolves.toMatchObject({ totalItems: 2, items: [{ purpose: 'flour of day 3', cooperative: { id: ours.labea } }, {}] });
    await expect(seen(ours.steward.call)).resolves.toMatchObject({ totalItems: 0, items: [] });
    await closeSeason(world, id);
    const after = await seen();
    expect(after.totalItems).toBe(4);
    expect(after.items.filter(({ purpose }) => purpose === null).every(({ cooperative }) => cooperative.id === ours.errota)).toBe(true);
    await expect(seen(theirs.steward.call)).resolves.toEqual({ totalItems: 0, items: [] });
  });

  it('are replaced as a whole, by who has seen the last list', async () => {
    const { ours } = world;
    const { id } = await makeSeason(world);
    await fileWishes(ours.member.call, id, [millWish(ours, 3, 8)]);
    const input = { seasonId: id, contribution: 'a'.repeat(64), wishes: [millWish(ours, 9, 8)] };
    await expect(ours.member.call.refusal(FILE_WISHES, { input })).resolves.toMatchObject({ extensions: { code: 'STALE_VERSION' } });
    await expect(ours.member.call.get(FILE_WISHES, { input: { ...input, expectedVersion: 1, most: 1 } })).resolves.toMatchObject({
      fileSeasonWishes: { filed: 1, mine: { version: 2, most: 1, contribution: 'a'.repeat(64), wishes: [{ rank: 1, start: seasonHour(9, 8).replace('.000', '') }] } },
    });
  });

  it.each([
    ['outside the season', (w: World) => millWish(w.ours, 40, 8), 'wishes.1.end'],
    ['before it', (w: World) => millWish(w.ours, -1, 8), 'wishes.1.start'],
    ['longer than the asset may be had', (w: World) => millWish(w.ours, 3, 0, 30), 'wishes.1.end'],
    ['for more than there are', (w: World) => ({ ...millWish(w.ours, 3, 8), quantity: 2 }), 'wishes.1.quantity'],
    ['for another federation’s asset', (w: World) => millWish(w.theirs, 3, 8), 'wishes.1.assetId'],
  ])('are refused with their place in the list: %s', async (_, wish, field) => {
    const { id } = await makeSeason(world);
    const input = { seasonId: id, contribution: 'a'.repeat(64), wishes: [millWish(world.ours, 3, 8), wish(world)] };
    await expect(world.ours.member.call.refusal(FILE_WISHES, { input })).resolves.toMatchObject({ extensions: { fields: [{ field }] } });
  });

  it('are refused once closed, and so is everything that decides; also by the database', async () => {
    const { ours } = world;
    const id = await bothWish({ basis: 'VOLUME' });
    await closeSeason(world, id);
    const input = { seasonId: id, expectedVersion: 1, contribution: 'a'.repeat(64), wishes: [] };
    await expect(ours.member.call.refusal(FILE_WISHES, { input })).resolves.toMatchObject({ extensions: { code: 'CONFLICT' } });
    await expect(ours.steward.call.refusal(SET_SHARES, { input: { id, expectedVersion: 1, shares: [] } })).resolves.toMatchObject({ extensions: { code: 'CONFLICT' } });
    await expect(ours.steward.call.refusal(`mutation($i: ExtendSeasonInput!) { extendSeason(input: $i) { id } }`, { i: { id, closesAt: seasonHour(-1, 0) } })).resolves.toMatchObject({ extensions: { code: 'CONFLICT' } });
    for (const change of [
      `update season_list set most = 1 where season_id = '${id}'`, `delete from season_wish where season_id = '${id}'`,
      `insert into season_share (federation_id, season_id, cooperative_id, amount) values ('${ours.id}', '${id}', '${ours.labea}', 5)`,
    ]) await expect(world.sql(change)).rejects.toThrow('takes no more wishes');
    await expect(world.sql(`update season set closes_at = closes_at + interval '1 day' where id = '${id}'`)).rejects.toThrow('only moves later, and only before it');
    await expect(world.sql(`update season set round = 2 where id = '${id}'`)).rejects.toThrow('follows a discarded one');
  });

  it('need a steward to be opened and an admitted cooperative to be filed', async () => {
    const { ours } = world;
    await expect(ours.coordinator.call.refusal(CREATE_SEASON, { input: { title: 'x', startsOn: '2027-01-01', endsOn: '2027-01-02', closesAt: '2026-12-31T00:00:00Z', basis: 'EQUAL', assetIds: [ours.mill] } })).resolves.toMatchObject({ extensions: { code: 'FORBIDDEN' } });
    const { id } = await makeSeason(world);
    await expect(ours.steward.call.refusal(FILE_WISHES, { input: { seasonId: id, contribution: 'a'.repeat(64), wishes: [] } })).resolves.toMatchObject({ extensions: { code: 'FORBIDDEN' } });
    await expect(world.theirs.member.call.refusal(FILE_WISHES, { input: { seasonId: id, contribution: 'a'.repeat(64), wishes: [] } })).resolves.toMatchObject({ extensions: { code: 'NOT_FOUND' } });
  });
});

describe('whoever runs a round', () => {
  it('gets the same every time, and cannot run it before wishes are closed', async () => {
    const id = await bothWish();
    await expect(world.ours.steward.call.refusal(RUN_SEASON, { id })).resolves.toMatchObject({ extensions: { code: 'CONFLICT' } });
    await closeSeason(world, id);
    for (let n = 0; n < 3; n++) await world.ours.steward.call.get(RUN_SEASON, { id });
    await expect(runsOf(world.ours.steward.call, id)).resolves.toMatchObject([{ number: 1 }]);
  });

  it('cannot make a result go away: a discarded one stays with reason and secret, and a new secret is promised', async () => {
    const { ours } = world;
    const id = await bothWish();
    await closeSeason(world, id);
    await ours.steward.call.get(RUN_SEASON, { id });
    const [run] = await runsOf(ours.steward.call, id);
    const input = { runId: run!.id, reason: 'The kitchen was forgotten.', closesAt: seasonHour(0, 0) };
    const { discardSeasonRun: next } = await ours.steward.call.get<{ discardSeasonRun: { phase: string; round: number; commitment: string } }>(DISCARD_RUN, { input });
    expect(next).toMatchObject({ phase: 'OPEN', round: 2 });
    expect(next.commitment).not.toBe(run!.commitment);
    const [seen] = await runsOf(ours.member.call, id);
    expect(seen).toMatchObject({ id: run!.id, outcome: 'DISCARDED', reason: 'The kitchen was forgotten.', secret: expect.any(String) });
    expect(verifySeason(await fetchFile(run!.id))).toEqual([]);
    // The lists are filed anew for the next round; the file of the old one stays as it was.
    await fileWishes(ours.member.call, id, [millWish(ours, 20, 8)], { expectedVersion: 1 });
    expect(verifySeason(await fetchFile(run!.id))).toEqual([]);
    await expect(ours.steward.call.refusal(PUBLISH_SEASON, { runId: run!.id })).resolves.toMatchObject({ extensions: { code: 'CONFLICT' } });
  });

  it('never learns the secret before wishes are closed', async () => {
    const { id } = await makeSeason(world);
    const secret = (): Promise<Array<{ secret: string | null }>> => world.sql(`select case when set_config('app.federation_id', $2, true) = $2 then encode(auzolan.season_secret($1), 'hex') end as secret`, [id, world.ours.id]);
    await expect(secret()).resolves.toEqual([{ secret: null }]);
    await closeSeason(world, id);
    await expect(secret()).resolves.toEqual([{ secret: expect.stringMatching(/^[0-9a-f]{64}$/) }]);
    const [grants] = await world.sql<{ may: boolean; hash: boolean }>(`select has_column_privilege('auzolan_api', 'season_seed', 'secret', 'select') as may, has_column_privilege('auzolan_api', 'season_seed', 'commitment', 'select') as hash`);
    expect(grants).toEqual({ may: false, hash: true });
  });
});

describe('a closure', () => {
  it('bars a wish, but not for a cooperative that it leaves in', async () => {
    const { ours } = world;
    const id = await bothWish();
    const input = { assetId: ours.mill, start: seasonHour(4, 6), end: seasonHour(5, 20), reason: 'Course', allowedIds: [ours.labea] };
    await ours.coordinator.call.get(`mutation($input: AddClosureInput!) { addClosure(input: $input) { __typename } }`, { input });
    await closeSeason(world, id);
    await ours.steward.call.get(RUN_SEASON, { id });
    const [run] = await runsOf(ours.steward.call, id);
    const { seasonOutcomes } = await ours.steward.call.get<{ seasonOutcomes: { items: Array<{ wish: { start: string; cooperative: { id: string } }; refusal: { reason: string } | null }> } }>(
      `query($id: ID!) { seasonOutcomes(runId: $id) { items { wish { start cooperative { id } } refusal { reason } } } }`, { id: run!.id },
    );
    const of = (day: number) => seasonOutcomes.items.find(({ wish }) => wish.start === seasonHour(day, 8).replace('.000', ''));
    expect(of(4)).toMatchObject({ refusal: null, wish: { cooperative: { id: ours.labea } } });
    expect(of(5)).toMatchObject({ refusal: { reason: 'CLOSED' }, wish: { cooperative: { id: ours.errota } } });
    await world.sql('delete from closure_allowed');
    await world.sql('delete from closure');
  });
});

describe('what happened between running and publishing', () => {
  it('is listed and computed again under the same seed, and nothing is booked by halves', async () => {
    const { ours } = world;
    const id = await bothWish();
    await closeSeason(world, id);
    await ours.steward.call.get(RUN_SEASON, { id });
    const [first] = await runsOf(ours.steward.call, id);
    await ours.coordinator.call.get(BOOK, { input: { assetId: ours.mill, start: seasonHour(3, 9), end: seasonHour(3, 10), purpose: 'a repair' } });
    const before = await booked();
    await expect(ours.steward.call.get(PUBLISH_SEASON, { runId: first!.id })).resolves.toMatchObject({ publishSeason: { __typename: 'SeasonConflicts', seasonId: id } });
    await expect(booked()).resolves.toEqual(before);
    const [second] = await runsOf(ours.steward.call, id);
    expect(second).toMatchObject({ number: 2, given: 2, conflicts: [{ reason: 'BOOKED', wish: { rank: 1 } }] });
    await expect(ours.steward.call.refusal(PUBLISH_SEASON, { runId: first!.id })).resolves.toMatchObject({ extensions: { code: 'CONFLICT' } });
    await expect(ours.steward.call.get(PUBLISH_SEASON, { runId: second!.id })).resolves.toMatchObject({ publishSeason: { phase: 'PUBLISHED' } });
    const runs = await runsOf(ours.member.call, id);
    expect(runs).toMatchObject([{ outcome: 'PUBLISHED' }, { outcome: null, secret: expect.any(String) }]);
    for (const run of runs) expect(verifySeason(await fetchFile(run.id))).toEqual([]);
    await expect(ours.steward.call.refusal(RUN_SEASON, { id })).resolves.toMatchObject({ extensions: { code: 'CONFLICT' } });
  });

  it('cannot make two: published by many at once, it is booked once', async () => {
    const { ours } = world;
    const id = await bothWish();
    await closeSeason(world, id);
    await ours.steward.call.get(RUN_SEASON, { id });
    const [run] = await runsOf(ours.steward.call, id);
    const start = seasonHour(4, 8);
    const answers = await Promise.all([
      ...Array.from({ length: 6 }, () => ours.steward.call.ask<{ publishSeason: { __typename: string } }>(PUBLISH_SEASON, { runId: run!.id })),
      ...Array.from({ length: 6 }, () => ours.coordinator.call.ask(BOOK, { input: { assetId: ours.mill, start, end: seasonHour(4, 12), purpose: 'a race' } })),
    ]);
    expect(answers.flatMap(({ errors }) => errors).filter(({ extensions }) => extensions.code !== 'CONFLICT')).toEqual([]);
    const runs = await runsOf(ours.steward.call, id);
    if (runs[0]!.outcome === null) await ours.steward.call.get(PUBLISH_SEASON, { runId: runs[0]!.id });
    const bookings = await booked();
    expect(bookings).toHaveLength(3);
    expect(new Set(bookings.map(({ starts_at }) => starts_at.getTime())).size).toBe(3);
    await expect(world.sql(`select outcome from season_end where season_id = $1`, [id])).resolves.toEqual([{ outcome: 'PUBLISHED' }]);
  });
});
