import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { ImportFormat, ImportState, type OutcomeCounts } from './import.enums.js';

@ObjectType({ description: 'A column of the file and the field that it fills.' })
export class ImportColumn {
  @Field({ description: 'Header, or name of a GeoJSON property.' })
  name!: string;

  @Field(() => String, { nullable: true, description: 'Field of a cooperative; null leaves the column out.' })
  field!: string | null;

  @Field({ description: 'The first text found in it, shortened.' })
  sample!: string;
}

@ObjectType({ description: 'How many rows there are of each outcome; together all rows of the file.' })
export class ImportCounts {
  @Field(() => Int)
  new!: number;

  @Field(() => Int)
  same!: number;

  @Field(() => Int)
  branch!: number;

  @Field(() => Int)
  unchanged!: number;

  @Field(() => Int)
  malformed!: number;

  @Field(() => Int)
  undecided!: number;
}

@ObjectType({ description: 'A file of cooperatives on its way into the federation.' })
export class ImportRun {
  @Field(() => ID)
  id!: string;

  @Field()
  fileName!: string;

  @Field(() => ImportFormat)
  format!: ImportFormat;

  @Field(() => ImportState)
  state!: ImportState;

  @Field(() => Date)
  createdAt!: Date;

  @Field(() => Int, { description: 'Rows dealt with so far: read, then checked, then taken in.' })
  rowsRead!: number;

  @Field(() => Int, { nullable: true, description: 'Rows of the file; null until it has been read to its end.' })
  rowsTotal!: number | null;

  @Field(() => [ImportColumn])
  columns!: ImportColumn[];

  @Field(() => ImportCounts)
  counts!: ImportCounts;

  @Field(() => String, { nullable: true, description: 'Why it failed, or has to be looked at again.' })
  error!: string | null;
}

@ObjectType()
export class ImportRunList {
  @Field(() => [ImportRun])
  items!: ImportRun[];

  @Field(() => Int)
  totalItems!: number;
}

/** A column as it is stored with its run. */
export interface StoredColumn {
  column: string;
  field: string | null;
  sample: string;
}

/** A row of the table `import_run`. */
export interface ImportRunRow {
  id: string;
  file_name: string;
  format: ImportFormat;
  state: ImportState;
  columns: StoredColumn[];
  counts: OutcomeCounts;
  rows_read: number;
  rows_total: number | null;
  error: string | null;
  created_at: Date;
}

/** What {@link toImportRun} needs of the table, as `r`. */
export const IMPORT_RUN_COLUMNS = 'r.id, r.file_name, r.format, r.state, r.columns, r.counts, r.rows_read, r.rows_total, r.error, r.created_at';

/** @param words puts the code of an error into the reader's words */
export function toImportRun(row: ImportRunRow, words: (code: string) => string): ImportRun {
  const { counts } = row;
  return {
    id: row.id,
    fileName: row.file_name,
    format: row.format,
    state: row.state,
    createdAt: row.created_at,
    rowsRead: row.rows_read,
    rowsTotal: row.rows_total,
    columns: row.columns.map(({ column, field, sample }) => ({ name: column, field, sample })),
    counts: {
      new: counts.NEW ?? 0,
      same: counts.SAME ?? 0,
      branch: counts.BRANCH ?? 0,
      unchanged: counts.UNCHANGED ?? 0,
      malformed: counts.MALFORMED ?? 0,
      undecided: counts.UNDECIDED ?? 0,
    },
    error: row.error === null ? null : words(row.error),
  };
}
