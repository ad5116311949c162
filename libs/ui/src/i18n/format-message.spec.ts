import { formatMessage } from './format-message.js';
import { chooseLocale } from './locales.js';

describe('a message', () => {
  const days = '{count, plural, one {# day} other {# days}}';

  it('fills names and leaves other text alone', () => {
    expect(formatMessage('Book {asset}, {when}', { asset: 'mill {x}', when: 'Tuesday' }, 'en')).toBe('Book mill {x}, Tuesday');
  });

  it('chooses the plural of the language', () => {
    expect(formatMessage(days, { count: 1 }, 'en')).toBe('1 day');
    expect(formatMessage(days, { count: 0 }, 'en')).toBe('0 days');
    expect(formatMessage(days, { count: 0 }, 'fr')).toBe('0 day');
    expect(formatMessage(days, { count: 2 }, 'eu')).toBe('2 days');
  });

  it('falls back to other where a language has more categories', () => {
    expect(formatMessage(days, { count: 1_000_000 }, 'es')).toBe('1.000.000 days');
  });

  it('writes numbers with the separators of the language', () => {
    expect(formatMessage('{amount}', { amount: 1234.5 }, 'pt-BR')).toBe('1.234,5');
  });
});

describe('the language', () => {
  it('is the first wanted one that we speak, by tag or by primary language', () => {
    expect(chooseLocale(['ca', 'pt-PT', 'en'])).toBe('pt-BR');
    expect(chooseLocale([null, 'EU-es'])).toBe('eu');
    expect(chooseLocale(['de'])).toBe('en');
  });
});
