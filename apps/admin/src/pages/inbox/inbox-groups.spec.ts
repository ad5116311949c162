import { ageOf, groupByAge, neighbour } from './inbox-groups.js';

const now = Date.parse('2026-11-24T12:00:00Z');

describe('inbox groups', () => {
  it.each([['2026-11-24T11:00:00Z', 'today'], ['2026-11-23T12:00:01Z', 'today'], ['2026-11-23T12:00:00Z', 'week'], ['2026-11-17T12:00:01Z', 'week'], ['2026-11-17T12:00:00Z', 'earlier']])('puts %s under %s', (since, age) => {
    expect(ageOf(since, now)).toBe(age);
  });
  it('keeps the order and leaves out empty groups', () => {
    const items = [{ id: 'b', since: '2026-01-01T00:00:00Z' }, { id: 'a', since: '2026-11-24T11:00:00Z' }, { id: 'c', since: '2026-01-01T00:00:00Z' }];
    expect(groupByAge(items, now).map((group) => [group.age, ...group.items.map((item) => item.id)])).toEqual([['today', 'a'], ['earlier', 'b', 'c']]);
  });
  it('moves by one and stops at both ends', () => {
    const items = [{ id: 'a' }, { id: 'b' }];
    expect(neighbour(items, 'a', 1)?.id).toBe('b');
    expect(neighbour(items, 'b', 1)?.id).toBe('b');
    expect(neighbour(items, 'a', -1)?.id).toBe('a');
    expect(neighbour(items, undefined, 1)?.id).toBe('a');
    expect(neighbour([], 'a', 1)).toBeUndefined();
  });
});
