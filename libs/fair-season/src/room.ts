import type { SeasonInput, SeasonWish, Taking } from './season-input.js';

interface Span {
  readonly from: number;
  readonly until: number;
  readonly quantity: number;
  /** Null for what stood before the round. */
  readonly wishId: string | null;
}

/** Why a wish cannot be had, and which wishes that were given before stand in its way. */
export interface InTheWay {
  /** BOOKED: by what stood before the round alone. TAKEN: by what was given in it. */
  readonly reason: 'BOOKED' | 'TAKEN';
  readonly by: readonly string[];
}

/** What is left of every leaf at every instant. */
export class Room {
  private readonly spans = new Map<string, Span[]>();
  private readonly capacity: ReadonlyMap<string, number>;

  constructor({ leaves, booked }: Pick<SeasonInput, 'leaves' | 'booked'>) {
    this.capacity = new Map(leaves.map(({ id, capacity }) => [id, capacity]));
    for (const taking of booked) this.add(taking, null);
  }

  /** Whether there is room for all that the wish takes; if not, what stands in its way. */
  look(wish: SeasonWish): InTheWay | null {
    for (const [leafId, wanted] of byLeaf(wish.takes)) {
      const meeting = (this.spans.get(leafId) ?? []).filter((span) => wanted.some((one) => span.from < one.until && span.until > one.from));
      if (peak([...meeting, ...wanted], wanted) <= this.capacity.get(leafId)!) continue;
      const before = meeting.filter(({ wishId }) => wishId === null);
      if (peak([...before, ...wanted], wanted) > this.capacity.get(leafId)!) return { reason: 'BOOKED', by: [] };
      return { reason: 'TAKEN', by: [...new Set(meeting.map(({ wishId }) => wishId).filter((id) => id !== null))].sort() };
    }
    return null;
  }

  give(wish: SeasonWish): void {
    for (const taking of wish.takes) this.add(taking, wish.id);
  }

  private add(taking: Taking, wishId: string | null): void {
    const spans = this.spans.get(taking.leafId) ?? [];
    spans.push(spanOf(taking, wishId));
    this.spans.set(taking.leafId, spans);
  }
}

function spanOf({ from, until, quantity }: Taking, wishId: string | null): Span {
  return { from: Date.parse(from), until: Date.parse(until), quantity, wishId };
}

function byLeaf(takes: readonly Taking[]): Map<string, Span[]> {
  const leaves = new Map<string, Span[]>();
  for (const taking of takes) leaves.set(taking.leafId, [...(leaves.get(taking.leafId) ?? []), spanOf(taking, null)]);
  return leaves;
}

/** The most that is taken at any instant of `within`. The level rises only where a span starts. */
function peak(spans: readonly Span[], within: readonly Span[]): number {
  let most = 0;
  for (const start of [...spans.map(({ from }) => from), ...within.map(({ from }) => from)]) {
    if (!within.some((one) => start >= one.from && start < one.until)) continue;
    most = Math.max(most, spans.reduce((sum, { from, until, quantity }) => (from <= start && start < until ? sum + quantity : sum), 0));
  }
  return most;
}
