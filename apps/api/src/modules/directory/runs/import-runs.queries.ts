import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../platform/context/actor.js';
import { Db } from '../../../platform/database/db.js';
import { isUuid } from '../../../platform/database/ids.js';
import { checkPage, type Listed, type PageArgs } from '../../../platform/graphql/page.js';
import { errorWords, evidenceWords, reasonWords } from '../import-words.js';
import type { ImportOutcome } from './import.enums.js';
import { IMPORT_ROW_COLUMNS, toImportRow, type ImportProblem, type ImportRow, type StoredImportRow } from './import-row.model.js';
import { IMPORT_RUN_COLUMNS, toImportRun, type ImportRun, type ImportRunRow } from './import-run.model.js';

const BY_ID = `select ${IMPORT_RUN_COLUMNS} from import_run r where r.federation_id = $1 and r.id = $2`;

/** One row at least, so that a page beyond the end still knows how many there are. */
const LIST = `
  select t.total, ${IMPORT_RUN_COLUMNS} from (select count(*)::int as total from import_run where federation_id = $1) t
  left join (select * from import_run where federation_id = $1 order by created_at desc, id offset $2 limit $3) r on true
  order by r.created_at desc, r.id`;

const ROWS = `
  select t.total, ${IMPORT_ROW_COLUMNS} from (
    select count(*)::int as total from import_row where federation_id = $1 and run_id = $2 and ($3::text[] is null or outcome = any($3))) t
  left join (
    select * from import_row
    where federation_id = $1 and run_id = $2 and ($3::text[] is null or outcome = any($3)) order by record offset $4 limit $5) w on true
  order by w.record`;

const ROW = `select ${IMPORT_ROW_COLUMNS} from import_row w where w.federation_id = $1 and w.id = $2`;

const PROBLEMS = `
  select t.total, p.* from (select count(*)::int as total from import_problem where federation_id = $1 and run_id = $2) t
  left join (
    select malformed, record, id, line, column_name, code, value from import_problem
    where federation_id = $1 and run_id = $2 order by malformed desc, record, id offset $3 limit $4) p on true
  order by p.malformed desc, p.record, p.id`;

type Counted<Row> = ({ total: number } & Row) | ({ total: number } & { [Key in keyof Row]: null });

/** Reads of imports, for stewards. */
@Injectable()
export class ImportRunsQueries {
  constructor(private readonly db: Db) {}

  /** The import, or null when there is none of this id here. */
  async find(actor: Actor, id: string): Promise<ImportRun | null> {
    const [row] = isUuid(id) ? await this.db.read<ImportRunRow>(actor.federationId, BY_ID, [actor.federationId, id]) : [];
    return row ? toImportRun(row, (code) => errorWords(actor.language, code)) : null;
  }

  /** Newest first, with how many there are; one statement. */
  async list(actor: Actor, page: PageArgs): Promise<Listed<ImportRun>> {
    const { skip, take } = checkPage(page);
    const rows = await this.db.read<Counted<ImportRunRow>>(actor.federationId, LIST, [actor.federationId, skip, take]);
    return { totalItems: rows[0]!.total, items: rows.filter(isPresent).map((row) => toImportRun(row, (code) => errorWords(actor.language, code))) };
  }

  /** Rows of an import in the order of the file; one statement. @param outcomes only these, null for all */
  async rows(actor: Actor, runId: string, outcomes: readonly ImportOutcome[] | null, page: PageArgs): Promise<Listed<ImportRow>> {
    const { skip, take } = checkPage(page);
    const rows = await this.db.read<Counted<StoredImportRow>>(actor.federationId, ROWS, [actor.federationId, runId, outcomes?.length ? outcomes : null, skip, take]);
    return { totalItems: rows[0]!.total, items: rows.filter(isPresent).map((row) => toImportRow(row, (code) => evidenceWords(actor.language, code))) };
  }

  /** One row, or null when there is none of this id here. */
  async row(actor: Actor, id: string): Promise<ImportRow | null> {
    const [row] = isUuid(id) ? await this.db.read<StoredImportRow>(actor.federationId, ROW, [actor.federationId, id]) : [];
    return row ? toImportRow(row, (code) => evidenceWords(actor.language, code)) : null;
  }

  /** What is wrong in the file; one statement. */
  async problems(actor: Actor, runId: string, page: PageArgs): Promise<Listed<ImportProblem>> {
    const { skip, take } = checkPage(page);
    const rows = await this.db.read<Counted<{ id: string; line: number; column_name: string | null; code: string; value: string | null }>>(
      actor.federationId, PROBLEMS, [actor.federationId, runId, skip, take],
    );
    const items = rows.filter(isPresent).map(({ line, column_name, code, value }) => ({ line, column: column_name, reason: reasonWords(actor.language, code), value }));
    return { totalItems: rows[0]!.total, items };
  }
}

function isPresent<Row extends { id: string }>(row: Counted<Row>): row is { total: number } & Row {
  return row.id !== null;
}
