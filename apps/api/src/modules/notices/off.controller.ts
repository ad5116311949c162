import { Controller, Get, Header, Param, Post, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { languageOf, type Language } from '../../platform/context/language.js';
import { sendPlainPage } from '../../platform/http/plain-page.js';
import { ServerKeys } from '../../platform/push/server-keys.js';
import { html, type Markup } from '../../platform/texts/markup.js';
import { ChoicesService } from './choices/choices.service.js';
import { readOffToken, type OffLink } from './off-link.js';
import { noticeWords } from './words/notice-words.js';

/**
 * The link at the foot of every mail. Opening it changes nothing, since mail filters open links too; its one button does,
 * and so does the mail program's own button, which sends the same POST (RFC 8058). Nobody needs to sign in.
 */
@Controller('notices/off')
export class OffController {
  constructor(
    private readonly keys: ServerKeys,
    private readonly choices: ChoicesService,
  ) {}

  @Get(':token')
  @Header('cache-control', 'no-store')
  async ask(@Param('token') token: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    await this.answer(token, request, reply, (link, { off, kinds }) => html`
      <p>${off.ask(kinds[link.kind])}</p>
      <form method="post"><button class="button">${off.button}</button></form>`);
  }

  @Post(':token')
  @Header('cache-control', 'no-store')
  async switchOff(@Param('token') token: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const link = readOffToken(token, await this.keys.of('links'));
    if (link) await this.choices.switchOff(link);
    await this.answer(token, request, reply, ({ kind }, { off, kinds }) => html`<p role="status">${off.done(kinds[kind])}</p><p><a href="/me/notices">${off.back}</a></p>`);
  }

  private async answer(token: string, request: FastifyRequest, reply: FastifyReply, body: (link: OffLink, words: ReturnType<typeof noticeWords>) => Markup): Promise<void> {
    const link = readOffToken(token, await this.keys.of('links'));
    const language: Language = (link && (await this.choices.languageOf(link))) ?? languageOf(request.headers['accept-language'], undefined);
    const words = noticeWords(language);
    await sendPlainPage(reply, {
      language, title: words.off.title, status: link ? 200 : 404,
      body: html`<main><h1>${words.off.title}</h1>${link ? body(link, words) : html`<p>${words.off.unknown}</p>`}</main>`,
    });
  }
}
