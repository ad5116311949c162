import { Injectable } from '@nestjs/common';
import type { RawRecord, RowProblem } from '@auzolan/directory';
import { Db } from '../../../platform/database/db.js';
import { ranges } from '../ranges.js';
import type { StoredColumn } from '../runs/import-run.model.js';
import type { RunUnderWork } from '../runs/import-runs.store.js';

/** Records in memory at once; each may have a quarter of a megabyte. */
const AT_ONCE = 200;

const NEXT = `
  select record, line, cells, latitude, longitude, problem from import_record
  where federation_id = $1 and run_id = $2 and record between $3 and $4 order by record`;

interface RecordRow {
  record: number;
  line: number;
  cells: Array<string | null> | null;
  latitude: number | null;
  longitude: number | null;
  problem: Pick<RowProblem, 'code' | 'column' | 'value'> | null;
}

/** A record as it was read, or why it could not be. */
export type ReadRecord = { raw: RawRecord } | { problem: Pick<RowProblem, 'line' | 'record' | 'code' | 'column' | 'value'> };

/** Reads the kept records of a file back, a few at a time. */
@Injectable()
export class ImportRecords {
  constructor(private readonly db: Db) {}

  /** All records in the order of the file, in batches. */
  async *of(federationId: string, run: Pick<RunUnderWork, 'id' | 'columns' | 'rows_total'>): AsyncGenerator<ReadRecord[]> {
    for (const range of ranges(run.rows_total ?? 0, AT_ONCE)) {
      const rows = await this.db.read<RecordRow>(federationId, NEXT, [federationId, run.id, ...range]);
      yield rows.map((row) => readRecord(row, run.columns));
    }
  }
}

function readRecord({ record, line, cells, latitude, longitude, problem }: RecordRow, columns: readonly StoredColumn[]): ReadRecord {
  if (problem) return { problem: { record, line, ...problem } };
  const values = Object.create(null) as Record<string, string>;
  columns.forEach(({ column }, index) => {
    values[column] = cells?.[index] ?? '';
  });
  const point = latitude === null || longitude === null ? null : { latitude, longitude };
  return { raw: { record, line, values, point } };
}
