import { spanWords } from './span-words.js';

describe('a span in words', () => {
  it('names days alone from midnight to midnight of the zone', () => {
    expect(spanWords({ start: '2026-11-27T23:00:00Z', end: '2026-11-29T23:00:00Z' }, 'Europe/Madrid', 'en')).toMatch(/^Sat 28 .*Sun 29 November$/);
    expect(spanWords({ start: '2026-11-27T23:00:00Z', end: '2026-11-28T23:00:00Z' }, 'Europe/Madrid', 'en')).toBe('Sat 28 November');
  });
  it('adds times otherwise', () => {
    const words = spanWords({ start: '2026-11-27T07:00:00Z', end: '2026-11-28T11:30:00Z' }, 'Europe/Madrid', 'en');
    expect(words).toContain('08:00');
    expect(words).toContain('12:30');
  });
});
