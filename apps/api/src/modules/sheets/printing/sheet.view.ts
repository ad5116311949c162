import { addDays } from '@auzolan/calendar';
import type { Language } from '../../../platform/context/language.js';
import { html, Markup } from '../../../platform/texts/markup.js';
import { qrCode } from '../../../platform/texts/qr-code.js';
import { dayWords, momentWords } from '../../../platform/texts/when.js';
import { sheetWords } from '../words/sheet-words.js';
import type { PrintedWeek, Sheet } from './sheet.model.js';
import { weekGraph } from './week-graph.js';

/** Lines on a sheet for those who came without booking. */
const LINES = 8;

/** One A4 page, in black and white whatever the reader's colours are. */
export const SHEET_STYLE = `
@page{size:A4;margin:12mm}
html{background:#fff;color:#000}
main{max-width:186mm}
.head{display:flex;gap:6mm;justify-content:space-between;align-items:flex-start}
.head h1{margin:0 0 1mm}
.head p{margin:0 0 1mm}
.code{font-weight:700;letter-spacing:.04em}
.qr{flex:0 0 34mm;text-align:center;font-size:9pt;line-height:1.2}
.qr svg{display:block;width:34mm;height:34mm}
.graph{display:block;width:100%;height:auto;margin:3mm 0}
.lines{width:100%;border-collapse:collapse;font-size:10pt}
.lines th{text-align:left;font-weight:400;padding:0 1mm}
.lines td{border:0.3mm solid #000;height:7.5mm;padding:0 1mm}
.lines td:first-child{width:10mm;text-align:right}
.small{font-size:9.5pt;margin:1mm 0}
.hint{color:#000;opacity:.75}
.words{margin:8mm 0}
.words li{margin:0 0 .5em}
.button{background:#0e5a4a;border-color:#0e5a4a;color:#fff;margin:0 0 16px}
@media print{html{font-size:11pt}main{padding:0}.button,.words{display:none}*{print-color-adjust:exact;-webkit-print-color-adjust:exact}}
@media screen and (max-width:30rem){.head{flex-direction:column}.lines-box{overflow-x:auto}}
`;

/** The page that is printed; below it, for the screen alone, the same in words. @param address of this server */
export function sheetPage(sheet: Sheet, shows: PrintedWeek, language: Language, address: string): Markup {
  const words = sheetWords(language).sheet;
  const { columns } = words;
  return html`<main>
    <button class="button" id="print" hidden>${words.print}</button>
    <div class="head"><div>
      <h1>${shows.asset}</h1>
      <p><strong>${words.week(dayWords(sheet.week, 'full', language), dayWords(addDays(sheet.week, 6), 'withYear', language))}</strong></p>
      <p>${[shows.place, shows.federation].filter(Boolean).join(' · ')}</p>
      <p class="code">${words.number(sheet.code)}</p>
      <p class="small">${words.printed(momentWords(sheet.printedAt.getTime(), shows.timeZone, language))}</p>
    </div>${shows.pageCode === null ? '' : html`<div class="qr">${new Markup(qrCode(`${address}/a/${shows.pageCode}`))}${words.scan}</div>`}</div>
    ${weekGraph(shows, words, language)}
    <p class="small hint">${words.key}</p>
    <p class="small">${words.lines}</p>
    <div class="lines-box"><table class="lines"><thead><tr><th scope="col">${columns.line}</th><th scope="col">${columns.day}</th><th scope="col">${columns.from}</th><th scope="col">${columns.until}</th><th scope="col">${columns.name}</th><th scope="col">${columns.cooperative}</th></tr></thead>
      <tbody>${Array.from({ length: LINES }, (_, index) => html`<tr><td>${index + 1}</td><td></td><td></td><td></td><td></td><td></td></tr>`)}</tbody></table></div>
    <section class="words"><h2>${words.inWords}</h2><ul>${shows.days.map((day) => html`<li>${dayWords(day.date, 'full', language)}: ${day.blocks.length ? day.blocks.map(({ from, until, state, who }) => `${from}–${until} ${state === 'CLOSED' ? words.closed : (who ?? words.taken)}`).join('; ') : words.free}</li>`)}</ul></section>
  </main>`;
}
