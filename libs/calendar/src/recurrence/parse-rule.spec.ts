import fc from 'fast-check';
import { orNone, rules, startDates } from '../testing/rule-arbitraries.js';
import { type RecurrenceRule, addDays, describeRule, occurrences, parseRule, ruleText, startOfDay } from '../index.js';

const refusal = (text: string) => {
  const parsed = parseRule(text);
  return parsed.ok ? 'read' : [parsed.problem, parsed.part].filter(Boolean).join(' ');
};

test('every part is read', () => {
  expect(parseRule('RRULE:FREQ=MONTHLY;INTERVAL=2;COUNT=10;WKST=SU;BYDAY=MO,-1FR,+2tu;BYMONTHDAY=1,-1;BYMONTH=3,11;BYSETPOS=1,-2')).toEqual({
    ok: true,
    rule: {
      frequency: 'MONTHLY',
      interval: 2,
      weekdays: [{ weekday: 1, nth: null }, { weekday: 5, nth: -1 }, { weekday: 2, nth: 2 }],
      monthDays: [1, -1],
      months: [3, 11],
      positions: [1, -2],
      weekStart: 7,
      count: 10,
      until: null,
    },
  });
});

test.each([
  ['20270331', { kind: 'DATE', date: '2027-03-31' }],
  ['20270331T235959', { kind: 'LOCAL', local: '2027-03-31T23:59:59' }],
  ['20270331T215959Z', { kind: 'INSTANT', instant: Date.UTC(2027, 2, 31, 21, 59, 59) }],
])('UNTIL=%s', (until, expected) => {
  expect(parseRule(`FREQ=DAILY;UNTIL=${until}`)).toMatchObject({ ok: true, rule: { until: expected } });
});

test.each([
  ['', 'FORM'],
  ['FREQ', 'FORM'],
  ['FREQ=DAILY;', 'FORM'],
  ['FREQ=DAILY COUNT=2', 'FORM'],
  ['FREQ=DAILY\nX', 'FORM'],
  [`FREQ=DAILY;BYMONTH=${'1,'.repeat(1_000)}1`, 'FORM'],
  ['COUNT=3', 'NO_FREQUENCY'],
  ['FREQ=DAILY;FREQ=WEEKLY', 'PART_TWICE FREQ'],
  ['FREQ=DAILY;X-FOO=1', 'UNKNOWN_PART X-FOO'],
  ['FREQ=DAILY;BYEASTER=0', 'UNKNOWN_PART BYEASTER'],
  ['FREQ=HOURLY', 'UNSUPPORTED_FREQUENCY FREQ'],
  ['FREQ=MINUTELY;INTERVAL=5', 'UNSUPPORTED_FREQUENCY FREQ'],
  ['FREQ=SECONDLY', 'UNSUPPORTED_FREQUENCY FREQ'],
  ['FREQ=DAILY;BYHOUR=9', 'UNSUPPORTED_PART BYHOUR'],
  ['FREQ=YEARLY;BYWEEKNO=20', 'UNSUPPORTED_PART BYWEEKNO'],
  ['FREQ=YEARLY;BYYEARDAY=1', 'UNSUPPORTED_PART BYYEARDAY'],
  ['RSCALE=CHINESE;FREQ=YEARLY', 'UNSUPPORTED_PART RSCALE'],
  ['FREQ=FORTNIGHTLY', 'VALUE FREQ'],
  ['FREQ=DAILY;INTERVAL=0', 'VALUE INTERVAL'],
  ['FREQ=DAILY;INTERVAL=-1', 'VALUE INTERVAL'],
  ['FREQ=DAILY;COUNT=0', 'VALUE COUNT'],
  ['FREQ=DAILY;COUNT=1E3', 'VALUE COUNT'],
  ['FREQ=WEEKLY;BYDAY=MON', 'VALUE BYDAY'],
  ['FREQ=MONTHLY;BYDAY=0MO', 'VALUE BYDAY'],
  ['FREQ=MONTHLY;BYDAY=54MO', 'VALUE BYDAY'],
  ['FREQ=MONTHLY;BYMONTHDAY=32', 'VALUE BYMONTHDAY'],
  ['FREQ=MONTHLY;BYMONTHDAY=0', 'VALUE BYMONTHDAY'],
  ['FREQ=YEARLY;BYMONTH=13', 'VALUE BYMONTH'],
  ['FREQ=YEARLY;BYMONTH=-1', 'VALUE BYMONTH'],
  ['FREQ=MONTHLY;BYDAY=MO;BYSETPOS=0', 'VALUE BYSETPOS'],
  ['FREQ=DAILY;WKST=XX', 'VALUE WKST'],
  ['FREQ=DAILY;UNTIL=20270230', 'VALUE UNTIL'],
  ['FREQ=DAILY;UNTIL=20270331T250000', 'VALUE UNTIL'],
  ['FREQ=DAILY;UNTIL=30000101', 'VALUE UNTIL'],
  ['FREQ=WEEKLY;BYMONTHDAY=1', 'NOT_WITH_FREQUENCY BYMONTHDAY'],
  ['FREQ=WEEKLY;BYDAY=1MO', 'NOT_WITH_FREQUENCY BYDAY'],
  ['FREQ=DAILY;BYDAY=-1SU', 'NOT_WITH_FREQUENCY BYDAY'],
  ['FREQ=DAILY;COUNT=2;UNTIL=20270101', 'COUNT_AND_UNTIL'],
  ['FREQ=MONTHLY;BYSETPOS=1', 'POSITION_ALONE BYSETPOS'],
  ['FREQ=YEARLY;BYMONTHDAY=29', 'CONTESTED BYMONTHDAY'],
])('%j is refused: %s', (text, expected) => {
  expect(refusal(text)).toBe(expected);
});

