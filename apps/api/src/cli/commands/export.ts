import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { directoryFile, ExportsQueries, EXPORT_TYPES, isExportFormat } from '../../modules/directory/index.js';
import { isLanguage } from '../../platform/context/language.js';
import { Db } from '../../platform/database/db.js';
import { UsageError, type Command } from '../command.js';
import { federationIdOf } from '../federation-actor.js';
import { withApp } from '../with-app.js';

/** Writes the directory of a federation into a file. */
export const exportCommand: Command = {
  usage: 'export cooperatives --federation <slug> --format csv|geojson|jsonld [--output <file>] [--language <tag>]',
  help: 'Writes every cooperative of a federation, to the standard output unless a file is named.',
  options: { federation: { type: 'string' }, format: { type: 'string' }, output: { type: 'string' }, language: { type: 'string' } },
  async run(call) {
    const format = call.required('format');
    const language = call.option('language') ?? 'en';
    const output = call.option('output');
    if (!isExportFormat(format)) throw new UsageError(`--format must be one of ${Object.keys(EXPORT_TYPES).join(', ')}.`);
    if (!isLanguage(language)) throw new UsageError('--language must be one of en, es, pt-BR, eu, fr.');
    await withApp(async ({ app }) => {
      const federationId = await federationIdOf(app.get(Db), call.required('federation'));
      const exports = app.get(ExportsQueries, { strict: false });
      const name = await exports.federationName({ federationId });
      const text = Readable.from(directoryFile(format, exports.all({ federationId }), { language, federation: { name } }), { objectMode: false });
      if (output) await pipeline(text, createWriteStream(output));
      else await pipeline(text, process.stdout, { end: false });
    });
  },
};
