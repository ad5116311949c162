import { explain, layRules, type RuleSet, type ScopedReason } from '@auzolan/booking-rules';
import { LANGUAGES } from '../../../platform/context/language.js';
import * as en from './rule-words.en.js';
import * as es from './rule-words.es.js';
import * as eu from './rule-words.eu.js';
import * as fr from './rule-words.fr.js';
import * as ptBR from './rule-words.pt-BR.js';
import { reasonText, ruleText } from './rule-texts.js';
import { RuleWords } from './rule-words.js';

const KIND = '01890000-0000-7000-8000-000000000001';
const NAMES = new Map([[KIND, 'Stone mill']]);
const QUOTA = { per: 'COOPERATIVE', measure: 'MINUTES', most: 600, period: 'WEEK', hours: { from: '08:00', until: '12:00', weekdays: [1, 2] } } as const;
const RULES: RuleSet = {
  minMinutes: 30, maxMinutes: 1440, stepMinutes: 15, noticeMinutes: 2880, horizonDays: 90, cancelMinutes: 90, setupMinutes: 10, turnaroundMinutes: 30,
  approval: { strangers: true, overMinutes: 480 }, who: 'FEDERATION', certificates: [KIND],
  quotas: [QUOTA, { per: 'PERSON', measure: 'BOOKINGS', most: 1, period: 'SEASON', season: { from: '09-01', until: '11-30' } }],
  prices: [
    { of: 'HOUR', amount: '1250', currency: 'EUR', kinds: ['OWNER'] },
    { of: 'USE', amount: '90', currency: 'HOUR', hours: { from: '18:00', until: '24:00' } },
    { of: 'UNIT', unit: 'kg', amount: '12', currency: 'EUR', kinds: ['FORM:L2'] },
  ],
};
const REASONS: ScopedReason[] = [
  { code: 'PAST', scope: null }, { code: 'WHO', who: 'OWNER', scope: 'ALL' }, { code: 'WHO', who: 'FEDERATION', scope: 'ALL' }, { code: 'CERTIFICATE', kindIds: [KIND], scope: 'ALL' },
  { code: 'TOO_SHORT', minutes: 30, scope: 'ALL' }, { code: 'TOO_LONG', minutes: 2880, scope: 'ALL' }, { code: 'STEP', minutes: 15, scope: 'ALL' },
  { code: 'NOTICE', minutes: 60, earliest: Date.UTC(2026, 10, 24, 7), scope: 'ALL' }, { code: 'HORIZON', days: 1, latest: Date.UTC(2026, 10, 24, 23), scope: 'ALL' },
  { code: 'QUOTA', quota: QUOTA, used: 540, wanted: 120, periodStart: '2026-11-23', scope: 'ALL' },
];

describe('rules in words', () => {
  it.each(LANGUAGES)('leave no gap in %s', (language) => {
    const words = new RuleWords(language);
    const lines = explain(layRules([{ scope: 'ALL', rules: RULES }])).map((line) => ruleText(line, words, NAMES));
    const reasons = REASONS.map((reason) => reasonText(reason, words, NAMES, 'Europe/Madrid'));
    expect(lines).toHaveLength(14);
    for (const text of [...lines, ...reasons]) expect(text).toMatch(/^[^{}]{8,}\.$/);
    expect(new Set([...lines, ...reasons]).size).toBe(lines.length + reasons.length);
  });

  it('say in English what they mean', () => {
    const words = new RuleWords('xx');
    const plain = (text: string): string => text.replaceAll('\u{A0}', ' ');
    expect(explain(layRules([{ scope: 'ALL', rules: RULES }])).map((line) => plain(ruleText(line, words, NAMES)))).toEqual([
      'Every co-op of the federation may book it.',
      'You need to be trained: Stone mill.',
      'From 30 min to 1 day long.',
      'In steps of 15 min.',
      'Book it at least 2 days before.',
      'Book it up to 90 days ahead.',
      '10 min before and 30 min after each booking are kept free.',
      'Each co-op may have 10 h a week between 08:00 and 12:00 (Mon and Tue).',
      'Each person may have 1 booking from 1 September to 30 November.',
      'The owner has to say yes to other co-ops. The owner has to say yes to more than 8 h.',
      'It can be cancelled until 1 h 30 min before it starts.',
      '€12.50 an hour for the owner.',
      '1 h 30 min each time between 18:00 and 24:00.',
      '€0.12 for each kg for Cooperative.',
    ]);
    const buffers = (setup: number, turnaround: number): string => plain(ruleText({ code: 'BUFFERS', setup, turnaround }, words, NAMES));
    expect([buffers(0, 30), buffers(60, 0)]).toEqual(['30 min after each booking are kept free.', '1 h before each booking are kept free.']);
    expect(plain(reasonText(REASONS.at(-1)!, words, NAMES, 'Europe/Madrid'))).toBe('Your co-op may have 10 h a week between 08:00 and 12:00 (Mon and Tue). It has 9 h, and this would be 2 h more.');
    expect(plain(reasonText(REASONS[7]!, words, NAMES, 'Europe/Madrid'))).toBe('It must be booked 1 h before. The earliest start is Tue 24 Nov, 08:00.');
  });

  it.each([['es', es], ['eu', eu], ['fr', fr], ['pt-BR', ptBR]])('%s has the same gaps as English in every word', (_, other) => {
    const gaps = (text: string): string[] => (text.match(/\{\w+\}/g) ?? []).sort();
    for (const [key, text] of Object.entries(en.messages)) expect([key, gaps(other.messages[key as en.RuleWord])]).toEqual([key, gaps(text)]);
  });
});
