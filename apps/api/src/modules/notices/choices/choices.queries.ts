import { Injectable } from '@nestjs/common';
import { formatLocalTime } from '@auzolan/calendar';
import { coordinated, isSteward, type Actor } from '../../../platform/context/actor.js';
import { Db } from '../../../platform/database/db.js';
import { Pusher } from '../../../platform/push/pusher.js';
import { NOTICE_KINDS, type NoticeKind, type NoticeWay } from '../notice-kind.js';
import type { NoticeChoices } from './choice.model.js';

const CHOICES = `
  select coalesce((select json_object_agg(c.kind, c.way) from notice_choice c where c.federation_id = f.id and c.member_id = $1), '{}') as ways,
    coalesce(r.digest_minute, 420) as "digestMinute", coalesce(r.time_zone, f.time_zone) as "timeZone",
    (select count(*)::int from push_subscription s join session e on e.id = s.session_id
      where e.person_id = $2 and e.revoked_at is null and e.expires_at > now()) as devices,
    exists (select from push_subscription s where s.session_id = $3) as here
  from federation f left join notice_reader r on r.federation_id = f.id and r.member_id = $1
  where f.id = auzolan.current_federation()`;

interface ChoicesRow {
  ways: Partial<Record<NoticeKind, NoticeWay>>;
  digestMinute: number;
  timeZone: string;
  devices: number;
  here: boolean;
}

/** Reads of what someone is told and how. */
@Injectable()
export class ChoicesQueries {
  constructor(
    private readonly db: Db,
    private readonly pusher: Pusher,
  ) {}

  async of(actor: Actor, sessionId: string | null): Promise<NoticeChoices> {
    const [row] = await this.db.read<ChoicesRow>(actor.federationId, CHOICES, [actor.memberId, actor.personId, sessionId]);
    const decides = isSteward(actor) || coordinated(actor).length > 0;
    const bears = decides || [...actor.cooperativeRoles.values()].some((roles) => roles.has('TREASURER'));
    const concerns: Partial<Record<NoticeKind, boolean>> = { APPROVAL_WAITS: decides, PROBLEM_OPEN: decides, STATEMENT_CLOSED: bears, AGREEMENT_ENDS: actor.cooperativeStatus === 'GUEST' };
    const kinds = NOTICE_KINDS.filter((kind) => concerns[kind] ?? true);
    return {
      items: kinds.map((kind) => ({ kind, way: row!.ways[kind] ?? 'MAIL' })),
      digestAt: formatLocalTime(row!.digestMinute), timeZone: row!.timeZone,
      pushKey: await this.pusher.publicKey(), pushHere: row!.here, pushDevices: row!.devices,
    };
  }
}
