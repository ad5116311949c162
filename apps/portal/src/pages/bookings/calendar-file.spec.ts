import { calendarFile } from './calendar-file.js';

const entry = { id: 'b1', title: 'Mill, big; old', place: 'Kale Nagusia 4', start: '2026-12-01T07:00:00Z', end: '2026-12-01T11:00:00Z' };

describe('calendar file', () => {
  it('writes UTC times and escapes text', () => {
    const lines = calendarFile(entry, Date.parse('2026-11-24T10:00:00Z')).split('\r\n');
    expect(lines).toContain('DTSTART:20261201T070000Z');
    expect(lines).toContain('DTEND:20261201T110000Z');
    expect(lines).toContain('SUMMARY:Mill\\, big\\; old');
    expect(lines.at(-1)).toBe('');
  });

  it('folds long lines at 75 octets and unfolds to the same text', () => {
    const title = 'Ñandú '.repeat(40).trim();
    const text = calendarFile({ ...entry, title }, 0);
    for (const line of text.split('\r\n')) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
    expect(text.replaceAll('\r\n ', '')).toContain(`SUMMARY:${title}`);
  });
});
