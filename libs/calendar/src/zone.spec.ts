import { toInstant, toLocal } from './index.js';

test('wall clocks become instants by RFC 5545', () => {
  expect(new Date(toInstant('2026-03-29T02:30', 'Europe/Berlin')).toISOString()).toBe('2026-03-29T01:30:00.000Z');
  expect(new Date(toInstant('2026-10-25T02:30', 'Europe/Berlin')).toISOString()).toBe('2026-10-25T00:30:00.000Z');
  expect(toLocal(0, 'America/New_York')).toBe('1969-12-31T19:00');
});
