import { toLocal } from '@auzolan/calendar';
import { LANGUAGES, type Language } from '../../../platform/context/language.js';
import { html, type Markup } from '../../../platform/texts/markup.js';
import { clockWords, momentWords } from '../../../platform/texts/when.js';
import { LANGUAGE_NAMES, sheetWords } from '../words/sheet-words.js';
import type { Outlook } from './outlook.js';
import { LOOKS_AHEAD_DAYS, type PublicAsset } from './public-page.queries.js';

/** Style of the public page beside what all plain pages share. */
export const PUBLIC_STYLE = `
.now{border:3px solid var(--ink);border-radius:6px;padding:14px 16px;margin:0 0 16px}
.now strong{display:block;font-size:1.45em;line-height:1.25}
.free{background:var(--pine);color:var(--on-pine);border-color:var(--pine)}
.free .muted{color:inherit}
img{display:block;max-width:100%;height:auto;border-radius:6px;margin:16px 0}
.text{white-space:pre-line}
.tongues{display:flex;flex-wrap:wrap;gap:4px 16px;margin-top:32px;padding:12px 0 0;border-top:1px solid var(--line);list-style:none}
.tongues a{display:inline-block;min-height:44px;padding:9px 0}
`;

/** What someone sees who scanned the code on the thing. @param now epoch milliseconds */
export function publicPage(code: string, { asset, outlook }: { asset: PublicAsset; outlook: Outlook }, language: Language, now: number): Markup {
  const words = sheetWords(language).page;
  const zone = asset.timeZone;
  return html`<main>
    <h1>${asset.name}</h1>
    <p class="now${outlook.now === 'FREE' ? ' free' : ''}" role="status"><strong>${nowWords(outlook, zone, language, now)}</strong>
      ${outlook.now === 'FREE' ? '' : html`<span>${outlook.next ? words.nextFree(momentWords(outlook.next.start, zone, language)) : words.noFree(LOOKS_AHEAD_DAYS)}</span><br>`}
      <span class="muted">${words.asOf(clockWords(now, zone), zone.replaceAll('_', ' '))}</span></p>
    <p><a class="button" href="/book/${asset.id}">${words.book}</a> <span class="muted">${words.bookHint}</span></p>
    ${asset.photoAlt === null ? '' : html`<img src="/a/${code}/photo" alt="${asset.photoAlt}">`}
    ${asset.description && html`<p class="text">${asset.description}</p>`}
    ${asset.howToUse && html`<h2>${words.howToUse}</h2><p class="text">${asset.howToUse}</p>`}
    ${asset.place && html`<h2>${words.where}</h2><p class="text">${asset.place}</p>`}
    ${tongues(language)}
  </main>`;
}

/** The same whether the code is wrong or its page is switched off. */
export function noPage(language: Language): Markup {
  const words = sheetWords(language).page;
  return html`<main><h1>${words.gone}</h1><p>${words.goneHint}</p>${tongues(language)}</main>`;
}

function tongues(language: Language): Markup {
  const others = LANGUAGES.filter((one) => one !== language);
  return html`<nav aria-label="${sheetWords(language).page.language}"><ul class="tongues">${others.map((one) => html`<li><a href="?lang=${one}" lang="${one}" hreflang="${one}">${LANGUAGE_NAMES[one]}</a></li>`)}</ul></nav>`;
}

function nowWords({ now: state, until }: Outlook, zone: string, language: Language, now: number): string {
  const words = sheetWords(language).page;
  if (state === 'NEITHER') return words.notNow;
  if (until === null) return words.freeNow;
  const when = untilWords(until, zone, language, now);
  return state === 'FREE' ? words.freeUntil(when) : state === 'TAKEN' ? words.takenUntil(when) : words.closedUntil(when);
}

/** Only the time when it is today: "12:00", else the day too: "Thursday 3 December, 08:00". */
function untilWords(at: number, zone: string, language: Language, now: number): string {
  if (toLocal(at, zone).slice(0, 10) === toLocal(now, zone).slice(0, 10)) return clockWords(at, zone);
  return momentWords(at, zone, language);
}
