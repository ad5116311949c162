import { Injectable, type OnModuleInit } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { checkAccess } from '../../../platform/access/check-access.js';
import { RequestContexts } from '../../../platform/context/request-contexts.js';
import { fileNameOf } from '../../../platform/http/file-name.js';
import { answerRefusal } from '../http-refusals.js';
import { ImportLimits } from '../import-limits.js';
import { fileFormat } from './file-format.js';
import { ImportUploadService } from './import-upload.service.js';
import { RequestBody } from './request-body.js';
import { FileTooLargeError, UnknownFormatError } from './unwanted-file.js';

/**
 * `POST /imports`: a file as it is, read while it comes in. For stewards; the name in the header `File-Name`,
 * percent-encoded. Answers 201 {id}, or 200 {id} of the import of the same file that is under way already.
 */
@Injectable()
export class ImportRoutes implements OnModuleInit {
  constructor(
    private readonly host: HttpAdapterHost,
    private readonly contexts: RequestContexts,
    private readonly uploads: ImportUploadService,
    private readonly limits: ImportLimits,
  ) {}

  /** A Fastify plugin of its own, because here bodies stay streams. The command line has no server. */
  onModuleInit(): void {
    const fastify = this.host.httpAdapter?.getInstance<FastifyInstance | undefined>();
    // Not awaited: that would start Fastify before Nest has set its error handler. It is ready with the server.
    void fastify?.register(async (scope) => {
      scope.removeAllContentTypeParsers();
      scope.addContentTypeParser('*', (_request, payload, done) => done(null, payload));
      scope.setErrorHandler<FastifyError>((error, _request, reply) => {
        if (error.statusCode === 415) return answerRefusal(reply, new UnknownFormatError());
        throw error;
      });
      scope.post('/imports', (request, reply) => this.upload(request, reply).catch((error: unknown) => answerRefusal(reply, error)));
    });
  }

  private async upload(request: FastifyRequest, reply: FastifyReply): Promise<void> {
    const context = await this.contexts.of(request, reply);
    context.requireScope('MANAGE');
    checkAccess('steward', context);
    const name = fileNameOf(request.headers['file-name']);
    const format = fileFormat(request.headers['content-type'] ?? '', name);
    if (!format) throw new UnknownFormatError();
    if (Number(request.headers['content-length'] ?? 0) > this.limits.fileBytes) throw new FileTooLargeError(this.limits.fileBytes);
    const bytes = new RequestBody(request.raw);
    try {
      const { id, isNew } = await this.uploads.receive(context.actor, { name, format, bytes });
      await reply.code(isNew ? 201 : 200).send({ id });
    } catch (error) {
      if (!(await bytes.passOver())) reply.header('connection', 'close');
      throw error;
    }
  }
}
