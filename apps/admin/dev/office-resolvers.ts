import { activities } from './activity-log.js';
import { imports, type Run } from './imports.js';
import { page, refusal } from './refusal.js';
import { assets, bookings, cooperatives, DAY_MS, federation, principles, vocabularies, wallText, ZONE, type Asset, type Booking } from './world.js';

interface Paging { skip?: number; take?: number }
const contains = (text: string, part: string | undefined): boolean => !part || text.toLowerCase().includes(part.toLowerCase());
const live = (b: Booking): boolean => b.status === 'CONFIRMED';

function openPeriods(asset: Asset, from: string, days: number): { start: string; end: string }[] {
  const first = new Date(`${from}T00:00:00Z`).getTime();
  return Array.from({ length: days }, (_, i) => new Date(first + i * DAY_MS)).flatMap((day) => {
    const weekday = day.getUTCDay() || 7;
    const hours = asset.openingHours.length ? asset.openingHours.filter((h) => h.weekday === weekday) : [{ opens: '00:00', closes: '24:00' }];
    return hours.map((h) => ({ start: atWall(day, h.opens), end: atWall(day, h.closes) }));
  });
}
function atWall(day: Date, time: string): string {
  const [hour, minute] = time.split(':').map(Number) as [number, number];
  const guess = new Date(day.getTime() + hour * 3_600_000 + minute * 60_000);
  return new Date(2 * guess.getTime() - new Date(`${wallText(guess)}:00Z`).getTime()).toISOString();
}

export const officeQueries = {
  federation: () => federation,
  principles: () => principles,
  vocabulary: ({ scheme }: { scheme: string }) => vocabularies[scheme],
  cooperatives: ({ filter = {}, ...paging }: { filter?: { text?: string; status?: string[]; country?: string[]; near?: object } } & Paging) =>
    page(cooperatives.filter((c) => contains(`${c.name} ${c.locality}`, filter.text)
      && (!filter.status?.length || filter.status.includes(c.status))
      && (!filter.country?.length || filter.country.includes(c.country ?? '')))
      .map((c, i) => (filter.near ? { ...c, distanceKm: 1.5 + i * 2.25 } : c)), paging),
  cooperative: ({ id }: { id: string }) => cooperatives.find((c) => c.id === id) ?? null,
  assets: ({ filter = {}, ...paging }: { filter?: { text?: string; category?: string[]; ownerId?: string; retired?: boolean } } & Paging) =>
    page(assets.filter((a) => contains(a.name, filter.text) && (!filter.category?.length || filter.category.includes(a.category))
      && (!filter.ownerId || a.owner.id === filter.ownerId) && (filter.retired === undefined || a.retired === filter.retired)), paging),
  asset: ({ id }: { id: string }) => assets.find((a) => a.id === id) ?? null,
  bookings: ({ filter = {}, ...paging }: { filter?: { assetId?: string; cooperativeId?: string } } & Paging) =>
    page(bookings.filter((b) => (!filter.assetId || b.asset.id === filter.assetId) && (!filter.cooperativeId || b.cooperative.id === filter.cooperativeId)), paging),
  booking: ({ id }: { id: string }) => bookings.find((b) => b.id === id) ?? null,
  timetable: ({ from, days = 7, assetIds, ...paging }: { from: string; days?: number; assetIds?: string[] } & Paging) => {
    const shown = assets.filter((a) => !a.retired && (!assetIds?.length || assetIds.includes(a.id)));
    const { items, totalItems } = page(shown, { take: 60, ...paging });
    return { from, days, totalItems, rows: items.map((a) => ({ asset: a, open: openPeriods(a, from, days), closures: a.closures, bookings: bookings.filter((b) => live(b) && b.asset === a) })) };
  },
  inbox: (paging: Paging) => page(cooperatives.filter((c) => c.status === 'APPLIED').map((c, i) => ({
    id: c.id, kind: 'ADMISSION', since: new Date(Date.now() - i * 1.5 * DAY_MS - 3_600_000).toISOString(), cooperative: c, applicant: null,
  })), paging),
  activity: ({ filter = {}, first = 20, after }: { filter?: { action?: string; subjectType?: string }; first?: number; after?: string }) => {
    const all = activities.filter((a) => (!filter.action || a.action === filter.action) && (!filter.subjectType || a.subjectType === filter.subjectType)).toReversed();
    const start = after ? all.findIndex((a) => a.id === after) + 1 : 0;
    const shown = all.slice(start, start + first);
    return { edges: shown.map((node) => ({ cursor: node.id, node })), pageInfo: { hasNextPage: start + first < all.length, endCursor: shown.at(-1)?.id ?? null } };
  },
  verifyActivity: () => ({ ok: true, entries: activities.length, firstProblem: null, headHash: activities.at(-1)?.hash ?? null }),
  importRuns: (paging: Paging) => page(imports.toReversed(), paging),
  importRun: ({ id }: { id: string }): Run | null => imports.find((run) => run.id === id) ?? null,
};

/** What stands in the way of a period; the mock's whole clash rule. */
export function clashes(asset: Asset, start: string, end: string): Booking[] {
  return bookings.filter((b) => live(b) && b.asset === asset && b.start < end && start < b.end);
}
/** A stored thing by id, or the API's answer for an unknown one. */
export function required<T extends { id: string }>(list: T[], id: string, field = 'id'): T {
  const found = list.find((item) => item.id === id);
  if (!found) throw refusal('NOT_FOUND', 'There is nothing with this id.', field);
  return found;
}
export { ZONE };
