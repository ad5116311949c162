import { startWorld, type World } from '../../../../../test/support/world.js';
import { ForgetExpiredJob } from './forget-expired.job.js';

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.stop());

it('forgets what has served its time, and nothing else', async () => {
  const { personId } = world.ours.member;
  for (const [id, age] of [['01890000-0000-7000-8000-000000000001', '2 days'], ['01890000-0000-7000-8000-000000000002', '1 hour']]) {
    await world.sql(`insert into sign_in_code (id, kind, code_hash, email, expires_at) values ($1, 'mailed', '\\x00', 'gone@example.org', now() - $2::interval)`, [id, age]);
    await world.sql(`insert into passkey_challenge (id, challenge, expires_at) values ($1, 'x', now() - $2::interval)`, [id, age]);
  }
  for (const [n, revoked, expires] of [[3, null, '-91 days'], [4, '91 days', '1 day'], [5, '1 day', '1 day'], [6, null, '-1 day']] as const) {
    await world.sql(
      `insert into session (id, token_hash, person_id, device, expires_at, revoked_at) values ($1, decode($2, 'hex'), $3, 'old', now() + $4::interval, now() - $5::interval)`,
      [`01890000-0000-7000-8000-00000000000${n}`, `0${n}`, personId, expires, revoked],
    );
  }
  await world.app.get(ForgetExpiredJob).run();
  const left = async (table: string): Promise<number[]> =>
    (await world.sql<{ n: number }>(`select right(id::text, 1)::int as n from ${table} where id::text like '01890000%' order by 1`)).map(({ n }) => n);
  expect(await left('sign_in_code')).toEqual([2]);
  expect(await left('passkey_challenge')).toEqual([2]);
  expect(await left('session')).toEqual([5, 6]);
  await expect(world.ours.member.call.get('{ me { id } }')).resolves.toEqual({ me: { id: personId } });
});
