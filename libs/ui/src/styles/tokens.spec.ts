import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const css = readFileSync(join(import.meta.dirname, 'tokens.css'), 'utf8');
const darkStart = css.indexOf('@media (prefers-color-scheme: dark)');

function tokensOf(text: string): Record<string, string> {
  return Object.fromEntries([...text.matchAll(/--([\w-]+): (#[0-9a-f]{6});/g)].map((match) => [match[1], match[2]]));
}

const light = tokensOf(css.slice(0, darkStart));
const dark = { ...light, ...tokensOf(css.slice(darkStart)) };

/** WCAG 2.2 relative luminance of #rrggbb. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const value = parseInt(colour.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

const TEXT_PAIRS: [ink: string, ground: string][] = [
  ...['ink', 'muted', 'pine', 'clay', 'plum', 'sky'].flatMap((ink): [string, string][] => [[ink, 'paper'], [ink, 'sunk']]),
  ['on-pine', 'pine'],
  ['on-clay', 'clay'],
  ['on-marigold', 'marigold'],
  ['success-ink', 'success-tint'],
  ['error-ink', 'error-tint'],
  ['info-ink', 'info-tint'],
  ['error-ink', 'paper'],
  ['pine', 'success-tint'],
];

describe.each([['light', light], ['dark', dark]])('the %s tokens', (_name, tokens) => {
  it.each(TEXT_PAIRS)('%s on %s reads at 4.5 to 1', (ink, ground) => {
    expect(contrast(tokens[ink] ?? '', tokens[ground] ?? '')).toBeGreaterThanOrEqual(4.5);
  });

  it('draws borders of controls and the focus ring at 3 to 1', () => {
    expect(contrast(tokens['control-border'] ?? '', tokens.paper ?? '')).toBeGreaterThanOrEqual(3);
    expect(contrast(tokens['focus-inner'] ?? '', tokens.paper ?? '')).toBeGreaterThanOrEqual(3);
    expect(contrast(tokens['focus-inner'] ?? '', tokens['focus-outer'] ?? '')).toBeGreaterThanOrEqual(3);
  });
});
