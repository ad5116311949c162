import { startWorld, type World } from '../../../../../test/support/world.js';
import { secretHash } from '../../platform/context/principals.js';
import { Db } from '../../platform/database/db.js';
import { LastSeen } from './last-seen.js';

let world: World;
let writes: string[];
beforeAll(async () => {
  world = await startWorld();
  const db = world.app.get(Db);
  const { query } = db;
  writes = [];
  db.query = function <Row>(sql: string, values?: readonly unknown[]) {
    if (/^\s*update (session|access_token)/.test(sql)) writes.push(sql);
    return query.call(this, sql, values) as Promise<Row[]>;
  };
});
afterAll(() => world.stop());

const write = (): Promise<void> => world.app.get(LastSeen).write();
const minutesAgo = async (table: 'session' | 'access_token', column: string, secret: string): Promise<number | null> => {
  const [row] = await world.sql<{ ago: number | null }>(`select extract(epoch from now() - ${column})::float8 / 60 as ago from ${table} where token_hash = $1`, [secretHash(secret)]);
  return row!.ago;
};
const setBack = (secret: string, minutes: number) => world.sql('update session set last_seen_at = now() - make_interval(mins => $2) where token_hash = $1', [secretHash(secret), minutes]);

describe('when a session was seen last', () => {
  it('is noted after the answer, not in the way of it', async () => {
    const { secret, call } = world.ours.member;
    await setBack(secret, 60);
    writes.length = 0;
    await call.get('{ me { id } }');
    expect(writes).toEqual([]);
    await write();
    expect(await minutesAgo('session', 'last_seen_at', secret)).toBeLessThan(1);
  });

  it('is not written again for ten minutes', async () => {
    const { secret, call } = world.ours.coordinator;
    await call.get('{ me { id } }');
    await write();
    writes.length = 0;
    for (let n = 0; n < 5; n++) await call.get('{ me { id } }');
    await write();
    expect(writes).toEqual([]);
    const fresh = await world.person(world.ours, 'Fresh', []);
    await setBack(fresh.secret, 5);
    await fresh.call.get('{ me { id } }');
    await write();
    expect(await minutesAgo('session', 'last_seen_at', fresh.secret)).toBeGreaterThan(4.9);
    expect(await minutesAgo('session', 'last_seen_at', secret)).toBeLessThan(1);
  });

  it('says when a token was used', async () => {
    const expiresAt = new Date(Date.now() + 86_400_000).toISOString();
    const { createAccessToken } = await world.ours.steward.call.get<{ createAccessToken: { secret: string } }>(
      'mutation ($expiresAt: DateTime!) { createAccessToken(input: { name: "x", scopes: [READ], expiresAt: $expiresAt }) { secret } }',
      { expiresAt },
    );
    expect(await minutesAgo('access_token', 'last_used_at', createAccessToken.secret)).toBeNull();
    await world.caller(createAccessToken.secret).get('{ me { id } }');
    await write();
    expect(await minutesAgo('access_token', 'last_used_at', createAccessToken.secret)).toBeLessThan(1);
  });

  it('is noted for many people in two statements', async () => {
    const people = await Promise.all(Array.from({ length: 20 }, (_, n) => world.person(world.ours, `Many ${n}`, [])));
    for (const { secret } of people) await setBack(secret, 60);
    for (const { call } of people) await call.get('{ me { id } }');
    writes.length = 0;
    await write();
    expect(writes).toHaveLength(2);
    for (const { secret } of people) expect(await minutesAgo('session', 'last_seen_at', secret)).toBeLessThan(1);
  });
});
