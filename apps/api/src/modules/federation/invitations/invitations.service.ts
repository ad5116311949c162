import { Inject, Injectable } from '@nestjs/common';
import { ActivityLog } from '../../../platform/audit/activity-log.js';
import { Config } from '../../../platform/config/config.js';
import { publicUrl } from '../../../platform/config/public-url.js';
import { coordinated, isSteward, type Actor } from '../../../platform/context/actor.js';
import { isLanguage } from '../../../platform/context/language.js';
import { Principals } from '../../../platform/context/principals.js';
import { Db } from '../../../platform/database/db.js';
import { isUuid, newId } from '../../../platform/database/ids.js';
import { InputError, NotFoundError } from '../../../platform/errors/domain-error.js';
import { Mailer } from '../../../platform/mail/mailer.js';
import { PeopleService } from '../../identity/index.js';
import { askedRole, requireRoleGiver, type AskedRole } from '../members/asked-role.js';
import { invitationCodeHash, newInvitationCode } from './invitation-code.js';
import type { AcceptInvitationInput, InviteInput } from './invitation.inputs.js';
import { invitationMail } from './invitation.mail.js';
import { INVITATION_COLUMNS, toInvitation, type CreatedInvitation, type InvitationRow } from './invitation.model.js';
import { qrCode } from '../../../platform/texts/qr-code.js';

/** What an invitation offers, and to whom. */
export interface Offer extends AskedRole {
  readonly email: string | null;
  /** The member whom a helper added and who may now make the membership their own. */
  readonly forMemberId: string | null;
  /** Of a mail to an address that nobody signs in with, BCP 47. */
  readonly language: string;
}

const PLACE = `
  select f.slug, f.name as federation, c.name as cooperative, m.name as inviter
  from federation f join member m on m.federation_id = f.id and m.id = $2
  left join cooperative c on c.federation_id = f.id and c.id = $3
  where f.id = $1`;

const CREATE = `
  insert into invitation as i (federation_id, id, code_hash, cooperative_id, role, email, created_by_id, for_member_id, expires_at)
  values ($1, $2, $3, $4, $5, $6, $7, $8, now() + interval '14 days')
  returning ${INVITATION_COLUMNS}`;

const REVOKE = `
  update invitation set revoked_at = now()
  where federation_id = $1 and id = $2 and used_at is null and revoked_at is null and ($3::boolean or cooperative_id = any($4::uuid[]))
  returning id`;

/** Invitations by link, code or QR: each works once, for 14 days. */
@Injectable()
export class InvitationsService {
  constructor(
    private readonly db: Db,
    private readonly people: PeopleService,
    private readonly mailer: Mailer,
    private readonly activityLog: ActivityLog,
    private readonly principals: Principals,
    @Inject(Config) private readonly config: Config,
  ) {}

  /** @throws InputError, ForbiddenError, NotFoundError */
  async invite(actor: Actor, input: InviteInput): Promise<CreatedInvitation> {
    const asked = askedRole(input);
    requireRoleGiver(actor, asked);
    return this.create(actor, { ...asked, email: input.email ?? null, forMemberId: null, language: actor.language });
  }

  /** Makes the invitation and mails it when there is an address. The caller has checked who may. @throws NotFoundError */
  async create(actor: Actor, offer: Offer): Promise<CreatedInvitation> {
    const [place] = await this.db.query<{ slug: string; federation: string; cooperative: string | null; inviter: string }>(PLACE, [
      actor.federationId, actor.memberId, offer.cooperativeId,
    ]);
    if (offer.cooperativeId !== null && !place!.cooperative) throw new NotFoundError('cooperative', 'cooperativeId');
    const code = newInvitationCode(place!.slug);
    const [row] = await this.db.query<InvitationRow>(CREATE, [
      actor.federationId, newId(), invitationCodeHash(code), offer.cooperativeId, offer.role, offer.email, actor.memberId, offer.forMemberId,
    ]);
    const link = `${this.publicUrl}/join/${code}`;
    if (offer.email) await this.mail(offer.email, offer.language, { ...place!, link, code });
    await this.activityLog.record(actor, {
      action: 'invitation.create', subjectType: 'invitation', subjectId: row!.id, after: { cooperativeId: offer.cooperativeId, role: offer.role }, topic: 'MEMBERS',
    });
    return { invitation: toInvitation(row!), code, link, qr: qrCode(link) };
  }

  /** @throws NotFoundError also for one that was used, or revoked before */
  async revoke(actor: Actor, id: string): Promise<void> {
    const [revoked] = isUuid(id) ? await this.db.query(REVOKE, [actor.federationId, id, isSteward(actor), coordinated(actor)]) : [];
    if (!revoked) throw new NotFoundError('open invitation');
    await this.activityLog.record(actor, { action: 'invitation.revoke', subjectType: 'invitation', subjectId: id, topic: 'MEMBERS' });
  }

  /** Takes an invitation up, for a person of any federation or none. @throws InputError, the same for every code that does not work */
  async accept(personId: string, { code, name }: AcceptInvitationInput): Promise<void> {
    const [row] = await this.db.query<{ federation_id: string | null }>('select auzolan.accept_invitation($1, $2, $3, $4) as federation_id', [
      personId, invitationCodeHash(code), name.trim(), [newId(), newId(), newId()],
    ]);
    if (!row!.federation_id) throw new InputError('code', 'This invitation does not work: the code is wrong, used, revoked or too old. Ask for a new one.');
    this.principals.changed();
  }

  private async mail(recipient: string, fallback: string, mail: Parameters<typeof invitationMail>[0]): Promise<void> {
    const language = (await this.people.languageOfAddress(recipient)) ?? (isLanguage(fallback) ? fallback : 'en');
    await this.mailer.send({ recipient, language, ...invitationMail(mail, language) });
  }

  private get publicUrl(): string {
    return publicUrl(this.config.values);
  }
}
