import { createHash } from 'node:crypto';
import { jest } from '@jest/globals';
import { inDays, BOOK } from '../../../../../test/support/booking-calls.js';
import { countReads } from '../../../../../test/support/count-reads.js';
import { startWorld, type World } from '../../../../../test/support/world.js';
import { Clock } from '../../platform/clock.js';
import { printedBlocks } from './printing/printed-week.js';
import { hoursShown, nameLines } from './printing/week-graph.js';

const PIXEL = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64');

let world: World;
let path: string;

beforeAll(async () => {
  world = await startWorld();
  const { ours } = world;
  path = await pathOf(world);
  await world.sql(`update asset set how_to_use = 'Key <b>behind</b> the door', place = 'Bera' where id = $1`, [ours.mill]);
  await ours.member.call.get(BOOK, { input: { assetId: ours.mill, start: inDays(2, 6), end: inDays(2, 9), purpose: 'SECRET purpose' } });
});
afterAll(() => world.stop());
afterEach(() => jest.restoreAllMocks());

async function pathOf({ ours }: World): Promise<string> {
  const { asset } = await ours.member.call.get<{ asset: { publicPage: { path: string; isOn: boolean } } }>('query($id: ID!) { asset(id: $id) { publicPage { path isOn code } } }', { id: ours.mill });
  expect(asset.publicPage.isOn).toBe(true);
  return asset.publicPage.path;
}

const at = (moment: Date): void => void jest.spyOn(world.app.get(Clock), 'millis').mockReturnValue(moment.getTime());
const page = async (address: string, headers: Record<string, string> = {}): Promise<{ status: number; headers: Headers; text: string }> => {
  const response = await world.anonymous.fetch(address, headers);
  return { status: response.status, headers: response.headers, text: await response.text() };
};
const switchPage = (isOn: boolean, by = world.ours.coordinator): Promise<unknown> =>
  by.call.get('mutation($i: SetPublicPageInput!) { setPublicPage(input: $i) { isOn } }', { i: { assetId: world.ours.mill, isOn } });

describe('the public page', () => {
  it('says in the asset’s zone until when it is free, or in use and when it is free next', async () => {
    at(inDays(2, 5));
    expect((await page(path)).text).toMatch(/Free now, until 0[78]:00/);
    at(inDays(2, 8));
    const taken = await page(path);
    expect(taken.text).toMatch(/In use until 1[01]:00/);
    expect(taken.text).toMatch(/Next free: \w+ \d+ \w+, 1[01]:00/);
    expect(taken.text).toContain('time of Europe/Madrid');
  });

  it('speaks the language that is asked for, the browser’s else', async () => {
    for (const [lang, words] of [['es', 'Reservar'], ['pt-BR', 'Reservar'], ['eu', 'Erreserbatu'], ['fr', 'Réserver'], ['xx', 'Book it']]) expect((await page(`${path}?lang=${lang}`)).text).toContain(words);
    const { text } = await page(path, { 'accept-language': 'eu-ES,es;q=0.8' });
    expect(text).toContain('<html lang="eu">');
  });

  it('names no cooperative, no person and no purpose, escapes what was typed, and holds no script', async () => {
    at(inDays(2, 8));
    const { text } = await page(path);
    expect(text).not.toMatch(/SECRET|Labea|Errota|Maialen|Koldo|<script|<b>behind/);
    expect(text).toContain('Key &#60;b&#62;behind&#60;/b&#62; the door');
  });

  it('allows its own style by hash and nothing else, and may be kept for a moment', async () => {
    const { headers, text } = await page(path);
    const style = /<style>([\s\S]*?)<\/style>/.exec(text)![1]!;
    const policy = headers.get('content-security-policy')!;
    expect(policy).toContain(`style-src 'sha256-${createHash('sha256').update(style).digest('base64')}'`);
    expect(policy).not.toMatch(/unsafe|script-src/);
    expect(headers.get('cache-control')).toBe('public, max-age=30');
    expect(headers.get('set-cookie')).toBeNull();
  });

  it('opens with a code however it is typed', async () => {
    const code = path.slice(3);
    const { status } = await page(`/a/${code.slice(0, 4).toLowerCase()}-${code.slice(4)}`);
    expect(status).toBe(200);
  });

  it('shows the first photo, and only while it is on; off looks like a code that never was', async () => {
    const { ours } = world;
    expect((await page(`${path}/photo`)).status).toBe(404);
    await ours.coordinator.call.send(`/photos/${ours.mill}?alt=The%20mill`, new Uint8Array(PIXEL), { 'content-type': 'image/png' });
    expect((await page(path)).text).toContain(`<img src="${path}/photo" alt="The mill">`);
    expect((await page(`${path}/photo`)).headers.get('content-type')).toBe('image/png');
    await expect(ours.member.call.refusal('mutation($i: SetPublicPageInput!) { setPublicPage(input: $i) { isOn } }', { i: { assetId: ours.mill, isOn: false } })).resolves.toMatchObject({ extensions: { code: 'FORBIDDEN' } });
    await switchPage(false);
    const [off, unknown, mistyped] = [await page(path), await page('/a/ZZZZZZZZ'), await page('/a/nothing')];
    for (const answer of [off, unknown, mistyped]) {
      expect(answer.status).toBe(404);
      expect(answer.text).toBe(unknown.text);
      expect(answer.headers.get('cache-control')).toBe(unknown.headers.get('cache-control'));
    }
    expect((await page(`${path}/photo`)).status).toBe(404);
    await switchPage(true);
    await world.sql('update asset set retired = true where id = $1', [ours.mill]);
    expect((await page(path)).status).toBe(404);
    await world.sql('update asset set retired = false where id = $1', [ours.mill]);
    expect((await page(path)).status).toBe(200);
  });

  it('reads three statements', async () => {
    await expect(countReads(world.app, () => page(path))).resolves.toBe(3);
  });
});

