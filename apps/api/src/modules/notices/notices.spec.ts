import { createDecipheriv, createECDH, hkdfSync, randomBytes } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { jest } from '@jest/globals';
import fc from 'fast-check';
import { toLocal } from '@auzolan/calendar';
import { v7 as newId } from 'uuid';
import { Clock } from '../../platform/clock.js';
import { Db } from '../../platform/database/db.js';
import { mailsTo } from '../../../../../test/support/mailbox.js';
import { startWorld, type World } from '../../../../../test/support/world.js';
import { DeliverNoticeJob } from './delivery/deliver-notice.job.js';
import { DigestJob, lastDigest } from './delivery/digest.job.js';
import type { NoticeKind } from './notice-kind.js';
import { NoticesService } from './notices.service.js';

interface FullMail {
  subject: string;
  body: string;
  headers: Record<string, string>;
}

let world: World;
let service: Server;
let received: Array<{ headers: Record<string, unknown>; body: Buffer }>;
let answer = 201;
let pushUrl: string;

beforeAll(async () => {
  service = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk)).on('end', () => {
      received.push({ headers: request.headers, body: Buffer.concat(chunks) });
      response.writeHead(answer).end();
    });
  });
  await new Promise<void>((resolve) => service.listen(0, '127.0.0.1', resolve));
  pushUrl = `http://127.0.0.1:${(service.address() as AddressInfo).port}/send/`;
  world = await startWorld({ PUSH_SERVICES: '127.0.0.1' });
});
afterAll(async () => {
  await world.stop();
  await new Promise((resolve) => service.close(resolve));
});
beforeEach(async () => {
  received = [];
  answer = 201;
  await world.sql('delete from mail');
  await world.sql('delete from notice_choice');
  await world.sql('delete from push_subscription');
});

/** A booking of the member's, days from now, in some state. */
async function booking(days: number, status = 'CONFIRMED'): Promise<{ id: string; start: Date; end: Date }> {
  const { ours } = world;
  const id = newId();
  const start = new Date(Math.floor(Date.now() / 86_400_000 + days) * 86_400_000 + 7 * 3_600_000);
  const end = new Date(start.getTime() + 4 * 3_600_000);
  await world.sql(
    `insert into booking (federation_id, id, asset_id, cooperative_id, member_id, purpose, starts_at, ends_at, local_start, local_end, time_zone, status, cancelled_at)
     values ($1, $2, $3, $4, $5, 'Flour', $6, $7, 'x', 'x', 'Europe/Madrid', $8, case when $8 = 'CANCELLED' then now() end)`,
    [ours.id, id, ours.mill, ours.labea, ours.member.memberId, start, end, status],
  );
  return { id, start, end };
}

/** Tells the member, and has what that adds handed on. */
async function tell(kind: NoticeKind, { id, start, end }: { id: string; start: Date; end: Date }, more: object = {}): Promise<string[]> {
  const { ours } = world;
  const causeId = newId();
  await world.app.get(Db).tx(ours.id, () =>
    world.app.get(NoticesService).tell(ours.id, { kind, memberIds: [ours.member.memberId], assetId: ours.mill, bookingId: id, start, end, causeId, ...more }),
  );
  return (await world.sql<{ id: string }>('select id from notice where cause_id = $1', [causeId])).map((notice) => notice.id);
}

async function deliver(ids: string[]): Promise<string[]> {
  for (const id of ids) await world.app.get(DeliverNoticeJob).run({ federationId: world.ours.id, id });
  const rows = await world.sql<{ outcome: string | null }>('select outcome from notice where id = any ($1::uuid[])', [ids]);
  return rows.map(({ outcome }) => outcome ?? 'WAITS');
}

async function mails(): Promise<FullMail[]> {
  return world.sql<FullMail>('select subject, body, headers from mail where recipient = $1 order by created_at', [world.ours.member.email]);
}

const CHOOSE = 'mutation($i: ChooseNoticesInput!) { chooseNotices(input: $i) { digestAt timeZone items { kind way } } }';
const choose = (kind: NoticeKind, way: string, more: object = {}): Promise<unknown> =>
  world.ours.member.call.get(CHOOSE, { i: { choices: [{ kind, way }], ...more } }, { 'idempotency-key': randomBytes(9).toString('hex') });

