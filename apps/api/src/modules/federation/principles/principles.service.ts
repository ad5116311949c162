import { Injectable } from '@nestjs/common';
import { ActivityLog } from '../../../platform/audit/activity-log.js';
import { subjectMemberId, type Actor } from '../../../platform/context/actor.js';
import { Db } from '../../../platform/database/db.js';
import { newId } from '../../../platform/database/ids.js';
import { InputError, NotFoundError } from '../../../platform/errors/domain-error.js';
import { requireKeeper } from '../cooperatives/cooperative.access.js';
import type { AnswerPrinciplesInput, SetPrinciplesInput } from './principle.inputs.js';
import { PrincipleReaders } from './principle.readers.js';

const PUT = `
  insert into principle (federation_id, id, position, title, question)
  select $1, p.id, p.position, p.title, p.question
  from unnest($2::uuid[], $3::int[], $4::text[], $5::text[]) p (id, position, title, question)
  on conflict (federation_id, id) do update set position = excluded.position, title = excluded.title, question = excluded.question, retired = false`;

const ANSWER = `
  insert into principle_answer (federation_id, id, cooperative_id, principle_id, answer, evidence, answered_by_id)
  select $1, a.id, $2, a.principle_id, a.answer, a.evidence, $3
  from unnest($4::uuid[], $5::uuid[], $6::text[], $7::text[]) a (id, principle_id, answer, evidence)
  on conflict (federation_id, cooperative_id, principle_id) do update
    set answer = excluded.answer, evidence = excluded.evidence, answered_by_id = excluded.answered_by_id, answered_at = now()`;

/** The federation's principles, and what cooperatives say of themselves against them. */
@Injectable()
export class PrinciplesService {
  constructor(
    private readonly db: Db,
    private readonly readers: PrincipleReaders,
    private readonly activityLog: ActivityLog,
  ) {}

  /** Replaces the list: kept ones keep their answers, those left out retire with theirs. @throws InputError for an id that is not of this list */
  async set(actor: Actor, { principles }: SetPrinciplesInput): Promise<void> {
    await this.db.query('select from federation where id = $1 for update', [actor.federationId]);
    const before = await this.readers.list(actor);
    const known = new Set(before.map(({ id }) => id));
    const kept = principles.flatMap(({ id }) => id ?? []);
    const unknown = principles.findIndex(({ id }) => id && !known.has(id));
    if (unknown >= 0) throw new InputError(`principles.${unknown}.id`, 'is not a principle of this federation');
    if (new Set(kept).size < kept.length) throw new InputError('principles', 'must not name a principle twice');
    const after = principles.map(({ id, title, question }, index) => ({ id: id ?? newId(), position: index + 1, title, question }));
    await this.db.query('update principle set retired = true where federation_id = $1 and not retired and id <> all($2::uuid[])', [actor.federationId, kept]);
    await this.db.query(PUT, [actor.federationId, after.map((p) => p.id), after.map((p) => p.position), after.map((p) => p.title), after.map((p) => p.question)]);
    await this.activityLog.record(actor, { action: 'principles.set', subjectType: 'federation', subjectId: actor.federationId, before: { principles: before }, after: { principles: after } });
  }

  /** Puts the given answers in place of earlier ones. @throws NotFoundError, ForbiddenError, InputError for a principle answered twice */
  async answer(actor: Actor, { cooperativeId, answers }: AnswerPrinciplesInput): Promise<void> {
    const [cooperative] = await this.db.query('select from cooperative where federation_id = $1 and id = $2', [actor.federationId, cooperativeId]);
    if (!cooperative) throw new NotFoundError('cooperative', 'cooperativeId');
    requireKeeper(actor, cooperativeId);
    const ids = answers.map(({ principleId }) => principleId);
    if (new Set(ids).size < ids.length) throw new InputError('answers', 'must answer each principle once');
    const known = new Set((await this.readers.list(actor)).map(({ id }) => id));
    const unknown = ids.findIndex((id) => !known.has(id));
    if (unknown >= 0) throw new NotFoundError('principle', `answers.${unknown}.principleId`);
    await this.db.query(ANSWER, [
      actor.federationId, cooperativeId, subjectMemberId(actor), ids.map(() => newId()), ids, answers.map((a) => a.answer), answers.map((a) => a.evidence),
    ]);
    await this.activityLog.record(actor, {
      action: 'cooperative.answer', subjectType: 'cooperative', subjectId: cooperativeId, topic: 'COOPERATIVES',
      after: { answers: answers.map(({ principleId, answer, evidence }) => ({ principleId, answer, evidence })) },
    });
  }
}
