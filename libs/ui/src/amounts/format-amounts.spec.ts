import { formatSize, formatVolume, formatWireAmount } from './format-amounts.js';

const plain = (text: string): string => text.replaceAll(/[\u{A0}\u{202F}]/gu, ' ');

it('writes amounts and volumes as people of the language do', () => {
  expect(plain(formatWireAmount({ minor: '-123450', currency: 'EUR' }, 'en'))).toBe('-€1,234.50');
  expect(plain(formatSize({ minor: '-123450', currency: 'EUR' }, 'fr'))).toBe('1 234,50 €');
  expect(['TIME', 'KG', 'SHARE'].map((measure) => plain(formatVolume('90500', measure === 'KG' ? 3 : 0, measure, 'es')))).toEqual(['1508 h 20 min', '90,5 kg', '90.500']);
});
