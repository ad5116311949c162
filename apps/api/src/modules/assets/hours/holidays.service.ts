import { Injectable } from '@nestjs/common';
import { ActivityLog } from '../../../platform/audit/activity-log.js';
import type { Actor } from '../../../platform/context/actor.js';
import { Db } from '../../../platform/database/db.js';
import { newId } from '../../../platform/database/ids.js';
import { DomainError, NotFoundError } from '../../../platform/errors/domain-error.js';
import { HoursWatch } from './hours-watch.js';
import type { SetHolidayInput } from './special-days.inputs.js';
import type { Holiday } from './special-days.model.js';

const MOST_HOLIDAYS = 200;

/** The federation's holidays. Bookings that stand keep their time, but never unnoticed. */
@Injectable()
export class HolidaysService {
  constructor(
    private readonly db: Db,
    private readonly activity: ActivityLog,
    private readonly watch: HoursWatch,
  ) {}

  /** Adds the holiday of a day, or names it anew. @throws DomainError CONFLICT for more than 200 in all, or for bookings that stand on it, unless they are accepted */
  async set(actor: Actor, { date, name, acceptHits }: SetHolidayInput): Promise<Holiday> {
    let row: Holiday | undefined;
    await this.watch.change(actor, { date, reason: name.trim(), acceptHits }, async () => {
      [row] = await this.db.query<Holiday>(
        `insert into holiday (federation_id, id, day, name) values ($1, $2, $3, $4)
         on conflict (federation_id, day) do update set name = excluded.name returning id, day::text as date, name`,
        [actor.federationId, newId(), date, name.trim()],
      );
    });
    const [counted] = await this.db.query<{ n: number }>('select count(*)::int as n from holiday where federation_id = $1', [actor.federationId]);
    if (counted!.n > MOST_HOLIDAYS) throw new DomainError('CONFLICT', `There may be ${MOST_HOLIDAYS} holidays. Remove past ones first.`);
    await this.activity.record(actor, { action: 'holiday.set', subjectType: 'holiday', subjectId: row!.id, after: { date, name }, topic: 'ASSETS' });
    return row!;
  }

  /** @throws NotFoundError */
  async remove(actor: Actor, id: string): Promise<void> {
    const [gone] = await this.db.query<{ date: string; name: string }>('select day::text as date, name from holiday where federation_id = $1 and id = $2 for update', [actor.federationId, id]);
    if (!gone) throw new NotFoundError('holiday');
    await this.watch.change(actor, { date: gone.date }, async () => {
      await this.db.query('delete from holiday where federation_id = $1 and id = $2', [actor.federationId, id]);
    });
    await this.activity.record(actor, { action: 'holiday.remove', subjectType: 'holiday', subjectId: id, before: gone, topic: 'ASSETS' });
  }
}
