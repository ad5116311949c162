import { Injectable } from '@nestjs/common';
import type { RawRecord, RowProblem } from '@auzolan/directory';
import { Db } from '../../../platform/database/db.js';
import type { StoredColumn } from '../runs/import-run.model.js';

/** Records in memory at once; each may have a quarter of a megabyte. */
const AT_ONCE = 200;

const NEXT = `
  select record, line, cells, latitude, longitude, problem from import_record
  where federation_id = $1 and run_id = $2 and record > $3 order by record limit ${AT_ONCE}`;

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
  async *of(federationId: string, run: { id: string; columns: readonly StoredColumn[] }): AsyncGenerator<ReadRecord[]> {
    for (let last = 0; ; ) {
      const rows = await this.db.read<RecordRow>(federationId, NEXT, [federationId, run.id, last]);
      if (!rows.length) return;
      last = rows.at(-1)!.record;
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
