import { Controller, Get, Param, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { RequestContexts } from '../../../platform/context/request-contexts.js';
import { NotFoundError } from '../../../platform/errors/domain-error.js';
import { RunsQueries } from './runs.queries.js';

/** A run with its secret as one file, from which anyone can share out the season again. */
@Controller('season-files')
export class SeasonFileController {
  constructor(
    private readonly queries: RunsQueries,
    private readonly contexts: RequestContexts,
  ) {}

  @Get(':id')
  async get(@Param('id') id: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const { actor } = await this.contexts.of(request, reply);
    const file = await this.queries.file(actor, id);
    if (!file) throw new NotFoundError('result');
    await reply.type('application/json').header('content-disposition', `attachment; filename="season-${id}.json"`).header('cache-control', 'private').send(`${JSON.stringify(file, null, 1)}\n`);
  }
}
