import { Controller, Get, Param, Post, Query, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { RequestContexts } from '../../platform/context/request-contexts.js';
import { NotFoundError } from '../../platform/errors/domain-error.js';
import { PhotosService } from './photos.service.js';

/** Pictures come and go as bytes, not as GraphQL. */
@Controller('photos')
export class PhotosController {
  constructor(
    private readonly photos: PhotosService,
    private readonly contexts: RequestContexts,
  ) {}

  @Get(':id')
  async get(@Param('id') id: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const context = await this.contexts.of(request, reply);
    context.requireScope('READ');
    const photo = await this.photos.find(context.actor, id);
    if (!photo) throw new NotFoundError('photo');
    await reply.type(photo.contentType).header('cache-control', 'private, max-age=31536000, immutable').send(photo.bytes);
  }

  @Post(':assetId')
  async add(@Param('assetId') assetId: string, @Query('alt') alt: string | undefined, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const context = await this.contexts.of(request, reply);
    context.requireScope('MANAGE');
    const bytes = Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0);
    const id = await this.photos.add(context.actor, assetId, bytes, String(alt ?? ''));
    await reply.code(201).send({ id });
  }
}
