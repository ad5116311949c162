import type { RowProblem } from '../problems.js';
import type { ReadLimits } from '../limits.js';
import { UnreadableFileError } from './unreadable-file.js';

/** Bytes of a file: a Node stream, a web stream, or an array of chunks. */
export type ByteStream = AsyncIterable<Uint8Array> | Iterable<Uint8Array>;

/** A row as the file has it: nothing is interpreted yet. */
export interface RawRecord {
  /** Line (from 1) on which the record starts. */
  line: number;
  /** Ordinal of the record (from 1). */
  record: number;
  /** Text by column header; a dictionary without prototype, so that any header is safe. */
  values: Record<string, string>;
  /** WGS 84 degrees of a GeoJSON point; null when the feature has no place. Absent in a CSV record. */
  point?: { latitude: number; longitude: number } | null;
}

/**
 * What a reader yields, in file order. `columns` are columns not seen before: a CSV file yields them once,
 * before the first record; a GeoJSON file before each feature that has new properties.
 */
export type ReadItem =
  | { kind: 'columns'; columns: string[] }
  | { kind: 'record'; record: RawRecord }
  | { kind: 'problem'; problem: RowProblem };

/** An empty dictionary that has no inherited keys. */
export function emptyValues(): Record<string, string> {
  return Object.create(null) as Record<string, string>;
}

/** Counts the problems of a file and gives the file up when there are too many. */
export class ProblemBudget {
  private spent = 0;

  constructor(private readonly limits: ReadLimits) {}

  /** @throws UnreadableFileError TOO_MANY_PROBLEMS */
  item(problem: RowProblem): ReadItem {
    this.spent += 1;
    if (this.spent > this.limits.problems) throw new UnreadableFileError('TOO_MANY_PROBLEMS', problem.line, String(this.limits.problems));
    return { kind: 'problem', problem };
  }
}
