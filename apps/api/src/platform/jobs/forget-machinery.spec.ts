import { startWorld, type World } from '../../../../../test/support/world.js';
import { ForgetMachineryJob } from './forget-machinery.job.js';

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.stop());

it('forgets old answers, sent mails and counts, and nothing else', async () => {
  await world.sql(`insert into idempotency_key (person_id, key, request_hash, created_at) values
    ($1, 'old-enough', '\\x', now() - interval '31 days'), ($1, 'too-young', '\\x', now() - interval '29 days')`, [world.ours.member.personId]);
  await world.sql(`insert into mail (id, recipient, language, subject, body, sent_at) values
    (gen_random_uuid(), 'a@example.org', 'en', 'old', 'x', now() - interval '8 days'), (gen_random_uuid(), 'a@example.org', 'en', 'waiting', 'x', null)`);
  await world.sql(`insert into rate_limit (bucket, window_start, hits) values ('old', now() - interval '2 days', 1), ('new', now(), 1)`);
  await world.app.get(ForgetMachineryJob).run();
  await expect(world.sql(`select key from idempotency_key`)).resolves.toEqual([{ key: 'too-young' }]);
  await expect(world.sql(`select subject from mail`)).resolves.toEqual([{ subject: 'waiting' }]);
  await expect(world.sql(`select bucket from rate_limit`)).resolves.toEqual([{ bucket: 'new' }]);
});