describe('a notice', () => {
  it('is mailed once in the language of its reader, times in the zone of the asset', async () => {
    await world.sql(`update person set language = 'eu' where id = $1`, [world.ours.member.personId]);
    const told = await tell('CANCELLED', await booking(3, 'CANCELLED'), { reason: 'Harria hautsi da' });
    await expect(deliver([...told, ...told])).resolves.toEqual(['MAILED']);
    const [mail, ...more] = await mails();
    expect(more).toEqual([]);
    expect(mail!.subject).toMatch(/^Zure erreserba ezeztatu da: Ibaia mill, \p{L}+, \p{L}+ \d+a?, 0[89]:00–1[23]:00$/u);
    expect(mail!.body).toContain('Arrazoia: Harria hautsi da');
    expect(mail!.headers['List-Unsubscribe-Post']).toBe('List-Unsubscribe=One-Click');
    await world.sql(`update person set language = 'en' where id = $1`, [world.ours.member.personId]);
  });

  it('brings a calendar file that puts the booking in, and one that takes it away', async () => {
    const asked = await booking(40);
    await deliver(await tell('APPROVED', asked));
    await world.sql(`update booking set status = 'CANCELLED', cancelled_at = now(), version = version + 1 where id = $1`, [asked.id]);
    await deliver(await tell('CANCELLED', asked));
    const files = await world.sql<{ attachments: Array<{ type: string; content: string }> }>('select attachments from mail order by created_at, id');
    const [[put], [taken]] = files.map(({ attachments }) => attachments) as [[{ type: string; content: string }], [{ type: string; content: string }]];
    expect(put).toMatchObject({ type: 'text/calendar; charset=utf-8; method=PUBLISH', content: expect.stringMatching(/SEQUENCE:0\r\n[\s\S]*STATUS:CONFIRMED|STATUS:CONFIRMED[\s\S]*SEQUENCE:0/) });
    expect(taken).toMatchObject({ type: 'text/calendar; charset=utf-8; method=CANCEL', content: expect.stringContaining('STATUS:CANCELLED') });
    for (const { content } of [put, taken]) expect(content).toContain(`UID:${asked.id}@auzolan`);
    expect(taken.content).toContain('SEQUENCE:1');
  });

  it('of one cause is told once, however often the job runs', async () => {
    const taken = await booking(4);
    const causeId = newId();
    const once = (): Promise<void> => world.app.get(Db).tx(world.ours.id, () => world.app.get(NoticesService).tell(world.ours.id, {
      kind: 'BOOKED_FOR_YOU', memberIds: [world.ours.member.memberId, world.ours.member.memberId], assetId: world.ours.mill, bookingId: taken.id, start: taken.start, end: taken.end, causeId,
    }));
    await once();
    await once();
    await expect(world.sql('select 1 from notice where cause_id = $1', [causeId])).resolves.toHaveLength(1);
  });

  it.each<[NoticeKind, string, string]>([
    ['APPROVAL_WAITS', 'REQUESTED', 'MAILED'], ['APPROVAL_WAITS', 'CONFIRMED', 'DROPPED'], ['APPROVED', 'CONFIRMED', 'MAILED'], ['APPROVED', 'CANCELLED', 'DROPPED'],
    ['DECLINED', 'DECLINED', 'MAILED'], ['DECLINED', 'REQUESTED', 'DROPPED'], ['BOOKED_FOR_YOU', 'CANCELLED', 'DROPPED'], ['CLOSED', 'CONFIRMED', 'DROPPED'],
  ])('%s about a booking that is %s by then is %s', async (kind, status, outcome) => {
    await expect(deliver(await tell(kind, await booking(5, status)))).resolves.toEqual([outcome]);
  });

  it('is not told when the booking is over, has moved on, or the offer has run out', async () => {
    const past = await booking(-3);
    await expect(deliver(await tell('APPROVED', past))).resolves.toEqual(['DROPPED']);
    const moved = await booking(6);
    await expect(deliver(await tell('APPROVED', { ...moved, start: new Date(moved.start.getTime() - 60_000) }))).resolves.toEqual(['DROPPED']);
    await expect(deliver(await tell('SWAP_OFFER', moved, { openUntil: new Date(Date.now() - 1000) }))).resolves.toEqual(['DROPPED']);
    await expect(deliver(await tell('SWAP_OFFER', moved, { openUntil: new Date(Date.now() + 3_600_000) }))).resolves.toEqual(['MAILED']);
  });

  it('is taken back with its mail while that waits for the mail server', async () => {
    const asked = await booking(7, 'REQUESTED');
    await deliver(await tell('APPROVAL_WAITS', asked));
    await expect(mails()).resolves.toHaveLength(1);
    await world.app.get(Db).tx(world.ours.id, () => world.app.get(NoticesService).withdraw(asked.id, 'APPROVAL_WAITS'));
    await expect(mails()).resolves.toEqual([]);
  });
});

