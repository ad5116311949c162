import type { CooperativeRow } from '@auzolan/directory';
import type { ImportOutcome } from '../runs/import.enums.js';

/** The other party of a row: a cooperative that is there, or an earlier row of the file. */
export type Other = { cooperativeId: string } | { record: number };

/** A row that is compared, or was. */
export interface RowToMatch {
  record: number;
  row: CooperativeRow;
  /** A person's judgement stands whatever the comparison says. */
  judged: boolean;
  outcome: ImportOutcome;
  other: Other | null;
}

/** What the comparison made of a row. */
export interface Decision {
  outcome: ImportOutcome;
  evidence: string[];
  other: Other | null;
}
