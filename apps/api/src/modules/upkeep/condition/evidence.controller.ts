import { Controller, Get, Param, Post, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { RequestContexts } from '../../../platform/context/request-contexts.js';
import { NotFoundError } from '../../../platform/errors/domain-error.js';
import { EvidenceService, type EvidenceOf } from './evidence.service.js';

/** Pictures of reports and problems: they come and go as bytes, not as GraphQL. */
@Controller('evidence')
export class EvidenceController {
  constructor(
    private readonly evidence: EvidenceService,
    private readonly contexts: RequestContexts,
  ) {}

  @Get(':id')
  async get(@Param('id') id: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const context = await this.contexts.of(request, reply);
    context.requireScope('READ');
    const photo = await this.evidence.find(context.actor, id);
    if (!photo) throw new NotFoundError('photo');
    await reply.type(photo.contentType).header('cache-control', 'private, max-age=31536000, immutable').send(photo.bytes);
  }

  @Post('reports/:id')
  addToReport(@Param('id') id: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    return this.add('report_id', id, request, reply);
  }

  @Post('problems/:id')
  addToProblem(@Param('id') id: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    return this.add('case_id', id, request, reply);
  }

  private async add(of: EvidenceOf, id: string, request: FastifyRequest, reply: FastifyReply): Promise<void> {
    const context = await this.contexts.of(request, reply);
    context.requireScope('BOOK');
    const bytes = Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0);
    await reply.code(201).send({ id: await this.evidence.add(context.actor, of, id, bytes) });
  }
}
