import fc from 'fast-check';
import { type Recurrence, type RecurrenceRule, addWallMinutes, firstOccurrences, parseRule, ruleText, shiftRule, splitRule, wallMinutesBetween } from '../index.js';
import { orNone, rules, startDates } from '../testing/rule-arbitraries.js';

const clocks = fc.tuple(fc.integer({ min: 0, max: 23 }), fc.constantFrom('00', '15', '30')).map(([hour, minute]) => `T${String(hour).padStart(2, '0')}:${minute}`);
const zones = fc.constantFrom('UTC', 'Europe/Berlin', 'America/Sao_Paulo', 'Australia/Lord_Howe');
const first = (rule: RecurrenceRule, recurrence: Recurrence, count: number) => orNone(() => firstOccurrences(rule, recurrence, count));
const locals = (rule: RecurrenceRule, recurrence: Recurrence, count: number) => first(rule, recurrence, count).map(({ local }) => local);
const parsed = (text: string) => {
  const read = parseRule(text);
  if (!read.ok) throw new Error(text);
  return read.rule;
};

describe('a rule cut in two', () => {
  test('has the times that it had, each once, wherever it is cut', () => {
    fc.assert(
      fc.property(rules, startDates, clocks, zones, fc.nat(12), (rule, date, clock, zone, index) => {
        const recurrence = { start: date + clock, zone };
        const whole = first(rule, recurrence, 20);
        const cut = whole[index];
        if (!cut) return;
        const { before, after } = splitRule(rule, recurrence, cut.local);
        const left = before ? first(before, recurrence, 20) : [];
        expect(left.map(({ local }) => local)).toEqual(whole.slice(0, index).map(({ local }) => local));
        const right = first(after, { start: cut.local, zone }, 20 - index);
        expect([...left, ...right]).toEqual(whole);
      }),
      { numRuns: 60 },
    );
  });

  test('keeps how many times there are in all', () => {
    expect(splitRule(parsed('FREQ=DAILY;COUNT=5'), { start: '2026-12-01T08:00', zone: 'UTC' }, '2026-12-03T08:00')).toMatchObject({ before: { count: 2 }, after: { count: 3 } });
    expect(splitRule(parsed('FREQ=DAILY;COUNT=5'), { start: '2026-12-01T08:00', zone: 'UTC' }, '2026-12-01T08:00').before).toBeNull();
  });
});

describe('a rule moved on the wall clock', () => {
  test('has each of its times moved as much, or is refused', () => {
    fc.assert(
      fc.property(rules, startDates, clocks, fc.integer({ min: -3_000, max: 3_000 }), (rule, date, clock, minutes) => {
        const from = date + clock;
        const to = addWallMinutes(from, minutes);
        const shifted = shiftRule(rule, from, to, 'UTC');
        if (!shifted) return;
        // A start that is no time of its rule says too little about where the first one is.
        const before = locals(rule, { start: from, zone: 'UTC' }, 12);
        fc.pre(before[0] === from);
        expect(locals(shifted, { start: to, zone: 'UTC' }, 12)).toEqual(before.map((local) => addWallMinutes(local, minutes)));
        expect(parseRule(ruleText(shifted))).toMatchObject({ ok: true });
      }),
      { numRuns: 100 },
    );
  });

  test.each([
    ['FREQ=WEEKLY;BYDAY=TU', '2026-12-01T08:00', '2026-12-03T09:00', 'FREQ=WEEKLY;BYDAY=TH;WKST=WE'],
    ['FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,FR;UNTIL=20261231T080000', '2026-12-04T08:00', '2026-12-05T08:30', 'FREQ=WEEKLY;INTERVAL=2;UNTIL=20270101T083000;BYDAY=TU,SA;WKST=TU'],
    ['FREQ=MONTHLY;BYDAY=2TU', '2026-12-08T08:00', '2026-12-08T10:00', 'FREQ=MONTHLY;BYDAY=2TU'],
    ['FREQ=DAILY;UNTIL=20261201T070000Z', '2026-11-24T08:00', '2026-11-24T07:00', 'FREQ=DAILY;UNTIL=20261201T070000'],
  ])('%s from %s to %s is %s', (text, from, to, expected) => {
    expect(ruleText(shiftRule(parsed(text), from, to, 'Europe/Madrid')!)).toBe(expected);
  });

  test.each(['FREQ=MONTHLY;BYMONTHDAY=31', 'FREQ=YEARLY', 'FREQ=MONTHLY;BYDAY=-1FR', 'FREQ=DAILY;BYMONTH=2'])('%s cannot be moved by a day', (text) => {
    expect(shiftRule(parsed(text), '2026-12-31T08:00', '2027-01-01T08:00', 'UTC')).toBeNull();
  });

  test('wall minutes are those of the wall', () => {
    expect(wallMinutesBetween('2026-03-28T08:00', '2026-03-29T08:00')).toBe(1440);
    expect(addWallMinutes('2026-12-31T23:30', 45)).toBe('2027-01-01T00:15');
  });
});
