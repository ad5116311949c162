import { createHash } from 'node:crypto';
import type { FastifyReply } from 'fastify';
import type { Language } from '../context/language.js';
import { html, Markup } from '../texts/markup.js';

/** A page that the server writes whole: it can be read without scripts, and its style comes with it in the same answer. */
export interface PlainPage {
  readonly language: Language;
  readonly title: string;
  /** CSS beside what all plain pages share. */
  readonly style?: string;
  readonly body: Markup;
  /** Path of a script of this server; without one, none runs. */
  readonly script?: string;
  readonly status?: number;
}

/** The colours of the apps, light and dark (libs/ui, tokens.css). */
const STYLE = `
:root{color-scheme:light dark;--paper:#fbf7ef;--sunk:#f1eadc;--ink:#1e2a26;--muted:#55625c;--pine:#0e5a4a;--on-pine:#fff;--line:#727c76}
@media (prefers-color-scheme:dark){:root{--paper:#14201c;--sunk:#1c2b26;--ink:#efeae0;--muted:#a9b5ae;--pine:#6fcdb4;--on-pine:#0b1613;--line:#74827b}}
*{box-sizing:border-box}
html{font:18px/1.5 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",sans-serif;background:var(--paper);color:var(--ink);-webkit-text-size-adjust:100%}
body{margin:0;overflow-wrap:break-word}
main{max-width:36rem;margin:0 auto;padding:16px}
h1{font-size:1.55em;line-height:1.2;margin:.4em 0}h2{font-size:1.2em;margin:1.4em 0 .3em}
a{color:var(--pine)}
.button{display:inline-block;min-height:44px;padding:9px 18px;border:2px solid var(--pine);border-radius:6px;background:var(--pine);color:var(--on-pine);font:inherit;font-weight:600;text-decoration:none;cursor:pointer}
:focus-visible{outline:3px solid var(--ink);outline-offset:3px}
.muted{color:var(--muted)}
`;

/** Answers with the page under a content security policy that allows its own style by hash, pictures of this server, and nothing else. */
export async function sendPlainPage(reply: FastifyReply, page: PlainPage): Promise<void> {
  const style = STYLE + (page.style ?? '');
  const policy = [
    `default-src 'none'`, `style-src 'sha256-${createHash('sha256').update(style).digest('base64')}'`, `img-src 'self'`,
    ...(page.script ? [`script-src 'self'`] : []), `base-uri 'none'`, `form-action 'self'`, `frame-ancestors 'none'`,
  ];
  await reply
    .code(page.status ?? 200)
    .header('content-security-policy', policy.join(';'))
    .type('text/html; charset=utf-8')
    .send(documentOf(page, style));
}

function documentOf({ language, title, body, script }: PlainPage, style: string): string {
  const { html: markup } = html`<html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${title}</title><link rel="icon" href="/icon.svg"><style>${new Markup(style)}</style>${script ? html`<script src="${script}" defer></script>` : ''}</head><body>${body}</body></html>`;
  return `<!doctype html>\n${markup}\n`;
}