describe('the link in a mail', () => {
  const offOf = ({ headers }: FullMail): string => new URL(/<(.+)>/.exec(headers['List-Unsubscribe']!)![1]!).pathname;

  it.each([['application/x-www-form-urlencoded', 'List-Unsubscribe=One-Click'], ['multipart/form-data; boundary=b', '--b\r\nContent-Disposition: form-data; name="List-Unsubscribe"\r\n\r\nOne-Click\r\n--b--\r\n']])(
    'switches its kind off by one click without signing in: %s', async (type, body) => {
      const told = await booking(8);
      await deliver(await tell('APPROVED', told));
      const path = offOf((await mails())[0]!);
      const page = await world.anonymous.fetch(path);
      expect(page.status).toBe(200);
      await expect(page.text()).resolves.toContain('<form method="post">');
      await expect(world.sql('select 1 from notice_choice')).resolves.toEqual([]);
      const done = await world.anonymous.send(path, body, { 'content-type': type });
      expect(done.status).toBe(200);
      await expect(world.sql('select kind, way from notice_choice')).resolves.toEqual([{ kind: 'APPROVED', way: 'OFF' }]);
      await expect(deliver(await tell('APPROVED', told))).resolves.toEqual(['DROPPED']);
      await expect(deliver(await tell('MOVED', told))).resolves.toEqual(['MAILED']);
    },
  );

  it('does nothing when anything in it was changed', async () => {
    await deliver(await tell('APPROVED', await booking(9)));
    const path = offOf((await mails())[0]!);
    for (const place of [path.length - 3, path.length - 30, path.length - 60, path.indexOf('off/') + 5]) {
      const other = path[place] === 'A' ? 'B' : 'A';
      const forged = path.slice(0, place) + other + path.slice(place + 1);
      expect((await world.anonymous.send(forged, '')).status).toBe(404);
    }
    await expect(world.sql('select 1 from notice_choice')).resolves.toEqual([]);
  });
});

describe('the digest', () => {
  it('is due at the wall clock of its reader, every day once, whatever the zone does', () => {
    const zone = fc.constantFrom('Europe/Madrid', 'America/Sao_Paulo', 'Australia/Lord_Howe', 'Pacific/Kiritimati', 'UTC');
    fc.assert(
      fc.property(zone, fc.integer({ min: 0, max: 1439 }), fc.integer({ min: Date.UTC(2026, 0, 1) / 60_000, max: Date.UTC(2027, 0, 1) / 60_000 }), (readerZone, digestMinute, minute) => {
        const now = minute * 60_000;
        const due = lastDigest({ readerZone, digestMinute }, now);
        expect(due).toBeLessThanOrEqual(now);
        expect(now - due).toBeLessThanOrEqual(25 * 3_600_000);
        const wall = toLocal(due, readerZone);
        const clock = Number(wall.slice(11, 13)) * 60 + Number(wall.slice(14));
        // Skipped by the clocks in spring, it comes as much later as they skip.
        expect(Math.abs(clock - digestMinute)).toBeLessThanOrEqual(60);
      }),
    );
  });

  it('tells once, at the hour of the reader’s own zone, what is still open then', async () => {
    await choose('APPROVED', 'DIGEST', { digestMinute: 420, timeZone: 'America/Sao_Paulo' });
    const [first, second, gone] = [await booking(20), await booking(12), await booking(13)];
    const told = [...(await tell('APPROVED', first)), ...(await tell('APPROVED', second)), ...(await tell('APPROVED', gone))];
    await expect(deliver(told)).resolves.toEqual(['WAITS', 'WAITS', 'WAITS']);
    await world.sql(`update booking set status = 'CANCELLED', cancelled_at = now() where id = $1`, [gone.id]);
    // Seven in São Paulo is ten in UTC.
    const ten = Math.ceil((Date.now() - 10 * 3_600_000) / 86_400_000) * 86_400_000 + 10 * 3_600_000;
    const at = async (now: number): Promise<number> => {
      const clock = jest.spyOn(world.app.get(Clock), 'millis').mockReturnValue(now);
      await world.app.get(DigestJob).run();
      clock.mockRestore();
      return (await mails()).length;
    };
    await expect(at(ten - 1000)).resolves.toBe(0);
    await expect(at(ten)).resolves.toBe(1);
    await expect(at(ten + 900_000)).resolves.toBe(1);
    const [{ body, subject } = { body: '', subject: '' }] = await mails();
    expect(subject).toBe('Ibaia: 2 things to know today');
    expect(body.match(/Your request is approved/g)).toHaveLength(2);
    expect(body).toContain('Times are those of Europe/Madrid');
    await expect(world.sql('select outcome from notice where id = any ($1::uuid[]) order by outcome', [told])).resolves.toEqual([{ outcome: 'DROPPED' }, { outcome: 'IN_DIGEST' }, { outcome: 'IN_DIGEST' }]);
  });

  it('lets what waits go at once when its reader chooses mail again', async () => {
    await choose('APPROVED', 'DIGEST');
    const told = await tell('APPROVED', await booking(14));
    await deliver(told);
    await world.sql('delete from graphile_worker._private_jobs');
    await choose('APPROVED', 'MAIL');
    await expect(world.sql(`select key from graphile_worker.jobs`)).resolves.toEqual([{ key: `notice:${told[0]}` }]);
    await expect(deliver(told)).resolves.toEqual(['MAILED']);
  });
});

