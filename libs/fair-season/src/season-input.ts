/** A cooperative that takes part in a round. */
export interface SeasonShare {
  readonly cooperativeId: string;
  /** Its share: what it pledged, paid in, or 1 for each. A whole number of any size, as decimal digits; 0 is served after all others. */
  readonly entitled: string;
  /** What it holds in the season already, in minutes times quantity, as decimal digits. */
  readonly used: string;
  /** How many periods it wants at most; null for all that it wished. */
  readonly most: number | null;
}

/** So much of one thing for one stretch of time. */
export interface Taking {
  readonly leafId: string;
  readonly quantity: number;
  /** RFC 3339 with an offset; set-up counted in. */
  readonly from: string;
  /** Not in it; turnaround counted in. */
  readonly until: string;
}

/** One period that a cooperative would like to have. */
export interface SeasonWish {
  readonly id: string;
  readonly cooperativeId: string;
  /** 1 is the dearest; never twice in one cooperative. */
  readonly rank: number;
  readonly assetId: string;
  /** RFC 3339, a whole minute. */
  readonly start: string;
  /** Not in it. */
  readonly end: string;
  readonly quantity: number;
  /** What it takes of the calendar: one thing, or the parts of a whole. */
  readonly takes: readonly Taking[];
  /** Why it cannot be had whoever else wishes: a word such as CLOSED or RULES; null when it can. */
  readonly barred: string | null;
}

/** Everything that decides how a season is shared out, but for the seed. */
export interface SeasonInput {
  readonly shares: readonly SeasonShare[];
  /** How many there are of each thing that is taken. */
  readonly leaves: ReadonlyArray<{ readonly id: string; readonly capacity: number }>;
  /** What stands already and stays. */
  readonly booked: readonly Taking[];
  readonly wishes: readonly SeasonWish[];
}

/** An input that makes no sense; the message names what. */
export class SeasonInputError extends Error {}

const DIGITS = /^(0|[1-9]\d{0,77})$/;
const MINUTE = 60_000;

/** Minutes times quantity: what having the wish adds to what its cooperative has used. */
export function weightOf({ start, end, quantity }: Pick<SeasonWish, 'start' | 'end' | 'quantity'>): bigint {
  return BigInt((Date.parse(end) - Date.parse(start)) / MINUTE) * BigInt(quantity);
}

/** @throws SeasonInputError unless every number, time and reference can be computed with exactly. */
export function checkSeason({ shares, leaves, booked, wishes }: SeasonInput): void {
  refuseDoubles('share', shares.map(({ cooperativeId }) => cooperativeId));
  refuseDoubles('leaf', leaves.map(({ id }) => id));
  refuseDoubles('wish', wishes.map(({ id }) => id));
  refuseDoubles('rank', wishes.map(({ cooperativeId, rank }) => `${rank} of ${cooperativeId}`));
  for (const { cooperativeId, entitled, used, most } of shares) {
    if (!DIGITS.test(entitled) || !DIGITS.test(used)) throw new SeasonInputError(`share of ${cooperativeId}: not whole numbers of at most 78 digits`);
    if (most !== null) refuseUnlessWhole(`most of ${cooperativeId}`, most, 0);
  }
  for (const { id, capacity } of leaves) refuseUnlessWhole(`capacity of ${id}`, capacity, 0);
  const known = new Set(leaves.map(({ id }) => id));
  const sharing = new Set(shares.map(({ cooperativeId }) => cooperativeId));
  for (const taking of booked) checkTaking('booked', taking, known);
  for (const wish of wishes) {
    if (!sharing.has(wish.cooperativeId)) throw new SeasonInputError(`wish ${wish.id}: its cooperative has no share`);
    refuseUnlessWhole(`rank of wish ${wish.id}`, wish.rank, 1);
    refuseUnlessWhole(`quantity of wish ${wish.id}`, wish.quantity, 1);
    checkPeriod(`wish ${wish.id}`, wish.start, wish.end);
    if (Date.parse(wish.start) % MINUTE || Date.parse(wish.end) % MINUTE) throw new SeasonInputError(`wish ${wish.id}: not whole minutes`);
    if (wish.takes.length === 0 && wish.barred === null) throw new SeasonInputError(`wish ${wish.id}: takes nothing`);
    for (const taking of wish.takes) checkTaking(`wish ${wish.id}`, taking, known);
  }
}

function checkTaking(what: string, { leafId, quantity, from, until }: Taking, known: ReadonlySet<string>): void {
  if (!known.has(leafId)) throw new SeasonInputError(`${what}: takes of ${leafId}, which is not among the leaves`);
  refuseUnlessWhole(`${what}: quantity`, quantity, 1);
  checkPeriod(what, from, until);
}

function checkPeriod(what: string, from: string, until: string): void {
  if (!(Date.parse(from) < Date.parse(until))) throw new SeasonInputError(`${what}: not a period`);
}

function refuseUnlessWhole(what: string, value: number, least: number): void {
  if (!Number.isSafeInteger(value) || value < least) throw new SeasonInputError(`${what}: not a whole number from ${least}`);
}

function refuseDoubles(what: string, keys: readonly string[]): void {
  const seen = new Set<string>();
  for (const key of keys) {
    if (seen.has(key)) throw new SeasonInputError(`${what} ${key} is there twice`);
    seen.add(key);
  }
}
