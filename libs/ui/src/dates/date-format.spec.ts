import { messages as en } from '../messages/en.js';
import { messages as eu } from '../messages/eu.js';
import { messages as fr } from '../messages/fr.js';
import { formatDay, formatInstant, periodFormat } from './date-format.js';

const zone = 'Europe/Madrid';
const period = periodFormat(en, 'en');
const now = Date.parse('2026-11-29T10:00:00Z');

describe('a period in words', () => {
  it('says today, tomorrow, the weekday, and later the date', () => {
    const on = (date: string) => ({ start: `${date}T07:00:00Z`, end: `${date}T11:00:00Z`, zone });
    expect(period.near(on('2026-11-29'), now)).toBe('today, 8\u2060–\u206012');
    expect(period.near(on('2026-11-30'), now)).toBe('tomorrow, 8\u2060–\u206012');
    expect(period.near(on('2026-12-01'), now)).toBe('Tuesday, 8\u2060–\u206012');
    expect(period.near(on('2026-12-08'), now)).toBe('Tuesday 8 December, 8\u2060–\u206012');
  });

  it('reads in the zone of the asset, not of the host', () => {
    expect(period.full({ start: '2026-12-01T07:00:00Z', end: '2026-12-01T11:00:00Z', zone: 'America/Sao_Paulo' })).toBe('Tuesday 1 December, 4\u2060–\u20608');
  });

  it('closes a day with the hour 24 and keeps minutes that are not zero', () => {
    expect(period.times({ start: '2026-12-01T19:30:00Z', end: '2026-12-01T23:00:00Z', zone })).toBe('20:30\u2060–\u206024');
  });

  it('names both days when it spans more than one', () => {
    expect(period.times({ start: '2026-12-01T07:00:00Z', end: '2026-12-02T11:00:00Z', zone })).toBe('Tue 1, 8:00 – Wed 2, 12:00');
    expect(period.full({ start: '2026-12-01T07:00:00Z', end: '2026-12-02T11:00:00Z', zone })).toBe('Tuesday 1 December, 8:00 – Wednesday 2 December, 12:00');
  });

  it('is right over the change of clocks', () => {
    expect(period.full({ start: '2027-03-27T23:00:00Z', end: '2027-03-28T10:00:00Z', zone })).toBe('Sunday 28 March, 0\u2060–\u206012');
  });

  it('has Basque days of its own, which browsers lack', () => {
    expect(formatDay('2026-12-01', 'full', 'eu')).toBe('asteartea, abenduaren 1a');
    expect(formatDay('2026-12-11', 'full', 'eu')).toBe('ostirala, abenduaren 11');
    expect(formatDay('2027-01-31', 'withYear', 'eu')).toBe('igandea, 2027ko urtarrilaren 31');
    expect(formatDay('2026-12-21', 'strip', 'eu')).toBe('al. 21');
    expect(periodFormat(eu, 'eu').near({ start: '2026-11-30T07:00:00Z', end: '2026-11-30T11:00:00Z', zone }, now)).toBe('bihar, 8\u2060–\u206012');
    expect(formatInstant('2026-12-01T07:00:00Z', 'eu', zone)).toBe('2026/12/01 08:00');
  });

  it('follows the custom of the language', () => {
    expect(periodFormat(fr, 'fr').times({ start: '2026-12-01T07:00:00Z', end: '2026-12-01T11:00:00Z', zone })).toBe('8\u2060–\u206012\u00a0h');
    expect(formatDay('2026-12-01', 'withYear', 'en')).toBe('Tuesday 1 December 2026');
    expect(formatDay('2026-12-01', 'full', 'es')).toBe('martes, 1 de diciembre');
  });
});
