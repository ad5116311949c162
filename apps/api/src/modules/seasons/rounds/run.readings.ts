import type { Refusal, SeasonInput, SeasonLog } from '@auzolan/fair-season';
import { SeasonWish } from '../wishes/wish.model.js';
import type { SeasonRefusal, SeasonRefusalReason, SeasonStep, SeasonWishOutcome } from './run.model.js';

/** The wishes of a run as the API shows them; what for was never part of it. */
export type WishBook = ReadonlyMap<string, SeasonWish>;

export function wishBook({ wishes }: Pick<SeasonInput, 'wishes'>): WishBook {
  return new Map(wishes.map(({ id, cooperativeId, assetId, rank, start, end, quantity }) => [id, Object.assign(new SeasonWish(), { id, cooperativeId, assetId, rank, start, end, quantity, purpose: null })]));
}

/** The refusal in the API's words; wishes that a later round replaced are known from the run itself. */
export function refusalOf(book: WishBook, { wishId, reason, by }: Refusal): SeasonRefusal {
  return { wish: book.get(wishId)!, reason: reason as SeasonRefusalReason, by: by.map((id) => book.get(id)!) };
}

/** Steps of a run, with what its turn was decided by. */
export function stepsOf({ input, log }: { input: SeasonInput; log: SeasonLog }, skip: number, take: number): SeasonStep[] {
  const book = wishBook(input);
  const entitled = new Map(input.shares.map(({ cooperativeId, entitled }) => [cooperativeId, entitled]));
  return log.steps.slice(skip, skip + take).map(({ step, used, lowest, cooperativeId, refused, wishId }) => ({
    step,
    cooperativeId,
    tiedIds: lowest.length > 1 ? lowest : [],
    used: used.find((share) => share.cooperativeId === cooperativeId)!.used,
    entitled: entitled.get(cooperativeId)!,
    refused: refused.map((refusal) => refusalOf(book, refusal)),
    given: wishId === null ? null : book.get(wishId)!,
  }));
}

/** What became of every wish of a cooperative, dearest first; of all of them, in the order of the steps, when null. */
export function outcomesOf({ input, log }: { input: SeasonInput; log: SeasonLog }, cooperativeId: string | null): SeasonWishOutcome[] {
  const book = wishBook(input);
  const all = log.steps.flatMap(({ step, refused, wishId }) => [
    ...refused.map((refusal) => ({ wish: book.get(refusal.wishId)!, step, refusal: refusalOf(book, refusal) })),
    ...(wishId === null ? [] : [{ wish: book.get(wishId)!, step, refusal: null }]),
  ]);
  return cooperativeId === null ? all : all.filter(({ wish }) => wish.cooperativeId === cooperativeId).sort((a, b) => a.wish.rank - b.wish.rank);
}
