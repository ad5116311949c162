import { jest } from '@jest/globals';
import type { Page } from 'playwright-core';
import { BOOK, inDays, type BookAnswer } from '../../support/booking-calls.js';
import { openOffice, violations, type OfficeStage } from './admin-fixture.js';

const DAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const YEAR = new Date().getUTCFullYear() + 1;

/** A calendar file of events on days of next January, from 9 to 11. */
function calendarOf(...events: Array<{ day: number; zone?: string; name?: string }>): { name: string; mimeType: string; buffer: Buffer } {
  const lines = events.flatMap(({ day, zone = 'Europe/Madrid', name = 'Rye' }) => [
    'BEGIN:VEVENT', `UID:${day}-${name}@test`, 'DTSTAMP:20260101T000000Z', `DTSTART;TZID=${zone}:${YEAR}01${String(day).padStart(2, '0')}T090000`,
    `DTEND;TZID=${zone}:${YEAR}01${String(day).padStart(2, '0')}T110000`, `SUMMARY:${name}`, 'END:VEVENT',
  ]);
  const text = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//test//EN', ...lines, 'END:VCALENDAR', ''].join('\r\n');
  return { name: 'mill.ics', mimeType: 'text/calendar', buffer: Buffer.from(text) };
}

describe('calendars in the office', () => {
  let stage: OfficeStage;
  let page: Page;
  jest.setTimeout(60_000);

  beforeAll(async () => {
    stage = await openOffice({ WORKER: 'true' });
    page = await (await stage.contextFor(stage.world.ours.coordinator)).newPage();
  }, 180_000);
  afterAll(async () => stage?.close());

  const statusOf = async (address: string): Promise<number> => (await fetch(address)).status;

  it('makes a link to an asset, shows its address once, and ends it', async () => {
    await page.goto('/admin/timetable');
    await page.getByRole('link', { name: 'Calendar links' }).click();
    await page.getByLabel('What it shows').selectOption('FREE_BUSY');
    expect(await violations(page)).toEqual([]);
    await page.getByRole('button', { name: 'Make a calendar link' }).click();
    const address = await page.getByLabel('Address of the calendar').inputValue();
    const text = await (await fetch(address)).text();
    expect(text).toContain('VFREEBUSY');
    await page.getByText('When Ibaia mill is taken').waitFor();
    await page.reload();
    await page.getByRole('button', { name: 'End this link: When Ibaia mill is taken' }).click();
    await page.getByText('You have no links yet.').waitFor();
    expect(await page.getByLabel('Address of the calendar').count()).toBe(0);
    await expect(statusOf(address)).resolves.toBe(404);
  });

  it('takes a file in as a whole or not at all, and says with the line what stands in the way', async () => {
    await page.goto(`/admin/timetable/import?asset=${stage.world.ours.mill}`);
    await page.getByLabel('Calendar file').setInputFiles(calendarOf({ day: 12 }, { day: 13, zone: 'Mill Standard Time', name: 'Oats' }, { day: 12, name: 'Twice' }));
    await page.getByLabel('What for').fill('Grinding');
    await page.getByRole('button', { name: 'Look at the file' }).click();
    await page.getByRole('heading', { name: '3 times in the file' }).waitFor();
    await page.getByText('2 times stand in the way').waitFor();
    const main = page.locator('main');
    expect(await main.innerText()).toMatch(/The time zone “Mill Standard Time” is not known, and never guessed\. See line 11\./);
    expect(await main.innerText()).toMatch(/2 times stand in the way/);
    expect(await main.innerText()).toMatch(/It meets an earlier one of these times/);
    expect(await page.getByRole('button', { name: /Take in/ }).count()).toBe(0);
    expect(await violations(page)).toEqual([]);
    await page.getByRole('checkbox', { name: 'Leave out: Oats' }).check();
    await page.getByText('1 time stands in the way').waitFor();
    await expect(stage.world.sql('select from booking')).resolves.toEqual([]);
    await page.getByRole('checkbox', { name: 'Leave out: Twice' }).check();
    await page.getByRole('button', { name: 'Take in 1 time' }).click();
    await page.getByText('1 time is taken in.').waitFor();
    await expect(stage.world.sql(`select purpose, cooperative_id from booking`)).resolves.toEqual([{ purpose: 'Rye', cooperative_id: stage.world.ours.errota }]);
  });

  it('opens an asset on days that a rule gives, and shows them in words', async () => {
    await page.goto(`/admin/assets/${stage.world.ours.mill}`);
    await page.getByRole('button', { name: 'Edit hours' }).click();
    await page.getByRole('button', { name: 'Add hours: Monday' }).click();
    await page.getByRole('button', { name: 'Add days by a rule' }).click();
    await page.getByLabel('Which days').selectOption('The last of the month');
    await page.getByLabel('Weekday').selectOption('Saturday');
    await page.getByLabel('Starts on').fill(`${YEAR}-01-01`);
    expect(await violations(page)).toEqual([]);
    await page.getByRole('button', { name: 'Save the hours' }).click();
    await page.getByRole('button', { name: 'Save it all the same' }).click();
    await page.getByText('The last of the month: Saturday').waitFor();
    await expect(stage.world.sql('select weekday, rule from opening_hours order by weekday')).resolves.toEqual([{ weekday: 1, rule: null }, { weekday: null, rule: 'FREQ=MONTHLY;BYDAY=-1SA' }]);
    for (const table of ['opening_hours', 'booking_hit', 'closure']) await stage.world.sql(`delete from ${table}`);
  });

  it('asks again before a day, hours or a holiday that hit bookings, and lists them', async () => {
    const { ours } = stage.world;
    const [start, day] = [inDays(20, 9), inDays(20, 0).toISOString().slice(0, 10)];
    const { bookAsset } = await ours.member.call.get<BookAnswer>(BOOK, { input: { assetId: ours.mill, start, end: new Date(start.getTime() + 7_200_000), purpose: 'Rye' } });
    await page.goto(`/admin/assets/${ours.mill}`);
    await page.getByRole('button', { name: 'Set other hours for a day' }).click();
    await page.locator('dialog').getByLabel('Day').fill(day);
    await page.locator('dialog').getByRole('button', { name: 'Set other hours for a day' }).click();
    await page.waitForSelector('dialog .notice-attention');
    expect(await page.locator('dialog .notice-attention').innerText()).toMatch(/1 booking would no longer fit:[\s\S]*Ibaia Labea/);
    expect(await violations(page)).toEqual([]);
    await page.getByRole('button', { name: 'Save it all the same' }).click();
    await page.waitForSelector('dialog', { state: 'detached' });
    await expect(stage.world.sql('select booking_id, state from booking_hit')).resolves.toEqual([{ booking_id: bookAsset.id, state: 'OPEN' }]);
    await page.getByRole('button', { name: /^Use the usual hours on/ }).click();
    await page.getByText('The usual hours hold again.').waitFor();
    const hits = () => stage.world.sql('select booking_id, state from booking_hit');
    await expect(hits()).resolves.toEqual([]);
    await page.getByRole('button', { name: 'Edit hours' }).press('Enter');
    await page.getByRole('button', { name: `Add hours: ${DAYS[(start.getUTCDay() + 1) % 7]}` }).press('Enter');
    await page.getByRole('button', { name: 'Save the hours' }).press('Enter');
    const list = page.getByRole('form', { name: 'Opening hours' }).locator('.notice-attention');
    await list.waitFor();
    expect(await list.innerText()).toMatch(/2 bookings would no longer fit:[\s\S]*Ibaia Labea[\s\S]*Ibaia Errota/);
    expect(await violations(page)).toEqual([]);
    await expect(stage.world.sql('select from opening_hours')).resolves.toEqual([]);
    await page.getByRole('button', { name: 'Save it all the same' }).press('Enter');
    await page.waitForSelector('table.hours');
    await expect(hits()).resolves.toHaveLength(2);
    await ours.coordinator.call.get('mutation($i: SetOpeningHoursInput!) { setOpeningHours(input: $i) { id } }', { i: { assetId: ours.mill, hours: [] } });
    page = await (await stage.contextFor(ours.steward)).newPage();
    await page.goto('/admin/settings');
    const form = page.getByRole('form', { name: 'Add the holiday' });
    await form.getByLabel('Day').fill(day);
    await form.getByLabel('Name').fill('Day of the valley');
    await form.getByRole('button', { name: 'Add the holiday' }).click();
    await form.locator('.notice-attention').waitFor();
    await form.getByRole('button', { name: 'Save it all the same' }).click();
    await page.getByText('The holiday is added.').waitFor();
    await expect(stage.world.sql('select c.reason from booking_hit h join closure c on c.id = h.closure_id')).resolves.toEqual([{ reason: 'Day of the valley' }]);
    await stage.world.sql('delete from booking_hit');
    await stage.world.sql('delete from closure');
    await stage.world.sql('delete from holiday');
    page = await (await stage.contextFor(ours.coordinator)).newPage();
  });

  it('takes one in as closures, and refuses what is no calendar', async () => {
    await page.goto('/admin/timetable/import');
    await page.getByLabel('Calendar file').setInputFiles({ name: 'x.ics', mimeType: 'text/calendar', buffer: Buffer.from('Dear all,') });
    await page.getByLabel('What for').fill('Holiday');
    await page.getByRole('button', { name: 'Look at the file' }).click();
    await page.getByText('This is not a calendar file.').waitFor();
    await page.getByRole('link', { name: 'Import a calendar' }).click();
    await page.getByLabel('What its events become').selectOption('CLOSURES');
    await page.getByLabel('What for').fill('Holiday');
    await page.getByLabel('Calendar file').setInputFiles(calendarOf({ day: 12 }, { day: 14, name: 'Feast' }));
    await page.getByRole('button', { name: 'Look at the file' }).click();
    await page.getByText('1 time stands in the way').waitFor();
    await page.getByRole('checkbox', { name: 'Leave out: Rye' }).check();
    await page.getByRole('button', { name: 'Take in 1 time' }).click();
    await page.getByText('1 time is taken in.').waitFor();
    await expect(stage.world.sql('select reason from closure')).resolves.toEqual([{ reason: 'Feast' }]);
    expect(stage.complaints).toEqual([]);
  });
});
