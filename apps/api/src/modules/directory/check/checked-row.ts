import { checkRow, cleanLine, isTargetField, type ColumnMapping, type CooperativeRow, type RawRecord, type RowProblem, type TargetField } from '@auzolan/directory';
import { derivedColumns } from '../../federation/index.js';
import { PROBLEM_PREFIX } from '../import-words.js';
import type { StoredColumn } from '../runs/import-run.model.js';
import type { ReadRecord } from './import-records.js';
import { keysToKeep } from './row-keys.js';

/** Longest name of a row that cannot be taken in, UTF-16 code units. */
const LONGEST_SHOWN = 200;

/** A problem with the severity that decides. */
export type StoredProblem = Pick<RowProblem, 'record' | 'line' | 'column' | 'code' | 'value'> & { malformed: boolean };

/** What is stored of a record once it has been checked. */
export interface CheckedRow {
  record: number;
  line: number;
  name: string;
  locality: string;
  /** Null when the row cannot be taken in. */
  row: CooperativeRow | null;
  derived: ReturnType<typeof derivedColumns> | null;
  keys: string[];
  evidence: string[];
  problems: StoredProblem[];
}

/** The mapping of a run's columns, without what is not a field any more. */
export function mappingOf(columns: readonly StoredColumn[]): ColumnMapping[] {
  return columns.map(({ column, field }) => ({ column, field: field !== null && isTargetField(field) ? field : null }));
}

/** Checks one record. */
export function checkedRow(read: ReadRecord, mapping: readonly ColumnMapping[]): CheckedRow {
  if ('problem' in read) return malformed(read.problem.record, read.problem.line, '', '', [{ ...read.problem, malformed: true }]);
  const { raw } = read;
  const result = checkRow(raw, mapping);
  if (!result.ok) return malformed(raw.record, raw.line, shown(raw, mapping, 'name'), shown(raw, mapping, 'locality'), result.problems.map(stored));
  const row = oneForm(result.row);
  return {
    record: raw.record, line: raw.line, name: row.name, locality: row.locality, row,
    derived: derivedColumns(row), keys: keysToKeep(row), evidence: [], problems: result.warnings.map(stored),
  };
}

/** A cooperative has one legal form, which may be an organisational structure of ESSglobal. */
function oneForm(row: CooperativeRow): CooperativeRow {
  return row.legalForm === null || row.organisationalStructure === null ? row : { ...row, organisationalStructure: null };
}

function malformed(record: number, line: number, name: string, locality: string, problems: StoredProblem[]): CheckedRow {
  const evidence = problems.filter((problem) => problem.malformed).map(({ code }) => `${PROBLEM_PREFIX}${code}`);
  return { record, line, name, locality, row: null, derived: null, keys: [], evidence, problems };
}

function stored({ record, line, column, code, value, severity }: RowProblem): StoredProblem {
  return { record, line, column, code, value, malformed: severity === 'malformed' };
}

function shown(raw: RawRecord, mapping: readonly ColumnMapping[], field: TargetField): string {
  const column = mapping.find((mapped) => mapped.field === field && raw.values[mapped.column])?.column;
  const { text } = cleanLine((column && raw.values[column]) ?? '');
  return text.slice(0, LONGEST_SHOWN).replace(/[\uD800-\uDBFF]$/u, '');
}
