/** A half-open span of time [start, end) in epoch ms, never empty. */
export interface Period {
  start: number;
  end: number;
}

/** Whether both ends are finite and the start comes before the end. */
export function isPeriod({ start, end }: Period): boolean {
  return Number.isFinite(start) && Number.isFinite(end) && start < end;
}

/** Whether two periods share any moment; touching ends do not. */
export function overlaps(one: Period, other: Period): boolean {
  return one.start < other.end && other.start < one.end;
}

/** The union: sorted, disjoint, adjoining periods joined. Empty and reversed ones are left out. */
export function mergePeriods(periods: readonly Period[]): Period[] {
  const sorted = periods.filter(({ start, end }) => start < end).sort((one, other) => one.start - other.start);
  const merged: Period[] = [];
  for (const { start, end } of sorted) {
    const last = merged.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else merged.push({ start, end });
  }
  return merged;
}

/** What is in any of `periods` and in none of `holes`: sorted and disjoint. */
export function subtractPeriods(periods: readonly Period[], holes: readonly Period[]): Period[] {
  const sortedHoles = mergePeriods(holes);
  const left: Period[] = [];
  let firstHole = 0;
  for (const { start, end } of mergePeriods(periods)) {
    while (sortedHoles[firstHole] && sortedHoles[firstHole]!.end <= start) firstHole++;
    let from = start;
    for (let index = firstHole; index < sortedHoles.length; index++) {
      const hole = sortedHoles[index]!;
      if (hole.start >= end) break;
      if (from < hole.start) left.push({ start: from, end: hole.start });
      from = hole.end;
    }
    if (from < end) left.push({ start: from, end });
  }
  return left;
}

/** What is in any of `some` and also in any of `others`: sorted and disjoint. */
export function intersectPeriods(some: readonly Period[], others: readonly Period[]): Period[] {
  const ones = mergePeriods(some);
  const twos = mergePeriods(others);
  const shared: Period[] = [];
  for (let i = 0, j = 0; i < ones.length && j < twos.length; ) {
    const one = ones[i]!;
    const two = twos[j]!;
    const start = Math.max(one.start, two.start);
    const end = Math.min(one.end, two.end);
    if (start < end) shared.push({ start, end });
    if (one.end <= two.end) i++;
    else j++;
  }
  return shared;
}

/** The parts of `periods` inside the window: sorted and disjoint. */
export function clipPeriods(periods: readonly Period[], window: Period): Period[] {
  return intersectPeriods(periods, [window]);
}

/** Whether every moment of `wanted` is in some of the periods. */
export function coversPeriod(periods: readonly Period[], wanted: Period): boolean {
  return subtractPeriods([wanted], periods).length === 0;
}
