/** Specs that take longest, the longest first; a worker that gets one of them last would keep everyone waiting. */
const SLOW = [
  'browser/portal-pages', 'e2e/tenancy', 'browser/portal-first-visit', 'e2e/booking-races', 'e2e/failing-statements', 'browser/portal-offline', 'graphql/jit-oracle', 'e2e/start.spec', 'cli/cli.spec',
  'stories/mill', 'stories/import', 'e2e/every-door-races', 'e2e/booking-model', 'cooperatives/cooperative-list',
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