test('what is written is read again as the same rule', () => {
  fc.assert(
    fc.property(rules, (rule) => {
      expect(parseRule(ruleText(rule))).toEqual({ ok: true, rule });
    }),
    { numRuns: 500 },
  );
});

test('no text makes it throw, and what it accepts has a text of its own', () => {
  const word = fc.constantFrom('FREQ=', 'DAILY', 'WEEKLY', ';', 'BYDAY=', 'MO', '-1', ',', 'UNTIL=', '20270101', 'T', 'Z', 'COUNT=', '9', '\u0000', '=');
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.array(word).map((words) => words.join(''))), (text) => {
      const parsed = parseRule(text);
      if (parsed.ok) expect(parseRule(ruleText(parsed.rule))).toEqual(parsed);
    }),
    { numRuns: 2_000 },
  );
});

describe('a description', () => {
  const described = (text: string, start: string) => {
    const parsed = parseRule(text);
    return parsed.ok ? describeRule(parsed.rule, start) : parsed;
  };

  test('takes from the start what the rule leaves out', () => {
    const none = { weekdays: [], monthDays: [], months: [], positions: [] };
    expect(described('FREQ=WEEKLY;INTERVAL=2', '2026-11-24T09:00')).toEqual({ unit: 'WEEK', interval: 2, ...none, weekdays: [{ weekday: 2, nth: null }], ends: { kind: 'NEVER' } });
    expect(described('FREQ=MONTHLY;COUNT=6', '2026-11-24')).toEqual({ unit: 'MONTH', interval: 1, ...none, monthDays: [24], ends: { kind: 'COUNT', count: 6 } });
    expect(described('FREQ=YEARLY;UNTIL=20301231', '2026-11-24')).toEqual({ unit: 'YEAR', interval: 1, ...none, monthDays: [24], months: [11], ends: { kind: 'DATE', date: '2030-12-31' } });
    expect(described('FREQ=DAILY', '2026-11-24')).toEqual({ unit: 'DAY', interval: 1, ...none, ends: { kind: 'NEVER' } });
  });

  test('is the same in whatever order the lists come', () => {
    expect(described('FREQ=MONTHLY;BYDAY=FR,MO,-1WE', '2026-11-24')).toEqual(described('FREQ=MONTHLY;BYDAY=-1WE,MO,FR', '2026-11-24'));
    expect(described('FREQ=YEARLY;BYMONTH=5,4', '2026-11-24')).toMatchObject({ months: [4, 5], monthDays: [24] });
  });

  test('says all that decides: the rule made from it falls on the same days', () => {
    fc.assert(
      fc.property(rules, startDates, (rule, start) => {
        const { weekdays, monthDays, months, positions, interval } = describeRule(rule, start);
        const explicit = { ...rule, weekdays, monthDays, months, positions, interval };
        const tenYears = { until: startOfDay(addDays(start, 3_650), 'UTC'), most: 10_000 };
        const days = (own: RecurrenceRule) => orNone(() => occurrences(own, { start, zone: 'UTC' }, tenYears));
        expect(days(explicit)).toEqual(days(rule));
      }),
    );
  });
});
