import { closeSeason, fileWishes, makeSeason, millWish, RUN_SEASON, runsOf, seasonStart } from '../../support/season-calls.js';
import type { World } from '../../support/world.js';
import { member, ofId, one, steward, thing, type MutationCase } from './case.js';

interface Made {
  readonly id: string;
  readonly assetId: string;
}

async function season(w: World, basis = 'EQUAL'): Promise<Made> {
  const assetId = await thing(w);
  const { id } = await makeSeason(w, { assetIds: [assetId], basis, unit: basis === 'EQUAL' ? null : 'kg' });
  return { id, assetId };
}

const wish = ({ assetId }: Made): object => millWish({ mill: assetId }, 3, 8);

/** A season whose time for wishes is over, with one in it. */
async function closed(w: World): Promise<string> {
  const one = await season(w);
  await fileWishes(member(w), one.id, [wish(one)]);
  await closeSeason(w, one.id);
  return one.id;
}

async function run(w: World): Promise<string> {
  const id = await closed(w);
  await steward(w).get(RUN_SEASON, { id });
  return (await runsOf(steward(w), id))[0]!.id;
}

const dayBefore = (): string => new Date(seasonStart().getTime() - 86_400_000).toISOString();

/** Of seasons. */
export const SEASONS: MutationCase[] = [
  one('createSeason', steward, 'CreateSeasonInput', async (w) => ({
    title: 'x', startsOn: seasonStart().toISOString().slice(0, 10), endsOn: seasonStart().toISOString().slice(0, 10), closesAt: dayBefore(), basis: 'EQUAL', assetIds: [await thing(w)],
  })),
  one('setSeasonShares', steward, 'SetSeasonSharesInput', async (w) => ({ id: (await season(w, 'VOLUME')).id, expectedVersion: 1, shares: [{ cooperativeId: w.ours.labea, amount: '3' }] })),
  one('fileSeasonWishes', member, 'FileSeasonWishesInput', async (w) => {
    const made = await season(w);
    return { seasonId: made.id, contribution: 'ab'.repeat(32), wishes: [wish(made)] };
  }),
  one('extendSeason', steward, 'ExtendSeasonInput', async (w) => ({ id: (await season(w)).id, closesAt: dayBefore() })),
  ofId('runSeason', steward, closed, '{ phase }'),
  { name: 'publishSeason', caller: steward, query: 'mutation($runId: ID!) { publishSeason(runId: $runId) { __typename } }', variables: async (w) => ({ runId: await run(w) }) },
  one('discardSeasonRun', steward, 'DiscardRunInput', async (w) => ({ runId: await run(w), closesAt: dayBefore(), reason: 'x' })),
];
