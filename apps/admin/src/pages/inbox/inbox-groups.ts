export type Age = 'today' | 'week' | 'earlier';

const DAY_MS = 86_400_000;

/** Since when something waits, seen from `now` (ms): within 24 hours, within 7 days, or longer. */
export function ageOf(since: string, now: number): Age {
  const waited = now - Date.parse(since);
  if (waited < DAY_MS) return 'today';
  return waited < 7 * DAY_MS ? 'week' : 'earlier';
}

/** Items by age, the newest group first; order within a group is kept and empty groups are left out. */
export function groupByAge<Item extends { since: string }>(items: readonly Item[], now: number): { age: Age; items: Item[] }[] {
  return (['today', 'week', 'earlier'] as const)
    .map((age) => ({ age, items: items.filter((item) => ageOf(item.since, now) === age) }))
    .filter((group) => group.items.length > 0);
}

/** The item `step` places from the current one in this order; stays within the list. */
export function neighbour<Item extends { id: string }>(items: readonly Item[], current: string | undefined, step: 1 | -1): Item | undefined {
  const at = items.findIndex((item) => item.id === current);
  if (at < 0) return items[0];
  return items[Math.min(Math.max(at + step, 0), items.length - 1)];
}
