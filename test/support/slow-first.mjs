/** Specs that take longest, the longest first; a worker that gets one of them last would keep everyone waiting. */
const SLOW = [
  'browser/admin-pages', 'browser/portal-pages', 'e2e/failing-statements', 'e2e/booking-races', 'e2e/tenancy', 'e2e/start.spec', 'browser/portal-series',
  'browser/portal-offline', 'browser/admin-timetable-moves', 'browser/portal-changes', 'browser/portal-handover', 'browser/portal-sign-in', 'browser/server-pages',
  'stories/mill', 'e2e/every-door-races', 'cli/cli.spec', 'graphql/jit-oracle', 'bookings/series/series', 'stories/import', 'moves/move-table', 'cooperatives/cooperative-list',
];

/** Says in which order jest runs the specs: without this a new checkout, which knows no times yet, begins with the largest files. */
export default class SlowFirst {
  sort(tests) {
    const rank = ({ path }) => SLOW.findIndex((name) => path.includes(name)) + 1 || SLOW.length + 1;
    return [...tests].sort((one, other) => rank(one) - rank(other) || (one.path < other.path ? -1 : 1));
  }

  shard(tests, { shardIndex, shardCount }) {
    return tests.filter((_, index) => index % shardCount === shardIndex - 1);
  }

  allFailedTests() {
    throw new Error('Which specs failed is not kept.');
  }

  cacheResults() {}
}
