import { copyDay, hoursInput, lineFor, nextLine, patternOf, ruleOf } from './hours-draft.js';

const monday = lineFor({ weekday: 1, opens: '08:00', closes: '12:00' });

describe('the draft of opening hours', () => {
  it('goes on after the last closing of the day', () => {
    expect(nextLine([monday], 1)).toMatchObject({ weekday: 1, opens: '12:00', closes: '22:00' });
    expect(nextLine([monday], 2)).toMatchObject({ weekday: 2, opens: '08:00', closes: '18:00' });
  });
  it('copies a day over others and leaves the rest alone', () => {
    const sunday = lineFor({ weekday: 7, opens: '10:00', closes: '14:00' });
    const tuesday = lineFor({ weekday: 2, opens: '01:00', closes: '02:00' });
    expect(hoursInput(copyDay([monday, sunday, tuesday], 1, [2, 3]))).toEqual([
      { weekday: 1, rule: null, opens: '08:00', closes: '12:00', validFrom: null, validUntil: null },
      { weekday: 2, rule: null, opens: '08:00', closes: '12:00', validFrom: null, validUntil: null },
      { weekday: 3, rule: null, opens: '08:00', closes: '12:00', validFrom: null, validUntil: null },
      { weekday: 7, rule: null, opens: '10:00', closes: '14:00', validFrom: null, validUntil: null },
    ]);
  });
  it('keeps the season of a line when copying', () => {
    const summer = lineFor({ weekday: 1, opens: '07:00', closes: '24:00', validFrom: '2026-06-01', validUntil: '2026-08-31' });
    expect(hoursInput(copyDay([summer], 1, [2])).at(-1)).toEqual({ weekday: 2, rule: null, opens: '07:00', closes: '24:00', validFrom: '2026-06-01', validUntil: '2026-08-31' });
  });
  it('keeps hours that a rule places, whatever is copied', () => {
    const market = { rule: 'FREQ=MONTHLY;BYDAY=1SA', opens: '08:00', closes: '12:00', validFrom: '2026-01-01' };
    expect(hoursInput(copyDay([lineFor(market), monday], 1, [6])).at(-1)).toEqual({ weekday: null, validUntil: null, ...market });
  });
});

describe('days by a rule', () => {
  it('reads back what it says, and leaves other rules to themselves', () => {
    for (const pattern of ['SECOND_WEEK', 'FIRST', 'LAST'] as const) for (const weekday of [1, 4, 7]) expect(patternOf(ruleOf(pattern, weekday))).toEqual({ pattern, weekday });
    expect(ruleOf('LAST', 6)).toBe('FREQ=MONTHLY;BYDAY=-1SA');
    expect(patternOf('FREQ=DAILY').pattern).toBe('OWN');
  });
});
