const API = 'apps/api/src';

/** Protections to break, one at a time, and the specs that must turn red for it. */
export const SABOTAGES = [
  { name: 'drop the exclusion constraint', file: `${API}/migrations/0010-leaves.sql`, find: 'exclude using gist (federation_id with =, leaf_id with =, blocked with &&)', put: 'exclude using gist (federation_id with =, leaf_id with =, booking_id with =, blocked with &&)', specs: ['test/e2e/booking-races'] },
  { name: 'book without waiting for a closure', file: `${API}/modules/bookings/placing/bookable-asset.sql.ts`, find: ' for key share of a', put: '', specs: ['test/e2e/booking-races'] },
  { name: 'promise more of a pool than there is', file: `${API}/migrations/0010-leaves.sql`, find: 'execute function auzolan.never_more();', put: 'execute function suppress_redundant_updates_trigger();', specs: ['modules/bookings/placing'] },
  { name: 'let the API sign in as superuser', file: `${API}/platform/database/least-privilege.ts`, find: "role!.rolsuper ? 'is a superuser' : ", put: '', specs: ['platform/database/db.spec'] },
  { name: 'leave one table without row-level security', file: `${API}/migrations/0006-bookings.sql`, find: "call auzolan.make_tenant_table('booking', 'select, insert, update');", put: 'grant select, insert, update on booking to auzolan_api;', specs: ['test/e2e/catalogue'] },
  { name: 'drop the application’s own tenant check of a read', file: `${API}/modules/assets/assets.queries.ts`, find: 'a.federation_id = auzolan.current_federation() and a.id = $1', put: 'a.id = $1', specs: ['test/e2e/tenancy'] },
  { name: 'make the loader global', file: `${API}/platform/graphql/loader.ts`, find: 'private readonly loaders = new Map<BatchReader<unknown>, DataLoader<string, unknown>>();', put: 'private readonly loaders = ((globalThis as { shared?: Map<BatchReader<unknown>, DataLoader<string, unknown>> }).shared ??= new Map());', specs: ['platform/graphql/loader.spec'] },
  { name: 'remove an access rule', file: `${API}/modules/bookings/schedule/schedule.resolver.ts`, find: "@Access('coordinator')", put: '', specs: ['test/e2e/endpoints'] },
  { name: 'loosen an access rule', file: `${API}/modules/bookings/schedule/schedule.resolver.ts`, find: "@Access('coordinator')", put: "@Access('public')", specs: ['test/e2e/endpoints'] },
  { name: 'forget the answer of an idempotency key', file: `${API}/platform/idempotency/idempotency.ts`, find: 'if (taken.length) return null;', put: 'return null;', specs: ['test/e2e/idempotency'] },
  { name: 'never run again after a deadlock', file: `${API}/platform/database/retry.ts`, find: 'state === SERIALIZATION_FAILURE || state === DEADLOCK', put: 'false', specs: ['platform/database/db.spec'] },
  { name: 'commit although a field failed', file: `${API}/platform/graphql/executor.ts`, find: 'if (result.errors?.length) {', put: 'if (result.errors?.length && !result.data) {', specs: ['test/e2e/failing-statements', 'modules/bookings'] },
  { name: 'lift the limits of documents', file: `${API}/platform/graphql/limits.ts`, find: 'if (definition.kind !== Kind.OPERATION_DEFINITION) continue;', put: 'if (definition) continue;', specs: ['test/e2e/hostile-requests'] },
  { name: 'let other sites call', file: `${API}/platform/http/origin-check.ts`, find: 'if (!foreign) return undefined;', put: 'if (foreign || !foreign) return undefined;', specs: ['test/e2e/hostile-requests'] },
  { name: 'let an audit row be edited unseen', file: `${API}/platform/audit/verify-chain.ts`, find: 'if (!hash.equals(row.hash))', put: 'if (!hash)', specs: ['modules/office'] },
  { name: 'allow changes of the activity table', file: `${API}/migrations/0004-activity.sql`, find: "call auzolan.make_tenant_table('activity', 'select, insert');", put: "call auzolan.make_tenant_table('activity');", specs: ['test/e2e/catalogue'] },
  { name: 'commit after a swallowed error', file: `${API}/platform/database/db.ts`, find: "if (command !== 'COMMIT')", put: 'if (!command)', specs: ['platform/database/db.spec'] },
];
