import { Controller, Post, Query, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { checkAccess } from '../../../platform/access/check-access.js';
import { RequestContexts } from '../../../platform/context/request-contexts.js';
import { fileNameOf } from '../../../platform/http/file-name.js';
import { CalendarFilesService } from './calendar-files.service.js';

/** What the address says of a file. */
interface FileQuery {
  readonly assetId?: string;
  readonly as?: string;
  readonly purpose?: string;
}

/**
 * `POST /calendar-files?assetId=…&as=BOOKINGS|CLOSURES&purpose=…`: an .ics file as it is, `text/calendar`, at most 10 MB; its name in the
 * header `File-Name`, percent-encoded. Answers 201 {id}, or 200 {id} of the same file that is under way or was taken in today.
 */
@Controller('calendar-files')
export class CalendarFilesController {
  constructor(
    private readonly files: CalendarFilesService,
    private readonly contexts: RequestContexts,
  ) {}

  @Post()
  async add(@Query() { assetId, as, purpose }: FileQuery, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const context = await this.contexts.of(request, reply);
    context.requireScope('MANAGE');
    checkAccess('member', context);
    const bytes = Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0);
    const { id, isNew } = await this.files.receive(context.actor, { assetId: String(assetId), as: String(as), purpose: String(purpose ?? ''), name: fileNameOf(request.headers['file-name']), bytes });
    await reply.code(isNew ? 201 : 200).send({ id });
  }
}
