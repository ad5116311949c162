import { Injectable } from '@nestjs/common';
import { Db } from '../../../platform/database/db.js';
import { newId } from '../../../platform/database/ids.js';
import { ImportRunsStore, type RunUnderWork } from '../runs/import-runs.store.js';
import { ImportRecords } from './import-records.js';
import { checkedRow, mappingOf, type CheckedRow } from './checked-row.js';

const INSERT_ROWS = `
  insert into import_row (federation_id, id, run_id, record, line, name, locality, row, search_text, name_key, web_domain, keys, outcome, evidence)
  select $1, id, $2, record, line, name, locality, row, search_text, name_key, web_domain, keys, case when row is null then 'MALFORMED' else 'NEW' end, evidence
  from jsonb_to_recordset($3::jsonb) as checked(id uuid, record int, line int, name text, locality text, row jsonb,
    search_text text, name_key text, web_domain text, keys text[], evidence text[])`;

const INSERT_KEYS = `
  insert into import_key (federation_id, run_id, record, key)
  select $1, $2, record, unnest(keys) from jsonb_to_recordset($3::jsonb) as checked(record int, keys text[])`;

const INSERT_PROBLEMS = `
  insert into import_problem (federation_id, run_id, id, record, line, column_name, code, value, malformed)
  select $1, $2, id, record, line, "column", code, value, malformed
  from jsonb_to_recordset($3::jsonb) as found(id uuid, record int, line int, "column" text, code text, value text, malformed boolean)`;

/** First pass over a file: what each row says, and what is wrong with it. */
@Injectable()
export class RowChecksService {
  constructor(
    private readonly db: Db,
    private readonly store: ImportRunsStore,
    private readonly records: ImportRecords,
  ) {}

  /** Checks every record afresh; what was found and judged before is forgotten. */
  async run(federationId: string, run: RunUnderWork): Promise<void> {
    await this.store.clear(federationId, run.id, ['PROBLEMS', 'KEYS', 'ROWS']);
    const mapping = mappingOf(run.columns);
    for await (const batch of this.records.of(federationId, run)) {
      const checked = batch.map((read) => checkedRow(read, mapping));
      await this.db.tx(federationId, () => this.write(federationId, run.id, checked));
    }
  }

  private async write(federationId: string, runId: string, checked: readonly CheckedRow[]): Promise<void> {
    const rows = checked.map(({ record, line, name, locality, row, derived, keys, evidence }) => ({
      id: newId(), record, line, name, locality, row, keys, evidence,
      search_text: derived?.searchText ?? null, name_key: derived?.nameKey ?? null, web_domain: derived?.webDomain ?? null,
    }));
    await this.db.query(INSERT_ROWS, [federationId, runId, JSON.stringify(rows)]);
    await this.db.query(INSERT_KEYS, [federationId, runId, JSON.stringify(rows)]);
    const problems = checked.flatMap((row) => row.problems.map((problem) => ({ id: newId(), ...problem })));
    if (problems.length) await this.db.query(INSERT_PROBLEMS, [federationId, runId, JSON.stringify(problems)]);
    await this.store.moved(federationId, runId, Math.floor(checked.at(-1)!.record / 2));
  }
}
