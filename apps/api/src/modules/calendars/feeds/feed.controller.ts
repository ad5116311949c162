import { createHash } from 'node:crypto';
import { Controller, Get, Headers, Param, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Clock } from '../../../platform/clock.js';
import { NotFoundError } from '../../../platform/errors/domain-error.js';
import { FeedReader } from './feed-reader.js';

const FILE = /^(.+)\.ics$/;

/** `GET /calendars/<token>.ics`: no cookie, no header, because calendar programs send none; the address is the key. */
@Controller('calendars')
export class FeedController {
  constructor(
    private readonly reader: FeedReader,
    private readonly clock: Clock,
  ) {}

  @Get(':file')
  async get(@Param('file') file: string, @Headers('if-none-match') known: string | undefined, @Res() reply: FastifyReply): Promise<void> {
    const text = await this.reader.read(FILE.exec(file)?.[1] ?? '', this.clock.millis());
    if (text === null) throw new NotFoundError('calendar');
    const tag = `"${createHash('sha256').update(text).digest('base64url').slice(0, 27)}"`;
    reply.header('etag', tag).header('cache-control', 'private, max-age=300').header('referrer-policy', 'no-referrer').header('x-robots-tag', 'noindex');
    if (known?.split(/\s*,\s*/).some((one) => one.replace(/^W\//, '') === tag)) {
      await reply.code(304).send();
      return;
    }
    await reply.type('text/calendar; charset=utf-8').header('content-disposition', 'inline; filename="calendar.ics"').send(text);
  }
}
