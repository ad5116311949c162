import { Injectable } from '@nestjs/common';
import { isZone } from '@auzolan/calendar';
import type { Actor } from '../../../platform/context/actor.js';
import type { Language } from '../../../platform/context/language.js';
import { Db } from '../../../platform/database/db.js';
import { InputError } from '../../../platform/errors/domain-error.js';
import { spoken } from '../../../platform/texts/when.js';
import type { NoticeKind, NoticeWay } from '../notice-kind.js';
import { NoticesService } from '../notices.service.js';
import type { OffLink } from '../off-link.js';
import type { ChooseNoticesInput } from './choice.model.js';

const CHOOSE = `
  insert into notice_choice (federation_id, member_id, kind, way) values (auzolan.current_federation(), $1, $2, $3)
  on conflict (federation_id, member_id, kind) do update set way = excluded.way`;

const SET_DIGEST = `
  insert into notice_reader (federation_id, member_id, time_zone, digest_minute) values (auzolan.current_federation(), $1, $2, coalesce($3, 420))
  on conflict (federation_id, member_id) do update set time_zone = coalesce($2, notice_reader.time_zone), digest_minute = coalesce($3, notice_reader.digest_minute)`;

/** Writes of what someone is told and how. A private matter: it is not written into the federation's record. */
@Injectable()
export class ChoicesService {
  constructor(
    private readonly db: Db,
    private readonly notices: NoticesService,
  ) {}

  /** @throws InputError for an unknown zone */
  async choose(actor: Actor, { choices, digestMinute, timeZone }: ChooseNoticesInput): Promise<void> {
    if (timeZone && !isZone(timeZone)) throw new InputError('timeZone', 'must be an IANA zone such as Europe/Madrid');
    for (const { kind, way } of choices) await this.set(actor.federationId, actor.memberId, kind, way);
    await this.db.query(SET_DIGEST, [actor.memberId, timeZone || null, digestMinute ?? null]);
  }

  /** What the link in a mail does; again and again with the same result. A link of someone who is gone does nothing. */
  async switchOff({ federationId, memberId, kind }: OffLink): Promise<void> {
    await this.db.tx(federationId, async () => {
      const [member] = await this.db.query('select 1 from member where federation_id = auzolan.current_federation() and id = $1', [memberId]);
      if (member) await this.set(federationId, memberId, kind, 'OFF');
    });
  }

  /** The language of whom a link belongs to, or null when they are gone. */
  async languageOf({ federationId, memberId }: OffLink): Promise<Language | null> {
    const [reader] = await this.db.read<{ language: string }>(
      federationId, 'select p.language from member m join person p on p.id = m.person_id where m.federation_id = auzolan.current_federation() and m.id = $1', [memberId],
    );
    return reader ? spoken(reader.language) : null;
  }

  /** What waits of this kind goes the new way too. */
  private async set(federationId: string, memberId: string, kind: NoticeKind, way: NoticeWay): Promise<void> {
    await this.db.query(CHOOSE, [memberId, kind, way]);
    if (way === 'DIGEST') return;
    const waiting = await this.db.query<{ id: string }>(
      'select id from notice where federation_id = auzolan.current_federation() and member_id = $1 and kind = $2 and settled_at is null order by id', [memberId, kind],
    );
    for (const { id } of waiting) await this.notices.handOn(federationId, id);
  }
}
