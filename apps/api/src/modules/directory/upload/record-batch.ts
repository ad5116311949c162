import type { RowProblem } from '@auzolan/directory';
import { Db } from '../../../platform/database/db.js';

/** Rows, and characters of their cells, that are held before they are written. */
const MOST_ROWS = 500;
const MOST_CHARACTERS = 2_000_000;

const INSERT = `
  insert into import_record (federation_id, run_id, record, line, cells, latitude, longitude, problem)
  select $1, $2, record, line, cells::json, latitude, longitude, problem::json
  from unnest($3::int[], $4::int[], $5::text[], $6::float8[], $7::float8[], $8::text[])
    as read(record, line, cells, latitude, longitude, problem)`;

/** A record as it goes into the table `import_record`. */
export interface StoredRecord {
  record: number;
  line: number;
  cells: Array<string | null> | null;
  /** WGS 84 degrees of a GeoJSON point. */
  latitude: number | null;
  longitude: number | null;
  /** Why it cannot even be read. */
  problem: Pick<RowProblem, 'code' | 'column' | 'value'> | null;
}

/** Records on their way into the database: few at a time, however large the file. */
export class RecordBatch {
  private rows: Array<[record: number, line: number, cells: string | null, latitude: number | null, longitude: number | null, problem: string | null]> = [];
  private characters = 0;

  constructor(
    private readonly db: Db,
    private readonly federationId: string,
    private readonly runId: string,
  ) {}

  add({ record, line, cells, latitude, longitude, problem }: StoredRecord): void {
    const text = cells && JSON.stringify(cells);
    this.rows.push([record, line, text, latitude, longitude, problem && JSON.stringify(problem)]);
    this.characters += text?.length ?? 0;
  }

  get isFull(): boolean {
    return this.rows.length >= MOST_ROWS || this.characters >= MOST_CHARACTERS;
  }

  /** Writes what is held; inside a transaction. */
  async write(): Promise<void> {
    if (!this.rows.length) return;
    const columns = ([0, 1, 2, 3, 4, 5] as const).map((index) => this.rows.map((row) => row[index]));
    await this.db.query(INSERT, [this.federationId, this.runId, ...columns]);
    this.rows = [];
    this.characters = 0;
  }
}
