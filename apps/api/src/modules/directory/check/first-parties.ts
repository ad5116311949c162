import type { Db } from '../../../platform/database/db.js';
import type { ImportOutcome } from '../runs/import.enums.js';
import type { Candidate } from './candidates.js';
import type { Other } from './row-to-match.js';

const OUTCOMES = `
  select record, outcome, other_cooperative_id as "cooperativeId", other_record as "otherRecord"
  from import_row where federation_id = $1 and run_id = $2 and record = any($3::int[])`;

interface Known {
  outcome: ImportOutcome;
  other: Other | null;
}

/** Where a chain of rows begins: what is the same as a row that is the same as a cooperative, is the same as that cooperative. */
export class FirstParties {
  private known = new Map<number, Known>();

  constructor(
    private readonly db: Db,
    private readonly federationId: string,
    private readonly runId: string,
  ) {}

  /** Reads what became of earlier rows; forgets those of the batch before, so that memory stays bounded. Inside the batch's transaction. */
  async learn(candidates: readonly Candidate[]): Promise<void> {
    this.known = new Map();
    const records = [...new Set(candidates.flatMap((candidate) => (candidate.kind === 'ROW' ? [candidate.record] : [])))];
    if (!records.length) return;
    const rows = await this.db.query<{ record: number; outcome: ImportOutcome; cooperativeId: string | null; otherRecord: number | null }>(OUTCOMES, [
      this.federationId, this.runId, records,
    ]);
    for (const { record, outcome, cooperativeId, otherRecord } of rows) {
      this.known.set(record, { outcome, other: cooperativeId !== null ? { cooperativeId } : otherRecord !== null ? { record: otherRecord } : null });
    }
  }

  /** What became of a row of this batch. */
  add(record: number, known: Known): void {
    this.known.set(record, known);
  }

  /** The party that a row with this outcome belongs to in the end: a branch of a branch is a branch of the first. */
  of(other: Other, outcome: ImportOutcome): Other {
    if (!('record' in other)) return other;
    const known = this.known.get(other.record);
    if (!known?.other) return other;
    const leadsOn = known.outcome === 'SAME' || known.outcome === 'UNCHANGED' || (known.outcome === 'BRANCH' && outcome === 'BRANCH');
    return leadsOn ? this.of(known.other, outcome) : other;
  }
}