describe('a printed sheet', () => {
  const PRINT = 'mutation($i: PrintSheetInput!) { printSheet(input: $i) { id code week path asset { id } } }';
  const print = async (): Promise<{ id: string; code: string; week: string; path: string }> =>
    (await world.ours.member.call.get<{ printSheet: { id: string; code: string; week: string; path: string } }>(PRINT, { i: { assetId: world.ours.mill, week: inDays(2, 6).toISOString().slice(0, 10) } })).printSheet;

  it('shows when and which cooperative, to any member, and stays as it was printed', async () => {
    const sheet = await print();
    const read = async (): Promise<string> => (await world.ours.coordinator.call.fetch(sheet.path)).text();
    const first = await read();
    expect(first).toContain(`Sheet ${sheet.code}`);
    expect(first).toMatch(/0[78]:00–1[01]:00 Ibaia Labea/);
    expect(first).not.toMatch(/SECRET|Maialen/);
    await world.sql(`update booking set status = 'CANCELLED', cancelled_at = now() where asset_id = $1`, [world.ours.mill]);
    await expect(read()).resolves.toBe(first);
    await world.sql('delete from allocation where leaf_id = $1', [world.ours.mill]);
    const later = await print();
    expect(later.code).not.toBe(sheet.code);
    await expect(world.ours.member.call.fetch(later.path).then((response) => response.text())).resolves.not.toContain('Labea');
  });

  it('is found by its code, however typed; not by strangers, not by the signed-out', async () => {
    const { code, id, path: address } = await print();
    const ask = (by: World['stranger']): Promise<unknown> => by.call.get('query($code: String!) { sheet(code: $code) { id week asset { name } } }', { code: ` ${code.toLowerCase().replace('-', ' ')}` });
    await expect(ask(world.ours.coordinator)).resolves.toMatchObject({ sheet: { id, asset: { name: 'Ibaia mill' } } });
    await expect(ask(world.stranger)).resolves.toEqual({ sheet: null });
    expect((await world.stranger.call.fetch(address)).status).toBe(404);
    expect((await world.anonymous.fetch(address)).status).toBe(401);
    await expect(world.sql('update sheet set week = week + 7 where id = $1', [id])).rejects.toThrow('append-only');
  });

  it('is refused for weeks that are far away and for things that are not there', async () => {
    await expect(world.ours.member.call.refusal(PRINT, { i: { assetId: world.ours.mill, week: '2031-01-01' } })).resolves.toMatchObject({ extensions: { field: 'week' } });
    await expect(world.ours.member.call.refusal(PRINT, { i: { assetId: world.theirs.mill } })).resolves.toMatchObject({ extensions: { code: 'NOT_FOUND' } });
  });

  it('shows the hours that are ever open, and names in lines that fit', () => {
    const closed = (from: string, until: string) => ({ from, until, state: 'CLOSED' as const, who: null });
    expect(hoursShown([{ date: '2026-11-30', blocks: [closed('00:00', '07:30'), closed('18:00', '24:00')] }])).toEqual({ first: 7, last: 18 });
    expect(hoursShown([{ date: '2026-11-30', blocks: [closed('00:00', '24:00')] }])).toEqual({ first: 8, last: 18 });
    expect(hoursShown([{ date: '2026-11-30', blocks: [closed('00:00', '22:00')] }])).toEqual({ first: 16, last: 24 });
    expect(nameLines('Cooperativa de Consumidores y Usuarios del Valle Ibaia')).toEqual(['Cooperativa', 'de', 'Consumidores…']);
    const blocks = [['22:00', '23:00'], ['23:00', '24:00']].map(([from]) => ({ start: `2026-11-30T${from}:00Z`, end: new Date(Date.parse(`2026-11-30T${from}:00Z`) + 3_600_000), state: 'CLOSED', booking: null }));
    expect(printedBlocks('2026-11-30', blocks, 'UTC')).toEqual([closed('22:00', '24:00')]);
  });
});

describe('labels', () => {
  it('are printed for assets with a public page, of the person’s own federation', async () => {
    const all = await (await world.ours.member.call.fetch('/sheets/labels')).text();
    expect(all).toContain('Ibaia mill');
    expect(all).toContain('<svg');
    const theirs = await (await world.ours.member.call.fetch(`/sheets/labels?assets=${world.theirs.mill}`)).text();
    expect(theirs).not.toContain('Mendia');
    expect((await world.ours.member.call.fetch(`/sheets/labels?federation=${world.theirs.id}`)).status).toBe(404);
    expect((await world.ours.member.call.fetch('/sheets/labels?assets=x')).status).toBe(400);
    expect((await world.anonymous.fetch('/sheets/labels')).status).toBe(401);
    await switchPage(false);
    expect(await (await world.ours.member.call.fetch('/sheets/labels')).text()).toContain('no public page');
    await switchPage(true);
  });
});
