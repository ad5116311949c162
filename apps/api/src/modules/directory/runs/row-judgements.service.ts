import { Injectable } from '@nestjs/common';
import { ActivityLog } from '../../../platform/audit/activity-log.js';
import type { Actor } from '../../../platform/context/actor.js';
import { Db } from '../../../platform/database/db.js';
import { InputError, NotFoundError } from '../../../platform/errors/domain-error.js';
import type { ImportOutcome } from './import.enums.js';
import type { JudgeImportRowInput } from './import.inputs.js';
import { ImportDecisionsService } from './import-decisions.service.js';

const JUDGEABLE: ReadonlySet<ImportOutcome> = new Set(['NEW', 'SAME', 'BRANCH']);

const ROW = `
  select run_id, record, line, outcome, other_cooperative_id, other_record from import_row where federation_id = $1 and id = $2`;

const OTHER = `
  select c.id as cooperative_id, null::int as record from cooperative c where c.federation_id = $1 and c.id = $2
  union all
  select null, w.record from import_row w where w.federation_id = $1 and w.id = $2 and w.run_id = $3 and w.record < $4 and w.row is not null`;

const JUDGE = `
  update import_row set outcome = $3, other_cooperative_id = $4, other_record = $5, judged_by_id = $6,
    evidence = case when other_cooperative_id is not distinct from $4 and other_record is not distinct from $5 then evidence else '{}' end
  where federation_id = $1 and id = $2`;

const RECOUNT = `
  update import_run set counts = counts
    || jsonb_build_object($3::text, coalesce((counts->>$3::text)::int, 0) - 1) || jsonb_build_object($4::text, coalesce((counts->>$4::text)::int, 0) + 1)
  where federation_id = $1 and id = $2 and $3::text <> $4::text`;

interface JudgedRow {
  run_id: string;
  record: number;
  line: number;
  outcome: ImportOutcome;
  other_cooperative_id: string | null;
  other_record: number | null;
}

type OtherParty = { cooperative_id: string | null; record: number | null };

/** What a steward says of single rows, which stands whatever the comparison said. Inside a transaction. */
@Injectable()
export class RowJudgementsService {
  constructor(
    private readonly db: Db,
    private readonly decisions: ImportDecisionsService,
    private readonly activity: ActivityLog,
  ) {}

  /** @throws NotFoundError, InputError, or DomainError CONFLICT when the import is not waiting */
  async judge(actor: Actor, { id, outcome, otherId }: JudgeImportRowInput): Promise<void> {
    const { federationId } = actor;
    const [found] = await this.db.query<JudgedRow>(ROW, [federationId, id]);
    if (!found) throw new NotFoundError('row');
    await this.decisions.waiting(federationId, found.run_id);
    const [row] = await this.db.query<JudgedRow>(ROW, [federationId, id]);
    if (!row) throw new NotFoundError('row');
    if (!JUDGEABLE.has(outcome)) throw new InputError('outcome', 'must be NEW, SAME or BRANCH');
    if (row.outcome === 'MALFORMED' || row.outcome === 'UNCHANGED') throw new InputError('id', `is of a row that is ${row.outcome}: there is nothing to judge`);
    const other = outcome === 'NEW' ? { cooperative_id: null, record: null } : await this.other(federationId, row, otherId ?? null);
    await this.db.query(JUDGE, [federationId, id, outcome, other.cooperative_id, other.record, actor.memberId]);
    await this.db.query(RECOUNT, [federationId, row.run_id, row.outcome, outcome]);
    await this.activity.record(actor, {
      action: 'import.judge', subjectType: 'import', subjectId: row.run_id, topic: 'IMPORTS',
      before: { line: row.line, outcome: row.outcome }, after: { line: row.line, outcome, otherId: otherId ?? null },
    });
  }

  private async other(federationId: string, row: JudgedRow, otherId: string | null): Promise<OtherParty> {
    if (otherId !== null) {
      const [other] = await this.db.query<OtherParty>(OTHER, [federationId, otherId, row.run_id, row.record]);
      if (!other) throw new NotFoundError('cooperative or earlier row', 'otherId');
      return other;
    }
    if (row.other_cooperative_id === null && row.other_record === null) throw new InputError('otherId', 'must name a cooperative or an earlier row of the file');
    return { cooperative_id: row.other_cooperative_id, record: row.other_record };
  }
}
