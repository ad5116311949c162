import { Controller, Get, Param, Query, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Clock } from '../../../platform/clock.js';
import { languageOf } from '../../../platform/context/language.js';
import { NotFoundError } from '../../../platform/errors/domain-error.js';
import { sendPlainPage } from '../../../platform/http/plain-page.js';
import { sheetWords } from '../words/sheet-words.js';
import { PublicPageQueries } from './public-page.queries.js';
import { noPage, PUBLIC_STYLE, publicPage } from './public-page.view.js';

/** How long an answer may be kept by browsers and proxies, seconds: "free now" must not grow old. */
const KEPT_SECONDS = 30;

/** The page behind the QR code on a thing: no sign-in, no script, no cookie read. */
@Controller('a')
export class PublicPageController {
  constructor(
    private readonly queries: PublicPageQueries,
    private readonly clock: Clock,
  ) {}

  @Get(':code')
  async show(@Param('code') code: string, @Query('lang') lang: unknown, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const language = languageOf(request.headers['accept-language'], typeof lang === 'string' ? lang : undefined);
    const now = this.clock.millis();
    const found = await this.queries.find(code, now);
    void reply.header('cache-control', `public, max-age=${KEPT_SECONDS}`).header('vary', 'accept-language').header('x-robots-tag', 'noindex');
    await sendPlainPage(reply, found
      ? { language, title: found.asset.name, style: PUBLIC_STYLE, body: publicPage(code, found, language, now) }
      : { language, title: sheetWords(language).page.gone, style: PUBLIC_STYLE, body: noPage(language), status: 404 });
  }

  @Get(':code/photo')
  async photo(@Param('code') code: string, @Res() reply: FastifyReply): Promise<void> {
    const photo = await this.queries.photo(code);
    if (!photo) throw new NotFoundError('photo');
    await reply.type(photo.contentType).header('cache-control', 'public, max-age=3600').send(photo.bytes);
  }
}
