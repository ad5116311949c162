import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { ImportOutcome } from './import.enums.js';

@ObjectType({ description: 'Something wrong in the file: a row that cannot be taken in, or a field of one that is left empty or changed.' })
export class ImportProblem {
  @Field(() => Int, { description: 'Line of a CSV file on which the row starts, or ordinal of a GeoJSON feature; from 1.' })
  line!: number;

  @Field(() => String, { nullable: true, description: 'Null when it concerns the whole row.' })
  column!: string | null;

  @Field({ description: "In the reader's language." })
  reason!: string;

  @Field(() => String, { nullable: true, description: 'What stood there, shortened.' })
  value!: string | null;
}

@ObjectType()
export class ImportProblemList {
  @Field(() => [ImportProblem], { description: 'Rows that cannot be taken in first, then in the order of the file.' })
  items!: ImportProblem[];

  @Field(() => Int)
  totalItems!: number;
}

@ObjectType({ description: 'A row of the file and what becomes of it.' })
export class ImportRow {
  @Field(() => ID, { description: 'Also the id of the cooperative that a new row becomes.' })
  id!: string;

  @Field(() => Int, { description: 'Line of a CSV file on which the row starts, or ordinal of a GeoJSON feature; from 1.' })
  line!: number;

  @Field({ description: 'Empty for a row that cannot be read.' })
  name!: string;

  @Field()
  locality!: string;

  @Field(() => ImportOutcome)
  outcome!: ImportOutcome;

  @Field(() => [String], { description: "What speaks for the outcome, in the reader's language." })
  evidence!: string[];

  @Field(() => String, { nullable: true, description: 'Name of the cooperative, or of the earlier row, that it may be.' })
  other!: string | null;

  @Field(() => ID, { nullable: true, description: 'Id of that cooperative, or of the row that becomes it.' })
  otherId!: string | null;
}

@ObjectType()
export class ImportRowList {
  @Field(() => [ImportRow], { description: 'In the order of the file.' })
  items!: ImportRow[];

  @Field(() => Int)
  totalItems!: number;
}

/** A row of {@link IMPORT_ROW_COLUMNS}. */
export interface StoredImportRow {
  id: string;
  line: number;
  name: string;
  locality: string;
  outcome: ImportOutcome;
  evidence: string[];
  other: string | null;
  other_id: string | null;
}

const EARLIER_ROW = 'import_row o where o.federation_id = $1 and o.run_id = w.run_id and o.record = w.other_record';

/** What {@link toImportRow} needs of the table import_row, as `w`; for statements whose $1 is the federation. */
export const IMPORT_ROW_COLUMNS = `w.id, w.line, w.name, w.locality, w.outcome, w.evidence,
  coalesce((select c.name from cooperative c where c.federation_id = $1 and c.id = w.other_cooperative_id), (select o.name from ${EARLIER_ROW})) as other,
  coalesce(w.other_cooperative_id, (select o.id from ${EARLIER_ROW})) as other_id`;

/** @param words puts the code of an observation into the reader's words */
export function toImportRow(row: StoredImportRow, words: (code: string) => string): ImportRow {
  return {
    id: row.id,
    line: row.line,
    name: row.name,
    locality: row.locality,
    outcome: row.outcome,
    evidence: row.evidence.map(words),
    other: row.other,
    otherId: row.other_id,
  };
}
