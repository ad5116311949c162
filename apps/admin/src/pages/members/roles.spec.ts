import { isRunning, lastDay, roleChoice, untilAfter } from './roles.js';

describe('roles', () => {
  it('tells co-op roles from federation roles', () => {
    expect(roleChoice('TREASURER')).toEqual({ cooperativeRole: 'TREASURER' });
    expect(roleChoice('STEWARD')).toEqual({ federationRole: 'STEWARD' });
    expect(roleChoice('')).toBeUndefined();
  });
  it.each([
    ['2026-01-01', null, true],
    ['2026-11-24', '2026-11-25', true],
    ['2026-11-20', '2026-11-24', false],
    ['2026-11-25', null, false],
    ['2026-01-01', '2026-11-23', false],
  ])('from %s until %s counts today: %s', (from, until, running) => {
    expect(isRunning({ from, until }, '2026-11-24')).toBe(running);
  });
  it('speaks of last days where the API says before which day', () => {
    expect(lastDay({ from: '2026-01-01', until: '2026-03-01' })).toBe('2026-02-28');
    expect([lastDay({ from: '2026-01-01' }), lastDay({ from: '2026-01-01', until: '2026-01-01' })]).toEqual([null, null]);
    expect([untilAfter('2026-02-28'), untilAfter(null)]).toEqual(['2026-03-01', null]);
  });
});
