import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../platform/context/actor.js';
import { Db } from '../../../platform/database/db.js';
import { groupedBy, type BatchReader } from '../../../platform/graphql/loader.js';
import type { Principle, PrincipleAnswer } from './principle.model.js';

const PRINCIPLES = 'select id, position, title, question from principle where federation_id = $1 and not retired order by position, id';

const ANSWERS = `
  select a.cooperative_id as "cooperativeId", a.answer, a.evidence, a.answered_at as "answeredAt",
    json_build_object('id', p.id, 'position', p.position, 'title', p.title, 'question', p.question) as principle
  from principle_answer a join principle p on p.federation_id = a.federation_id and p.id = a.principle_id
  where a.federation_id = $1 and a.cooperative_id = any($2::uuid[]) and not p.retired
  order by p.position, p.id`;

/** Reads of principles and of what cooperatives answered. */
@Injectable()
export class PrincipleReaders {
  constructor(private readonly db: Db) {}

  /** Those in force, in order. */
  list(actor: Actor): Promise<Principle[]> {
    return this.db.read<Principle>(actor.federationId, PRINCIPLES, [actor.federationId]);
  }

  /** Answers to the principles in force, by cooperative id, for loaders. */
  readonly answers: BatchReader<PrincipleAnswer[]> = async ({ actor }, ids) => {
    const rows = await this.db.read<PrincipleAnswer & { cooperativeId: string }>(actor.federationId, ANSWERS, [actor.federationId, ids]);
    return groupedBy(ids, rows, (row) => row.cooperativeId);
  };
}
