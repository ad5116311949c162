import type { Language } from '../../../platform/context/language.js';
import { html, Markup } from '../../../platform/texts/markup.js';
import { qrCode } from '../../../platform/texts/qr-code.js';
import { sheetWords } from '../words/sheet-words.js';
import type { Label } from './sheets.queries.js';

/** Three times seven labels of 63.5 × 38.1 mm on A4, where sheets of labels are cut. */
export const LABELS_STYLE = `
@page{size:A4;margin:15.15mm 7.2mm}
html{background:#fff;color:#000}
main{max-width:195.6mm}
.labels{display:grid;grid-template-columns:repeat(auto-fill,63.5mm);column-gap:2.55mm;padding:0;margin:0;list-style:none}
.label{height:38.1mm;display:flex;gap:2mm;align-items:center;padding:1.5mm;overflow:hidden;break-inside:avoid;font-size:9.5pt;line-height:1.2}
.label svg{flex:0 0 34mm;width:34mm;height:34mm}
.label strong{display:-webkit-box;-webkit-line-clamp:4;-webkit-box-orient:vertical;overflow:hidden;font-size:10.5pt;margin-bottom:1mm}
.label span{display:block}
.button{background:#0e5a4a;border-color:#0e5a4a;color:#fff;margin:0 0 16px}
@media screen{.label{outline:1px dashed #727c76}}
@media print{main{padding:0;max-width:none}h1,.button{display:none}}
`;

/** Labels to stick on things. @param address of this server */
export function labelsPage(labels: readonly Label[], language: Language, address: string): Markup {
  const words = sheetWords(language).sheet;
  if (!labels.length) return html`<main><h1>${words.labels}</h1><p>${words.noLabels}</p></main>`;
  return html`<main><h1>${words.labels}</h1><button class="button" id="print" hidden>${words.print}</button>
    <ul class="labels">${labels.map(({ name, place, code }) => html`<li class="label">${new Markup(qrCode(`${address}/a/${code}`))}<div><strong>${name}</strong>${place && html`<span>${place}</span>`}<span>${words.scan}</span><span>${code.replace(/^(.{4})/, '$1-')}</span></div></li>`)}</ul></main>`;
}
