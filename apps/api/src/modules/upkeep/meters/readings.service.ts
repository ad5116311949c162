import { Injectable } from '@nestjs/common';
import { decimalText } from '@auzolan/money';
import { AssetsService } from '../../assets/index.js';
import { ActivityLog } from '../../../platform/audit/activity-log.js';
import { subjectMemberId, type Actor } from '../../../platform/context/actor.js';
import { Db } from '../../../platform/database/db.js';
import { newId } from '../../../platform/database/ids.js';
import { DomainError, InputError, NotFoundError } from '../../../platform/errors/domain-error.js';
import { JobQueue } from '../../../platform/jobs/job-queue.js';
import { requireReader } from './meter.access.js';
import type { CorrectReadingInput } from './meter.inputs.js';
import type { ReadingSource } from './meter.model.js';
import { READING_RECORDED, type ReadingRecorded } from './reading-news.js';

/** What was read. */
export interface NewReading {
  readonly meterId: string;
  readonly at: Date;
  /** A whole number of 10^-scale units of the meter, at most 15 digits. */
  readonly value: string;
  readonly source: ReadingSource;
  /** Needed for CHECK_OUT and RETURN. */
  readonly bookingId?: string | null;
  /** The reading that this one stands in for, with the reason. */
  readonly corrects?: { readonly id: string; readonly reason: string };
}

interface Surroundings {
  asset_id: string;
  owner_id: string;
  scale: number;
  retired_at: Date | null;
  low: string | null;
  high: string | null;
  booked: boolean;
  holder_id: string | null;
}

/** The meter, held until this transaction ends, so that nobody else reads it meanwhile. */
const LOCK = 'select id from meter where federation_id = auzolan.current_federation() and id = $1 for no key update';

const AROUND = `
  select m.asset_id, a.owner_id, m.scale, m.retired_at,
    (select value from counted_reading r where r.federation_id = m.federation_id and r.meter_id = m.id and r.at <= $2 and r.id is distinct from $4 order by at desc, value desc limit 1) as low,
    (select value from counted_reading r where r.federation_id = m.federation_id and r.meter_id = m.id and r.at >= $2 and r.id is distinct from $4 order by at, value limit 1) as high,
    b.id is not null as booked, b.cooperative_id as holder_id
  from meter m join asset a on a.federation_id = m.federation_id and a.id = m.asset_id
  left join booking b on b.federation_id = m.federation_id and b.id = $3 and (b.asset_id = m.asset_id or exists (
    select from allocation l where l.federation_id = b.federation_id and l.booking_id = b.id and l.leaf_id = m.asset_id))
  where m.federation_id = auzolan.current_federation() and m.id = $1`;

/** Writes of readings: only ever added, and only ever forward. */
@Injectable()
export class ReadingsService {
  constructor(
    private readonly db: Db,
    private readonly assets: AssetsService,
    private readonly activity: ActivityLog,
    private readonly jobs: JobQueue,
  ) {}

  /**
   * Writes down what a meter shows, and tells later rooms of it.
   * @param now epoch milliseconds
   * @returns the id of the reading
   * @throws InputError naming the field: a value below an earlier or above a later reading, a time in the future
   */
  async record(actor: Actor, reading: NewReading, now: number): Promise<string> {
    const { meterId, at, value, source, bookingId = null, corrects } = reading;
    if (at.getTime() > now) throw new InputError('at', 'must not be in the future');
    await this.db.query(LOCK, [meterId]);
    const [around] = await this.db.query<Surroundings>(AROUND, [meterId, at, bookingId, corrects?.id ?? null]);
    if (!around) throw new NotFoundError('counter', 'meterId');
    if (bookingId && !around.booked) throw new NotFoundError('booking', 'bookingId');
    requireReader(actor, { ownerId: around.owner_id, holderId: around.holder_id });
    checkForward(around, at, BigInt(value));
    const id = newId();
    await this.db.query(
      'insert into meter_reading (federation_id, id, meter_id, at, value, source, booking_id, corrects_id, reason, read_by_id) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)',
      [actor.federationId, id, meterId, at, value, source, bookingId, corrects?.id ?? null, corrects?.reason ?? null, subjectMemberId(actor)],
    );
    await this.activity.record(actor, {
      action: corrects ? 'meter.correct' : 'meter.read', subjectType: 'asset', subjectId: around.asset_id, before: corrects ? { readingId: corrects.id } : null,
      after: { readingId: id, meterId, at, value, source, bookingId }, reason: corrects?.reason, topic: 'ASSETS',
    });
    await this.jobs.tell(READING_RECORDED, { federationId: actor.federationId, readingId: id, bookingId, correctsId: corrects?.id ?? null } satisfies ReadingRecorded);
    return id;
  }

  /** Puts another reading in the place of one that was wrong; both stay on record. For coordinators of the owner and stewards. @returns the id of the new one */
  async correct(actor: Actor, { id, at, value, reason }: CorrectReadingInput, now: number): Promise<string> {
    const [wrong] = await this.db.query<{ asset_id: string; meter_id: string; source: ReadingSource; booking_id: string | null; corrected: boolean }>(
      `select m.asset_id, r.meter_id, r.source, r.booking_id, exists (select from meter_reading c where c.federation_id = r.federation_id and c.corrects_id = r.id) as corrected
       from meter_reading r join meter m on m.federation_id = r.federation_id and m.id = r.meter_id
       where r.federation_id = auzolan.current_federation() and r.id = $1 for no key update of m`,
      [id],
    );
    if (!wrong) throw new NotFoundError('reading');
    await this.assets.lock(actor, wrong.asset_id);
    if (wrong.corrected) throw new DomainError('CONFLICT', 'This reading was corrected already. Correct the one that stands in for it.');
    return this.record(actor, { meterId: wrong.meter_id, at, value, source: wrong.source, bookingId: wrong.booking_id, corrects: { id, reason } }, now);
  }
}

function checkForward({ scale, low, high, retired_at: retired }: Surroundings, at: Date, value: bigint): void {
  if (retired && at > retired) throw new InputError('at', 'is after this counter was replaced');
  if (low !== null && value < BigInt(low)) throw new InputError('value', `must not be below the reading before it, ${decimalText(BigInt(low), scale)}`);
  if (high !== null && value > BigInt(high)) throw new InputError('value', `must not be above the reading after it, ${decimalText(BigInt(high), scale)}`);
}
