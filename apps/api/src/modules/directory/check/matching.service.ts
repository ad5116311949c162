import { Injectable } from '@nestjs/common';
import type { CooperativeRow } from '@auzolan/directory';
import { Db } from '../../../platform/database/db.js';
import type { ImportOutcome } from '../runs/import.enums.js';
import type { RunUnderWork } from '../runs/import-runs.store.js';
import { ranges } from '../ranges.js';
import { Candidates, type Candidate } from './candidates.js';
import { decide } from './decide.js';
import { FirstParties } from './first-parties.js';
import type { Decision, RowToMatch } from './row-to-match.js';

/** Rows that are compared at once. */
const AT_ONCE = 200;

const FORGET = `
  update import_row set outcome = 'NEW', evidence = '{}', other_cooperative_id = null, other_record = null
  where federation_id = $1 and run_id = $2 and record between $3 and $4 and judged_by_id is null and outcome not in ('NEW', 'MALFORMED')`;

const NEXT = `
  select record, row, outcome, other_cooperative_id, other_record, judged_by_id is not null as judged from import_row
  where federation_id = $1 and run_id = $2 and record between $3 and $4 and row is not null order by record`;

const DECIDE = `
  update import_row w set outcome = d.outcome, evidence = d.evidence, other_cooperative_id = d.other_cooperative_id, other_record = d.other_record
  from jsonb_to_recordset($3::jsonb) as d(record int, outcome text, evidence text[], other_cooperative_id uuid, other_record int)
  where w.federation_id = $1 and w.run_id = $2 and w.record between $4 and $5 and w.record = d.record and w.judged_by_id is null`;

interface NextRow {
  record: number;
  row: CooperativeRow;
  outcome: ImportOutcome;
  other_cooperative_id: string | null;
  other_record: number | null;
  judged: boolean;
}

/** Second pass over a file: which rows are cooperatives that are here already, or stand earlier in the file. */
@Injectable()
export class MatchingService {
  constructor(
    private readonly db: Db,
    private readonly candidates: Candidates,
  ) {}

  /**
   * Compares all rows with the directory as it is now; judgements of people stay.
   * @param moved is told the last record of each batch
   */
  async run(federationId: string, run: Pick<RunUnderWork, 'id' | 'rows_total'>, moved: (record: number) => Promise<void>): Promise<void> {
    const parties = new FirstParties(this.db, federationId, run.id);
    for (const [from, to] of ranges(run.rows_total ?? 0, AT_ONCE)) {
      await this.db.tx(federationId, async () => {
        await this.db.query(FORGET, [federationId, run.id, from, to]);
        const rows = (await this.db.query<NextRow>(NEXT, [federationId, run.id, from, to])).map(toMatch);
        const candidates = await this.candidates.of(federationId, run.id, rows);
        await parties.learn([...candidates.values()].flat());
        const decisions = rows.flatMap((row) => decided(row, candidates.get(row.record)!, parties));
        if (decisions.length) await this.db.query(DECIDE, [federationId, run.id, JSON.stringify(decisions.map(toStore)), from, to]);
        await moved(to);
      });
    }
  }
}

function toStore({ record, outcome, evidence, other }: Decision & { record: number }): object {
  return {
    record, outcome, evidence,
    other_cooperative_id: other && 'cooperativeId' in other ? other.cooperativeId : null,
    other_record: other && 'record' in other ? other.record : null,
  };
}

/** The decision on a row when it is not simply new; of a judged row nothing but what later rows need to know. */
function decided(row: RowToMatch, candidates: readonly Candidate[], parties: FirstParties): Array<Decision & { record: number }> {
  const decision = row.judged ? { outcome: row.outcome, evidence: [], other: row.other } : decide(row.row, candidates);
  const other = decision.other && parties.of(decision.other, decision.outcome);
  parties.add(row.record, { outcome: decision.outcome, other });
  return row.judged || decision.outcome === 'NEW' ? [] : [{ record: row.record, ...decision, other }];
}

function toMatch({ record, row, outcome, other_cooperative_id, other_record, judged }: NextRow): RowToMatch {
  const other = other_cooperative_id !== null ? { cooperativeId: other_cooperative_id } : other_record !== null ? { record: other_record } : null;
  return { record, row, judged, outcome, other };
}
