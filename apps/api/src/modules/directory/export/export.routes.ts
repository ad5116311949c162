import { Readable } from 'node:stream';
import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { checkAccess } from '../../../platform/access/check-access.js';
import { Config } from '../../../platform/config/config.js';
import { isLanguage } from '../../../platform/context/language.js';
import { RequestContexts } from '../../../platform/context/request-contexts.js';
import { NotFoundError } from '../../../platform/errors/domain-error.js';
import { answerRefusal } from '../http-refusals.js';
import { directoryFile, EXPORT_TYPES, isExportFormat } from './directory-file.js';
import { ExportsQueries } from './exports.queries.js';

/** `GET /exports/cooperatives.csv`, `.geojson`, `.jsonld`: the whole directory as a file, for members. */
@Injectable()
export class ExportRoutes implements OnModuleInit {
  constructor(
    private readonly host: HttpAdapterHost,
    private readonly contexts: RequestContexts,
    private readonly exports: ExportsQueries,
    @Inject(Config) private readonly config: Config,
  ) {}

  /** The command line has no server. */
  onModuleInit(): void {
    const fastify = this.host.httpAdapter?.getInstance<FastifyInstance | undefined>();
    fastify?.get<{ Params: { format: string } }>('/exports/cooperatives.:format', (request, reply) =>
      this.send(request, reply, request.params.format).catch((error: unknown) => answerRefusal(reply, error)),
    );
  }

  private async send(request: FastifyRequest, reply: FastifyReply, format: string): Promise<void> {
    const context = await this.contexts.of(request, reply);
    context.requireScope('READ');
    checkAccess('member', context);
    if (!isExportFormat(format)) throw new NotFoundError('file', 'format');
    const { actor } = context;
    const name = await this.exports.federationName(actor);
    const url = this.config.values.PUBLIC_URL;
    const text = directoryFile(format, this.exports.all(actor), {
      language: isLanguage(context.language) ? context.language : 'en',
      federation: { name, ...(url ? { url } : {}) },
    });
    await reply
      .type(EXPORT_TYPES[format])
      .header('content-disposition', `attachment; filename="cooperatives.${format}"`)
      .header('cache-control', 'private, no-store')
      .send(Readable.from(text, { objectMode: false }));
  }
}
