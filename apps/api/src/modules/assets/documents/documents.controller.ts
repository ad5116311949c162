import { Controller, Get, Param, Post, Query, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { RequestContexts } from '../../../platform/context/request-contexts.js';
import { NotFoundError } from '../../../platform/errors/domain-error.js';
import { DocumentsService } from './documents.service.js';

/** Documents come and go as bytes, not as GraphQL. */
@Controller('documents')
export class DocumentsController {
  constructor(
    private readonly documents: DocumentsService,
    private readonly contexts: RequestContexts,
  ) {}

  @Get(':id')
  async get(@Param('id') id: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const context = await this.contexts.of(request, reply);
    context.requireScope('READ');
    const document = await this.documents.find(context.actor, id);
    if (!document) throw new NotFoundError('document');
    // RFC 6266: the name in UTF-8.
    const name = encodeURIComponent(`${document.title}.pdf`).replace(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`);
    await reply.type(document.contentType).headers({ 'content-disposition': `inline; filename*=UTF-8''${name}`, 'cache-control': 'private, max-age=31536000, immutable' }).send(document.bytes);
  }

  @Post(':assetId')
  async add(@Param('assetId') assetId: string, @Query('title') title: string | undefined, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const context = await this.contexts.of(request, reply);
    context.requireScope('MANAGE');
    const bytes = Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0);
    const id = await this.documents.add(context.actor, assetId, bytes, String(title ?? ''));
    await reply.code(201).send({ id });
  }
}
