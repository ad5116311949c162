import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import type { INestApplicationContext } from '@nestjs/common';
import {
  fileFormat, ImportCheckService, ImportCommitService, ImportDecisionsService, ImportRunsQueries, ImportUploadService, RowJudgementsService, type ImportRun,
} from '../../modules/directory/index.js';
import type { Actor } from '../../platform/context/actor.js';
import { Db } from '../../platform/database/db.js';
import { FoundWrongError, UsageError, type Call, type Command } from '../command.js';
import { federationIdOf, stewardOf } from '../federation-actor.js';
import { reportImport } from '../import-report.js';
import { withApp } from '../with-app.js';

const JUDGED_AT_ONCE = 100;
const PROGRESS_EVERY_MS = 2000;

/** Brings a directory in, in the same steps as the admin app. */
export const importCommand: Command = {
  usage: 'import cooperatives <file> --federation <slug> [--by <e-mail of a steward>] [--map <column>=<field> …] [--undecided new|same|skip] [--dry-run]',
  help: 'Checks a CSV or GeoJSON file and takes it in, all or nothing. Undecided rows stop it, unless --undecided says what they are.',
  options: {
    federation: { type: 'string' }, by: { type: 'string' }, map: { type: 'string', multiple: true }, undecided: { type: 'string' }, 'dry-run': { type: 'boolean' },
  },
  async run(call) {
    const [path] = call.positionals;
    if (!path) throw new UsageError(`Which file?\n  auzolan ${importCommand.usage}`);
    const undecided = call.option('undecided');
    if (undecided !== undefined && !['new', 'same', 'skip'].includes(undecided)) throw new UsageError('--undecided must be new, same or skip.');
    await stat(path).catch(() => {
      throw new UsageError(`There is no file ${path}.`);
    });
    await withApp(({ app }) => new Importing(app, call).run(path, call.has('dry-run'), undecided));
  },
};

/** One import from the command line. */
class Importing {
  private readonly db: Db;
  private readonly decisions: ImportDecisionsService;
  private readonly queries: ImportRunsQueries;

  constructor(
    private readonly app: INestApplicationContext,
    private readonly call: Call,
  ) {
    this.db = app.get(Db);
    this.decisions = app.get(ImportDecisionsService, { strict: false });
    this.queries = app.get(ImportRunsQueries, { strict: false });
  }

  async run(path: string, dryRun: boolean, undecided: string | undefined): Promise<void> {
    const actor = await stewardOf(this.db, await federationIdOf(this.db, this.call.required('federation')), this.call.option('by'));
    const id = await this.check(actor, path);
    const run = await this.found(actor, id);
    await reportImport(this.call, this.queries, actor, run);
    if (dryRun) {
      await this.db.tx(actor.federationId, () => this.decisions.discard(actor, id));
      return this.call.say('Nothing was taken in: this was a dry run.');
    }
    if (run.counts.undecided && undecided === undefined) {
      throw new FoundWrongError(`Nothing was taken in yet: judge the undecided rows in the office (/admin/import/${id}), or run this again with --undecided new, same or skip.`);
    }
    if (undecided === 'new' || undecided === 'same') await this.judgeAll(actor, id, undecided === 'new' ? 'NEW' : 'SAME');
    await this.takeIn(actor, id);
  }

  private async check(actor: Actor, path: string): Promise<string> {
    const format = fileFormat('application/octet-stream', path);
    if (!format) throw new UsageError('The name of the file must end in .csv, .geojson or .json.');
    const file = { name: basename(path), format, bytes: createReadStream(path) };
    const { id } = await this.app.get(ImportUploadService, { strict: false }).receive(actor, file, 'HOLD');
    const check = (): Promise<void> => this.withProgress(actor, id, () => this.app.get(ImportCheckService, { strict: false }).check(actor.federationId, id));
    await check();
    const mappings = this.call.options('map');
    if (!mappings.length) return id;
    const given = new Map(mappings.map((text) => splitMapping(text)));
    const { columns } = await this.found(actor, id);
    const named = columns.map(({ name, field }) => ({ name, field: given.has(name) ? given.get(name)! : field }));
    const unknown = [...given.keys()].filter((name) => !columns.some((column) => column.name === name)).map((name) => ({ name, field: given.get(name)! }));
    await this.db.tx(actor.federationId, () => this.decisions.mapColumns(actor, { id, columns: [...named, ...unknown] }, 'HOLD'));
    await check();
    return id;
  }

  private async judgeAll(actor: Actor, id: string, outcome: 'NEW' | 'SAME'): Promise<void> {
    const judgements = this.app.get(RowJudgementsService, { strict: false });
    for (;;) {
      const { items } = await this.queries.rows(actor, id, ['UNDECIDED'], { skip: 0, take: JUDGED_AT_ONCE });
      if (!items.length) return;
      await this.db.tx(actor.federationId, async () => {
        for (const row of items) await judgements.judge(actor, { id: row.id, outcome });
      });
    }
  }

  private async takeIn(actor: Actor, id: string): Promise<void> {
    const by = await this.db.tx(actor.federationId, () => this.decisions.begin(actor, id, { undecided: 'LEAVE_OUT', job: 'HOLD' }));
    await this.withProgress(actor, id, () => this.app.get(ImportCommitService, { strict: false }).commit(by, id));
    const run = await this.found(actor, id);
    if (run.state !== 'DONE') throw new FoundWrongError(run.error ?? `The import is ${run.state}.`);
    this.call.say(`Taken in: ${run.counts.new + run.counts.branch} new cooperatives, ${run.counts.branch} of them branches.`);
  }

  private async withProgress(actor: Actor, id: string, work: () => Promise<void>): Promise<void> {
    const timer = setInterval(() => {
      this.found(actor, id).then(
        ({ state, rowsRead, rowsTotal }) => this.call.note(`${state}: ${rowsRead} of ${rowsTotal ?? '?'} rows`),
        (error: unknown) => this.call.note(`Progress cannot be read: ${String(error)}`),
      );
    }, PROGRESS_EVERY_MS);
    await work().finally(() => clearInterval(timer));
  }

  private async found(actor: Actor, id: string): Promise<ImportRun> {
    return (await this.queries.find(actor, id))!;
  }
}

function splitMapping(text: string): [column: string, field: string | null] {
  const at = text.lastIndexOf('=');
  if (at < 1) throw new UsageError(`--map ${text}: write <column>=<field>, or <column>= to leave a column out.`);
  return [text.slice(0, at), text.slice(at + 1) || null];
}
