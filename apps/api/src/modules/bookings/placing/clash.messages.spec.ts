import { clashWords, isUsualReason, reasonWords } from './clash.messages.js';

it('a reason that nobody said in words of their own is told in the language of its reader', () => {
  for (const key of ['HOURS_CHANGED', 'RETIRED', 'AGREEMENT_ENDS'] as const) {
    expect(reasonWords('eu', clashWords('es', key))).toBe(clashWords('eu', key));
    expect(isUsualReason(clashWords('fr', key))).toBe(true);
  }
  expect([reasonWords('eu', 'The belt is broken'), isUsualReason('The belt is broken')]).toEqual(['The belt is broken', false]);
});
