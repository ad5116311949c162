import { Controller, Get, Header, Inject, Param, Query, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Config } from '../../../platform/config/config.js';
import { publicUrl } from '../../../platform/config/public-url.js';
import { RequestContexts } from '../../../platform/context/request-contexts.js';
import { isUuid } from '../../../platform/database/ids.js';
import { InputError, NotFoundError } from '../../../platform/errors/domain-error.js';
import { sendPlainPage } from '../../../platform/http/plain-page.js';
import { spoken } from '../../../platform/texts/when.js';
import { sheetWords } from '../words/sheet-words.js';
import { LABELS_STYLE, labelsPage } from './labels.view.js';
import { MOST_LABELS, SheetsQueries } from './sheets.queries.js';
import { SHEET_STYLE, sheetPage } from './sheet.view.js';

const PRINT_SCRIPT = `const button = document.getElementById('print');\nif (button) {\n  button.hidden = false;\n  button.addEventListener('click', () => print());\n}\n`;
const SCRIPT_PATH = '/sheets/print.js';

/** Pages to print, whole and readable without scripts; for members who are signed in. */
@Controller('sheets')
export class PrintPagesController {
  constructor(
    private readonly queries: SheetsQueries,
    private readonly contexts: RequestContexts,
    @Inject(Config) private readonly config: Config,
  ) {}

  @Get('print.js')
  @Header('cache-control', 'public, max-age=86400')
  @Header('content-type', 'text/javascript; charset=utf-8')
  script(): string {
    return PRINT_SCRIPT;
  }

  /** Labels of the assets named, or of all. @param federation one that the person belongs to; the first when left out */
  @Get('labels')
  @Header('cache-control', 'private, no-store')
  async labels(@Query('assets') assets: unknown, @Query('federation') federation: unknown, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const { signedIn } = await this.contexts.of(request, reply);
    const membership = signedIn.memberships.find(({ federationId }) => federation === undefined || federationId === federation);
    if (!membership) throw new NotFoundError('federation', 'federation');
    const labels = await this.queries.labels(membership.federationId, idsOf(assets));
    const language = spoken(signedIn.language);
    await sendPlainPage(reply, { language, title: sheetWords(language).sheet.labels, style: LABELS_STYLE, script: SCRIPT_PATH, body: labelsPage(labels, language, publicUrl(this.config.values)) });
  }

  @Get(':id')
  @Header('cache-control', 'private, no-store')
  async sheet(@Param('id') id: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const { signedIn } = await this.contexts.of(request, reply);
    const found = await this.queries.toPrint(signedIn, id);
    if (!found) throw new NotFoundError('sheet');
    const language = spoken(signedIn.language);
    await sendPlainPage(reply, { language, title: `${found.shows.asset} · ${found.sheet.code}`, style: SHEET_STYLE, script: SCRIPT_PATH, body: sheetPage(found.sheet, found.shows, language, publicUrl(this.config.values)) });
  }
}

function idsOf(assets: unknown): string[] | null {
  if (assets === undefined) return null;
  const ids = String(assets).split(',', MOST_LABELS + 1);
  if (ids.length > MOST_LABELS || !ids.every(isUuid)) throw new InputError('assets', `must be at most ${MOST_LABELS} ids with commas between`);
  return ids;
}
