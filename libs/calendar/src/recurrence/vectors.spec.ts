import { readFileSync } from 'node:fs';
import { readVectors, type Vector } from '../testing/vectors.js';
import { RecurrenceError, occurrences, parseRule } from '../index.js';

const vectors = readVectors(readFileSync('test/fixtures/calendar/recurrence-vectors.txt', 'utf8'));

/** 'MATCH', the name of the refusal, or 'WRONG' with what was answered. */
function judge({ rule: text, start, instances }: Vector): string {
  const parsed = parseRule(text);
  if (!parsed.ok) return `${parsed.problem} ${parsed.part}`;
  try {
    const found = occurrences(parsed.rule, { start, zone: 'UTC' }, { most: 1_000 }).map(({ local }) => local);
    return found.join() === instances.join() ? 'MATCH' : `WRONG ${found.slice(0, 5).join()}`;
  } catch (error) {
    if (error instanceof RecurrenceError) return error.problem;
    throw error;
  }
}

test.each(vectors)('$what: $rule', (vector) => {
  expect(judge(vector)).not.toMatch(/^WRONG/);
});

test('of 73 vectors as many match as may, and each other one is refused by name', () => {
  const counts: Record<string, number> = {};
  for (const vector of vectors) counts[judge(vector)] = (counts[judge(vector)] ?? 0) + 1;
  expect(vectors).toHaveLength(73);
  expect(counts).toEqual({
    MATCH: 40,
    'CONTESTED BYMONTHDAY': 1,
    'UNSUPPORTED_FREQUENCY FREQ': 3,
    'UNSUPPORTED_PART BYHOUR': 5,
    'UNSUPPORTED_PART BYMINUTE': 5,
    'UNSUPPORTED_PART BYSECOND': 2,
    'UNSUPPORTED_PART BYWEEKNO': 13,
    'UNSUPPORTED_PART BYYEARDAY': 4,
  });
});
