import { PROBLEM_CHANGED, type ProblemChanged } from '../../upkeep/index.js';
import { Db } from '../../../platform/database/db.js';
import { Hears, JobTask, type JobHandler } from '../../../platform/jobs/job-handler.js';
import { NoticesService } from '../notices.service.js';
import { deciders, membersOf } from './deciders.js';

interface ToldProblem {
  assetId: string;
  ownerId: string;
  reportedById: string;
  decidedById: string | null;
  chargedToId: string | null;
  words: string;
  note: string;
  /** One for each thing that was decided of it. */
  causeId: string;
}

const PROBLEM = `
  select d.asset_id as "assetId", a.owner_id as "ownerId", d.reported_by_id as "reportedById", d.decided_by_id as "decidedById", d.charged_to_id as "chargedToId", d.words, d.decision_note as note,
    md5(d.id::text || $2)::uuid as "causeId"
  from damage_case d join asset a on a.federation_id = d.federation_id and a.id = d.asset_id where d.federation_id = auzolan.current_federation() and d.id = $1`;

/** Tells who looks after a thing that something is wrong with it; and who reported it, and whom it is charged to, what became of that. */
@JobTask('notices.problemChanged')
@Hears(PROBLEM_CHANGED)
export class ProblemChangedJob implements JobHandler {
  constructor(
    private readonly db: Db,
    private readonly notices: NoticesService,
  ) {}

  async run(payload: unknown): Promise<void> {
    const { federationId, problemId, from, to } = payload as ProblemChanged;
    await this.db.tx(federationId, async () => {
      const [problem] = await this.db.query<ToldProblem>(PROBLEM, [problemId, to]);
      if (!problem) return;
      const { assetId, reportedById, decidedById, chargedToId } = problem;
      const about = { assetId, bookingId: null, start: null, end: null };
      if (from === null) {
        const memberIds = (await deciders(this.db, problem.ownerId)).filter((id) => id !== reportedById);
        return this.notices.tell(federationId, { ...about, kind: 'PROBLEM_OPEN', memberIds, causeId: problemId, reason: problem.words });
      }
      await this.notices.withdraw(problemId, 'PROBLEM_OPEN');
      const charged = to === 'CHARGED' && chargedToId ? await membersOf(this.db, chargedToId, ['COORDINATOR', 'TREASURER']) : [];
      const memberIds = [reportedById, ...charged].filter((id) => id !== decidedById);
      await this.notices.tell(federationId, { ...about, kind: 'PROBLEM_DECIDED', memberIds, causeId: problem.causeId, reason: problem.note });
    });
  }
}
