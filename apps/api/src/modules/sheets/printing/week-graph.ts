import { parseLocalTime } from '@auzolan/calendar';
import type { Language } from '../../../platform/context/language.js';
import { html, type Markup } from '../../../platform/texts/markup.js';
import { dayWords } from '../../../platform/texts/when.js';
import type { SheetWords } from '../words/sheet-words.en.js';
import type { PrintedBlock, PrintedWeek } from './sheet.model.js';

/** Millimetres on the paper. */
const WIDTH = 186;
const HEIGHT = 138;
const HOURS_WIDTH = 11;
const HEAD_HEIGHT = 7;
const DAY_WIDTH = (WIDTH - HOURS_WIDTH) / 7;
const BODY_HEIGHT = HEIGHT - HEAD_HEIGHT;
/** Letters that fit a column at the size of names. */
const LETTERS_A_LINE = 13;
const LINE_HEIGHT = 3.4;

/** Whole hours that the graph shows: all but the nights that are closed every day, at least eight of them. */
export function hoursShown(days: PrintedWeek['days']): { first: number; last: number } {
  const open = (minute: number): boolean => days.some(({ blocks }) => !blocks.some((block) => block.state === 'CLOSED' && minutes(block.from) <= minute && minute < minutes(block.until)));
  const hours = Array.from({ length: 24 }, (_, hour) => hour).filter((hour) => open(hour * 60) || open(hour * 60 + 30));
  const [first, last] = [hours[0] ?? 8, (hours.at(-1) ?? 17) + 1];
  return { first: Math.max(0, Math.min(first, last - 8)), last: Math.min(24, Math.max(last, first + 8)) };
}

/**
 * The week in black and white: taken is striped, closed is dotted, free is white to write on. Drawn, because places come
 * from the data, and a style attribute is what the content security policy forbids.
 */
export function weekGraph({ days }: PrintedWeek, words: SheetWords['sheet'], language: Language): Markup {
  const shown = hoursShown(days);
  const y = (minute: number): number => HEAD_HEIGHT + (BODY_HEIGHT * (minute - shown.first * 60)) / ((shown.last - shown.first) * 60);
  const hours = Array.from({ length: shown.last - shown.first + 1 }, (_, index) => shown.first + index);
  return html`<svg class="graph" viewBox="0 0 ${WIDTH} ${HEIGHT + 3}" role="img" aria-label="${words.key}" font-family="sans-serif">
    <defs>
      <pattern id="taken" width="2.4" height="2.4" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect width="2.4" height="2.4" fill="#fff"/><rect width="0.7" height="2.4" fill="#000"/></pattern>
      <pattern id="closed" width="2.6" height="2.6" patternUnits="userSpaceOnUse"><rect width="2.6" height="2.6" fill="#fff"/><circle cx="1.3" cy="1.3" r="0.36" fill="#000"/></pattern>
    </defs>
    <rect x="0" y="0" width="${WIDTH}" height="${HEIGHT + 3}" fill="#fff"/>
    ${days.map(({ date, blocks }, index) => dayColumn(blocks, HOURS_WIDTH + index * DAY_WIDTH, y, shown, words, dayWords(date, 'strip', language)))}
    ${hours.map((hour) => html`<line x1="${HOURS_WIDTH}" x2="${WIDTH}" y1="${fixed(y(hour * 60))}" y2="${fixed(y(hour * 60))}" stroke="#000" stroke-width="0.12"/><text x="${HOURS_WIDTH - 1.2}" y="${fixed(y(hour * 60) + 1.2)}" font-size="3.2" text-anchor="end">${hour}</text>`)}
    <rect x="${HOURS_WIDTH}" y="${HEAD_HEIGHT}" width="${WIDTH - HOURS_WIDTH}" height="${BODY_HEIGHT}" fill="none" stroke="#000" stroke-width="0.5"/>
  </svg>`;
}

function dayColumn(blocks: readonly PrintedBlock[], x: number, y: (minute: number) => number, shown: { first: number; last: number }, words: SheetWords['sheet'], head: string): Markup {
  return html`<text x="${fixed(x + DAY_WIDTH / 2)}" y="4.8" font-size="3.8" font-weight="bold" text-anchor="middle">${head}</text>
    ${blocks.map((block) => blockMark(block, x, y, shown, words))}
    <line x1="${fixed(x)}" x2="${fixed(x)}" y1="${HEAD_HEIGHT}" y2="${HEIGHT}" stroke="#000" stroke-width="0.3"/>`;
}

function blockMark({ from, until, state, who }: PrintedBlock, x: number, y: (minute: number) => number, shown: { first: number; last: number }, words: SheetWords['sheet']): Markup | '' {
  const [start, end] = [Math.max(minutes(from), shown.first * 60), Math.min(minutes(until), shown.last * 60)];
  if (start >= end) return '';
  const [top, height] = [y(start), y(end) - y(start)];
  const lines = [...(height > 9 ? [`${from}–${until}`] : []), ...nameLines(state === 'CLOSED' ? words.closed : (who ?? words.taken))].slice(0, Math.max(1, Math.floor((height - 1) / LINE_HEIGHT)));
  const box = html`<rect x="${fixed(x)}" y="${fixed(top)}" width="${fixed(DAY_WIDTH)}" height="${fixed(height)}" fill="url(#${state === 'TAKEN' ? 'taken' : 'closed'})" stroke="#000" stroke-width="0.3"/>`;
  if (height < LINE_HEIGHT) return box;
  return html`${box}<rect x="${fixed(x + 0.8)}" y="${fixed(top + 0.5)}" width="${fixed(DAY_WIDTH - 1.6)}" height="${fixed(Math.min(height - 0.9, lines.length * LINE_HEIGHT + 0.6))}" fill="#fff"/>
    ${lines.map((line, index) => html`<text x="${fixed(x + DAY_WIDTH / 2)}" y="${fixed(top + 3.2 + index * LINE_HEIGHT)}" font-size="2.9" text-anchor="middle">${line}</text>`)}`;
}

/** A name in lines that fit, at most three; what is longer ends with three dots. */
export function nameLines(name: string): string[] {
  const lines: string[] = [];
  for (const word of name.split(/\s+/)) {
    const last = lines.at(-1);
    const piece = word.length > LETTERS_A_LINE ? `${word.slice(0, LETTERS_A_LINE - 1)}…` : word;
    if (last !== undefined && last.length + 1 + piece.length <= LETTERS_A_LINE) lines[lines.length - 1] = `${last} ${piece}`;
    else lines.push(piece);
  }
  return lines.length > 3 ? [lines[0]!, lines[1]!, `${lines[2]!.slice(0, LETTERS_A_LINE - 1)}…`] : lines;
}

function minutes(time: string): number {
  const parsed = parseLocalTime(time);
  return parsed.ok ? parsed.value : 0;
}

function fixed(millimetres: number): string {
  return millimetres.toFixed(2);
}
