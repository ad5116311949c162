import { firstOccurrences, parseRule } from '@auzolan/calendar';
import { repeatRule, RHYTHMS } from './repeat-rule.js';

describe('the rule of a repetition', () => {
  it.each([
    ['WEEK', '2026-12-01T08:00', '', 'FREQ=WEEKLY'],
    ['TWO_WEEKS', '2026-12-01T08:00', '2027-02-28', 'FREQ=WEEKLY;INTERVAL=2;UNTIL=20270228T235959'],
    ['MONTH', '2026-12-08T08:00', '', 'FREQ=MONTHLY;BYDAY=2TU'],
    ['MONTH', '2026-12-29T08:00', '', 'FREQ=MONTHLY;BYDAY=-1TU'],
  ] as const)('%s from %s until %j is %s', (rhythm, start, until, rule) => {
    expect(repeatRule(rhythm, start, until)).toBe(rule);
  });

  it('begins with the time that was chosen, whatever the rhythm', () => {
    for (let day = 1; day <= 31; day++) {
      for (const rhythm of RHYTHMS) {
        const start = `2026-12-${String(day).padStart(2, '0')}T08:00`;
        const parsed = parseRule(repeatRule(rhythm, start, ''));
        expect(parsed.ok && firstOccurrences(parsed.rule, { start, zone: 'Europe/Madrid' }, 1)[0]?.local).toBe(start);
      }
    }
  });
});
