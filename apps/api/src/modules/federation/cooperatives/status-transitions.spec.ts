import { CooperativeStatus } from '../enums.js';
import { decisionsFrom, mayBecome } from './status-transitions.js';

const ALL = Object.values(CooperativeStatus);

describe('decisions on a cooperative', () => {
  it('are exactly these twelve of thirty-six, and none makes a guest', () => {
    const allowed = ALL.flatMap((from) => ALL.filter((to) => mayBecome(from, to)).map((to) => `${from}→${to}`));
    expect(allowed).toEqual([
      'LISTED→APPLIED', 'LISTED→ADMITTED', 'APPLIED→ADMITTED', 'APPLIED→LEFT', 'ADMITTED→SUSPENDED', 'ADMITTED→LEFT', 'SUSPENDED→ADMITTED',
      'SUSPENDED→LEFT', 'LEFT→APPLIED', 'GUEST→APPLIED', 'GUEST→ADMITTED', 'GUEST→LEFT',
    ]);
  });

  it('never keep a cooperative where it is, and leave no dead end', () => {
    for (const status of ALL) {
      expect(mayBecome(status, status)).toBe(false);
      expect(decisionsFrom(status).length).toBeGreaterThan(0);
    }
  });
});
