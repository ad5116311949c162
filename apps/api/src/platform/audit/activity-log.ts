import { Injectable } from '@nestjs/common';
import type { Doer } from '../context/actor.js';
import { Db } from '../database/db.js';
import { newId } from '../database/ids.js';

/** Kinds of things that change under the eyes of subscribers. */
export type ChangeTopic = 'BOOKINGS' | 'ASSETS' | 'COOPERATIVES' | 'MEMBERS' | 'IMPORTS';

/** One deed, as it is written down. */
export interface Deed {
  /** Noun and verb: booking.cancel */
  readonly action: string;
  readonly subjectType: string;
  readonly subjectId: string;
  readonly reason?: string | null;
  /** What was there, null for something new. Names and contacts of people do not belong here: rows are never deleted. */
  readonly before?: object | null;
  /** What is there now. */
  readonly after?: object | null;
  /** Tells subscribers, with the subject's id, once committed. */
  readonly topic?: ChangeTopic;
}

/** Writes down who did what, in the transaction of the deed, and tells subscribers of it at commit. */
@Injectable()
export class ActivityLog {
  constructor(private readonly db: Db) {}

  /** One statement. Rolled back with the deed. */
  async record(actor: Doer, deed: Deed): Promise<void> {
    await this.db.query(
      `with told as (select pg_notify('changes', $12) where $12::text is not null)
       insert into activity (federation_id, id, action, subject_type, subject_id, member_id, on_behalf_of_id, cooperative_id, reason, before, after)
       select $1::uuid, $2::uuid, $3, $4, $5::uuid, $6::uuid, $7::uuid, $8::uuid, $9, $10::jsonb, $11::jsonb from (select count(*) from told) t`,
      [
        actor.federationId, newId(), deed.action, deed.subjectType, deed.subjectId, actor.memberId, actor.onBehalfOfId,
        actor.cooperativeId, deed.reason ?? null, json(deed.before), json(deed.after),
        deed.topic ? JSON.stringify({ federationId: actor.federationId, topic: deed.topic, id: deed.subjectId }) : null,
      ],
    );
  }

  /** Several deeds of one actor, in one statement however many they are. Rolled back with them. */
  async recordAll(actor: Doer, deeds: readonly Deed[]): Promise<void> {
    if (deeds.length < 2) {
      for (const deed of deeds) await this.record(actor, deed);
      return;
    }
    await this.db.query(
      `with deed as materialized (select * from jsonb_to_recordset($5) as d(id uuid, action text, subject_type text, subject_id uuid, reason text, before jsonb, after jsonb, told text)),
       told as (select pg_notify('changes', told) from deed where told is not null)
       insert into activity (federation_id, id, action, subject_type, subject_id, member_id, on_behalf_of_id, cooperative_id, reason, before, after)
       select $1::uuid, d.id, d.action, d.subject_type, d.subject_id, $2::uuid, $3::uuid, $4::uuid, d.reason, d.before, d.after from deed d, (select count(*) from told) t`,
      [actor.federationId, actor.memberId, actor.onBehalfOfId, actor.cooperativeId, JSON.stringify(deeds.map((deed) => rowOf(actor.federationId, deed)))],
    );
  }
}

/** What the rows of `recordAll` are made of. */
function rowOf(federationId: string, deed: Deed): object {
  return {
    id: newId(), action: deed.action, subject_type: deed.subjectType, subject_id: deed.subjectId, reason: deed.reason ?? null, before: deed.before ?? null, after: deed.after ?? null,
    told: deed.topic ? JSON.stringify({ federationId, topic: deed.topic, id: deed.subjectId }) : null,
  };
}

function json(value: object | null | undefined): string | null {
  return value ? JSON.stringify(value) : null;
}
