import { randomBytes } from 'node:crypto';
import type { Caller } from './caller.js';
import type { World, WorldFederation } from './world.js';

export const CREATE_SEASON = `mutation($input: CreateSeasonInput!) { createSeason(input: $input) { id phase round commitment version closesAt start end } }`;
export const FILE_WISHES = `mutation($input: FileSeasonWishesInput!) { fileSeasonWishes(input: $input) { id filed mine { version most contribution wishes { id rank start purpose } } } }`;
export const SET_SHARES = `mutation($input: SetSeasonSharesInput!) { setSeasonShares(input: $input) { id version } }`;
export const RUN_SEASON = `mutation($id: ID!) { runSeason(id: $id) { id phase } }`;
export const PUBLISH_SEASON = `mutation($runId: ID!) { publishSeason(runId: $runId) { __typename ... on Season { id phase } ... on SeasonConflicts { message seasonId } } }`;
export const DISCARD_RUN = `mutation($input: DiscardRunInput!) { discardSeasonRun(input: $input) { id phase round commitment closesAt } }`;
export const SEASON_RUNS = `query($id: ID!) { seasonRuns(seasonId: $id) { totalItems items { id number round outcome reason secret commitment steps given refused
  conflicts { reason wish { id rank cooperative { id } } } } } }`;

export interface SeasonRuns {
  seasonRuns: {
    totalItems: number;
    items: Array<{ id: string; number: number; round: number; outcome: string | null; reason: string; secret: string | null; commitment: string; given: number; refused: number; conflicts: Array<{ reason: string; wish: { id: string; cooperative: { id: string } } }> }>;
  };
}

const DAY = 86_400_000;

/** The first of the month after next, in UTC; a season of 28 days starts there. */
export function seasonStart(): Date {
  const today = new Date();
  return new Date(Date.UTC(today.getUTCFullYear(), today.getUTCMonth() + 2, 1));
}

/** An instant in the season, at a UTC hour of its n-th day. */
export function seasonHour(day: number, hour: number): string {
  return new Date(seasonStart().getTime() + (day - 1) * DAY + hour * 3_600_000).toISOString();
}

/** Makes a season of the mill and gives its id. */
export async function makeSeason({ ours }: Pick<World, 'ours'>, more: object = {}): Promise<{ id: string; commitment: string; version: number }> {
  const start = seasonStart();
  const input = {
    title: 'Autumn milling', startsOn: start.toISOString().slice(0, 10), endsOn: new Date(start.getTime() + 27 * DAY).toISOString().slice(0, 10),
    closesAt: new Date(start.getTime() - 2 * DAY).toISOString(), basis: 'VOLUME', unit: 'kg', assetIds: [ours.mill], ...more,
  };
  const { createSeason } = await ours.steward.call.get<{ createSeason: { id: string; commitment: string; version: number } }>(CREATE_SEASON, { input });
  return createSeason;
}

/** One wish for the mill. */
export function millWish({ mill }: Pick<WorldFederation, 'mill'>, day: number, hour: number, hours = 4): object {
  return { assetId: mill, start: seasonHour(day, hour), end: seasonHour(day, hour + hours), purpose: `flour of day ${day}` };
}

/** Files wishes with a contribution of its own; gives the contribution. */
export async function fileWishes(caller: Caller, seasonId: string, wishes: object[], more: object = {}): Promise<string> {
  const contribution = randomBytes(32).toString('hex');
  await caller.get(FILE_WISHES, { input: { seasonId, contribution, wishes, ...more } });
  return contribution;
}

/** Lets the time for wishes be over. */
export async function closeSeason({ sql }: Pick<World, 'sql'>, id: string): Promise<void> {
  await sql('alter table season disable trigger change');
  await sql(`update season set closes_at = now() - interval '1 second' where id = $1`, [id]);
  await sql('alter table season enable trigger change');
}

/** Runs of a season as a caller sees them, newest first. */
export async function runsOf(caller: Caller, id: string): Promise<SeasonRuns['seasonRuns']['items']> {
  return (await caller.get<SeasonRuns>(SEASON_RUNS, { id })).seasonRuns.items;
}
