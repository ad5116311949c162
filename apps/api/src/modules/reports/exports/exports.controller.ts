import { Readable } from 'node:stream';
import { Controller, Get, Param, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { RequestContexts } from '../../../platform/context/request-contexts.js';
import { NotFoundError } from '../../../platform/errors/domain-error.js';
import { ExportsService } from './exports.service.js';

/** `GET /exports/jobs/<id>`: a file that is done, for whoever asked for it. */
@Controller('exports/jobs')
export class ExportsController {
  constructor(
    private readonly exports: ExportsService,
    private readonly contexts: RequestContexts,
  ) {}

  @Get(':id')
  async get(@Param('id') id: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const context = await this.contexts.of(request, reply);
    context.requireScope('READ');
    const { actor } = context;
    const job = await this.exports.find(actor, id);
    if (job?.state !== 'DONE') throw new NotFoundError('file');
    await reply
      .type('text/csv; charset=utf-8')
      .header('content-disposition', `attachment; filename="${job.list.toLowerCase()}-${job.createdAt.slice(0, 10)}.csv"`)
      .header('cache-control', 'private, no-store')
      .send(Readable.from(this.exports.bytes(actor, id), { objectMode: false }));
  }
}