describe('push', () => {
  const ALLOW = 'mutation($i: AllowPushInput!) { allowPush(input: $i) { pushHere pushDevices } }';

  async function allow(): Promise<(body: Buffer) => unknown> {
    const [browser, auth] = [createECDH('prime256v1'), randomBytes(16)];
    browser.generateKeys();
    const input = { endpoint: pushUrl + randomBytes(6).toString('hex'), p256dh: browser.getPublicKey('base64url'), auth: auth.toString('base64url') };
    const answered = await world.ours.member.call.get<{ allowPush: object }>(ALLOW, { i: input });
    expect(answered.allowPush).toEqual({ pushHere: true, pushDevices: 1 });
    return (body) => {
      const theirs = body.subarray(21, 86);
      const derive = (secret: Buffer, salt: Buffer, info: Buffer, bytes: number): Buffer => Buffer.from(hkdfSync('sha256', secret, salt, info, bytes));
      const seed = derive(browser.computeSecret(theirs), auth, Buffer.concat([Buffer.from('WebPush: info\0'), browser.getPublicKey(), theirs]), 32);
      const decipher = createDecipheriv('aes-128-gcm', derive(seed, body.subarray(0, 16), Buffer.from('Content-Encoding: aes128gcm\0'), 16), derive(seed, body.subarray(0, 16), Buffer.from('Content-Encoding: nonce\0'), 12));
      decipher.setAuthTag(body.subarray(-16));
      return JSON.parse(Buffer.concat([decipher.update(body.subarray(86, -16)), decipher.final()]).subarray(0, -1).toString());
    };
  }

  it('reaches the browser, which alone can read it, and says no more than it must', async () => {
    await choose('APPROVED', 'PUSH');
    const read = await allow();
    await expect(deliver(await tell('APPROVED', await booking(15)))).resolves.toEqual(['PUSHED']);
    await expect(mails()).resolves.toEqual([]);
    const [{ headers, body } = { headers: {}, body: Buffer.alloc(0) }] = received;
    expect(headers).toMatchObject({ 'content-encoding': 'aes128gcm', ttl: '86400', authorization: expect.stringMatching(/^vapid t=/) });
    expect(read(body)).toEqual({ title: expect.stringMatching(/^Your request is approved: Ibaia mill, /), body: '', url: '/bookings', tag: expect.any(String) });
  });

  it('is a mail when no browser wants it any more, and such a browser is forgotten', async () => {
    await choose('APPROVED', 'PUSH');
    await allow();
    answer = 410;
    await expect(deliver(await tell('APPROVED', await booking(16)))).resolves.toEqual(['MAILED']);
    await expect(world.sql('select 1 from push_subscription')).resolves.toEqual([]);
  });

  it('is tried again when the service is away, and ends with the session', async () => {
    await choose('APPROVED', 'PUSH');
    await allow();
    answer = 503;
    const told = await tell('APPROVED', await booking(17));
    await expect(deliver(told)).rejects.toThrow('answered 503');
    await world.sql('update session set revoked_at = now() where person_id = $1', [world.ours.member.personId]);
    await expect(deliver(told)).resolves.toEqual(['MAILED']);
    await world.sql('update session set revoked_at = null where person_id = $1', [world.ours.member.personId]);
  });

  it.each([
    ['endpoint', { endpoint: 'https://192.168.0.1/send' }],
    ['p256dh', { p256dh: 'BAAA' }],
    ['auth', { auth: 'AAAA' }],
  ])('refuses a wrong %s', async (field, wrong) => {
    const browser = createECDH('prime256v1');
    browser.generateKeys();
    const input = { endpoint: `${pushUrl}x`, p256dh: browser.getPublicKey('base64url'), auth: randomBytes(16).toString('base64url'), ...wrong };
    await expect(world.ours.member.call.refusal(ALLOW, { i: input })).resolves.toMatchObject({ extensions: { code: 'BAD_USER_INPUT', field } });
  });
});

it('asks nobody but coordinators and stewards how they hear of requests', async () => {
  const kinds = async (call: World['ours']['member']['call']): Promise<string[]> => {
    const { noticeChoices } = await call.get<{ noticeChoices: { items: Array<{ kind: string }> } }>('{ noticeChoices { items { kind way } digestAt timeZone pushKey } }');
    return noticeChoices.items.map(({ kind }) => kind);
  };
  await expect(kinds(world.ours.member.call)).resolves.not.toContain('APPROVAL_WAITS');
  await expect(kinds(world.ours.coordinator.call)).resolves.toContain('APPROVAL_WAITS');
  expect((await mailsTo(world, world.ours.coordinator.email)).length).toBe(0);
});
