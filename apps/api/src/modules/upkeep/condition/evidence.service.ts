import { Injectable } from '@nestjs/common';
import { imageType } from '../../assets/index.js';
import { INSIDER, readerValues } from '../../bookings/index.js';
import { ActivityLog } from '../../../platform/audit/activity-log.js';
import { subjectMemberId, type Actor } from '../../../platform/context/actor.js';
import { Db } from '../../../platform/database/db.js';
import { isUuid } from '../../../platform/database/ids.js';
import { constraintOf } from '../../../platform/database/retry.js';
import { DomainError, InputError, NotFoundError } from '../../../platform/errors/domain-error.js';
import { FILE, Files, WITH_FILE, type StoredFile } from '../../../platform/files/files.js';

/** What a picture belongs to. */
export type EvidenceOf = 'report_id' | 'case_id';

const MOST = 12;
/** Hours after a report or problem in which its author may add pictures. */
const ADD_HOURS = 24;

const OF_REPORT = `select r.by_id = any ($2::uuid[]) as mine, r.at > now() - interval '${ADD_HOURS} hours' as fresh from condition_report r where r.federation_id = auzolan.current_federation() and r.id = $1`;
const OF_CASE = `select d.reported_by_id = any ($2::uuid[]) as mine, d.reported_at > now() - interval '${ADD_HOURS} hours' as fresh from damage_case d where d.federation_id = auzolan.current_federation() and d.id = $1`;

const ADD = `insert into evidence_photo (federation_id, id, report_id, case_id, position, content_type, by_id)
  select $1::uuid, $2::uuid, $3::uuid, $4::uuid, 1 + count(*), $5, $6::uuid from evidence_photo p
  where p.federation_id = $1 and (p.report_id = $3 or p.case_id = $4)`;

// Pictures of a problem are for every member, as the problem is; those of a report for the two sides.
const FIND = `select ${FILE} from evidence_photo p ${WITH_FILE}
  left join condition_report r on r.federation_id = p.federation_id and r.id = p.report_id
  left join booking b on b.federation_id = r.federation_id and b.id = r.booking_id left join asset a on a.federation_id = b.federation_id and a.id = b.asset_id
  where p.federation_id = auzolan.current_federation() and p.id = $5 and $1::uuid is not null and $2::uuid[] is not null and (p.case_id is not null or ${INSIDER})`;

/** Pictures of reports and problems. */
@Injectable()
export class EvidenceService {
  constructor(
    private readonly db: Db,
    private readonly activity: ActivityLog,
    private readonly files: Files,
  ) {}

  /** Adds a picture to what one reported oneself; what it is is told by its bytes. @returns its id */
  async add(actor: Actor, of: EvidenceOf, id: string, bytes: Buffer): Promise<string> {
    const contentType = imageType(bytes);
    if (!contentType) throw new InputError('photo', 'must be a JPEG, PNG or WebP picture');
    if (!isUuid(id)) throw new NotFoundError('report');
    const may = async (): Promise<void> => {
      const [known] = await this.db.query<{ mine: boolean; fresh: boolean }>(of === 'report_id' ? OF_REPORT : OF_CASE, [id, [actor.memberId, subjectMemberId(actor)]]);
      if (!known?.mine) throw new NotFoundError('report');
      if (!known.fresh) throw new DomainError('CONFLICT', `Pictures can be added for ${ADD_HOURS} hours.`);
    };
    return this.files.add(actor.federationId, { contentType, bytes }, may, async (photoId) => {
      try {
        await this.db.attempt(() => this.db.query(ADD, [actor.federationId, photoId, of === 'report_id' ? id : null, of === 'case_id' ? id : null, contentType, actor.memberId]));
      } catch (error) {
        if (constraintOf(error) === 'evidence_photo_position_check') throw new InputError('photo', `cannot be added: there are ${MOST} already`);
        if (constraintOf(error)?.endsWith('position_key')) throw new DomainError('CONFLICT', 'Another picture was just added. Send this one again.');
        throw error;
      }
      await this.activity.record(actor, { action: 'evidence.add', subjectType: of === 'report_id' ? 'report' : 'problem', subjectId: id, after: { photoId }, topic: 'ASSETS' });
    });
  }

  /** The bytes, for those who may see what they belong to. */
  async find(actor: Actor, id: string): Promise<{ contentType: string; bytes: Buffer } | null> {
    const [photo] = isUuid(id) ? await this.db.read<StoredFile>(actor.federationId, FIND, [...readerValues(actor), id]) : [];
    return photo ? this.files.open(actor.federationId, photo) : null;
  }
}
