import { Room } from './room.js';
import { lotOf, sortedBy } from './seed.js';
import { checkSeason, weightOf, type SeasonInput, type SeasonWish } from './season-input.js';
import type { Refusal, SeasonLog, SeasonStep } from './season-log.js';
import { compareShares } from './share-order.js';

interface Player {
  readonly id: string;
  readonly entitled: bigint;
  used: bigint;
  /** How many more it wants. */
  wanted: number;
  /** Not looked at yet, dearest first. */
  readonly wishes: SeasonWish[];
}

/**
 * Shares out a season. Again and again the turn is of the cooperative that has used least of its share and still has
 * a wish; it gets its dearest wish that can still be had. Ties are settled by lots under the seed. The order in which
 * the input lists things does not matter.
 * @param seed 64 hexadecimal digits, see `seedOf`
 * @throws SeasonInputError
 */
export function allocateSeason(input: SeasonInput, seed: string): SeasonLog {
  checkSeason(input);
  const room = new Room(input);
  const players = playersOf(input);
  const steps: SeasonStep[] = [];
  let waiting = players.filter(({ wishes }) => wishes.length > 0);
  while (waiting.length > 0) {
    const step = steps.length + 1;
    const used = usedOf(waiting);
    const lowest = lowestOf(waiting);
    const lots = lowest.length > 1 ? lowest.map(({ id }) => lotOf(seed, step, id)) : [];
    const player = lowest[lots.indexOf([...lots].sort()[0]!)] ?? lowest[0]!;
    const { refused, given } = turn(player, room);
    steps.push({ step, used, lowest: lowest.map(({ id }) => id), lots, cooperativeId: player.id, refused, wishId: given?.id ?? null });
    waiting = waiting.filter(({ wishes }) => wishes.length > 0);
  }
  return {
    steps,
    given: steps.flatMap(({ wishId }) => wishId ?? []),
    refused: steps.flatMap(({ refused }) => refused),
    used: usedOf(players),
  };
}

function playersOf({ shares, wishes }: SeasonInput): Player[] {
  return sortedBy(shares, ({ cooperativeId }) => cooperativeId).map(({ cooperativeId, entitled, used, most }) => ({
    id: cooperativeId,
    entitled: BigInt(entitled),
    used: BigInt(used),
    wanted: most ?? Infinity,
    wishes: wishes.filter((wish) => wish.cooperativeId === cooperativeId).sort((a, b) => a.rank - b.rank),
  }));
}

function usedOf(players: readonly Player[]): Array<{ cooperativeId: string; used: string }> {
  return players.map(({ id, used }) => ({ cooperativeId: id, used: String(used) }));
}

function lowestOf(players: readonly Player[]): Player[] {
  const least = players.reduce((best, player) => (compareShares(player, best) < 0 ? player : best));
  return players.filter((player) => compareShares(player, least) === 0);
}

/** Goes down the wishes of the player to the first that can be had, and gives it. */
function turn(player: Player, room: Room): { refused: Refusal[]; given: SeasonWish | null } {
  const refused: Refusal[] = [];
  while (player.wishes.length > 0) {
    const wish = player.wishes.shift()!;
    const refusal = refuse(wish, player, room);
    if (!refusal) {
      room.give(wish);
      player.used += weightOf(wish);
      player.wanted -= 1;
      return { refused, given: wish };
    }
    refused.push(refusal);
  }
  return { refused, given: null };
}

function refuse(wish: SeasonWish, player: Player, room: Room): Refusal | null {
  if (player.wanted <= 0) return { wishId: wish.id, reason: 'ENOUGH', by: [] };
  if (wish.barred !== null) return { wishId: wish.id, reason: wish.barred, by: [] };
  const inTheWay = room.look(wish);
  return inTheWay && { wishId: wish.id, ...inTheWay };
}
