import { Injectable } from '@nestjs/common';
import { ActivityLog } from '../../../platform/audit/activity-log.js';
import { coordinates, isSteward, type Actor } from '../../../platform/context/actor.js';
import { Db } from '../../../platform/database/db.js';
import { newId } from '../../../platform/database/ids.js';
import { DomainError, NotFoundError } from '../../../platform/errors/domain-error.js';
import { holderOf } from '../holder.js';
import { Placing } from '../placing/placing.service.js';
import { SeriesPreviews } from './series-previews.js';
import type { BookSeriesInput } from './series.inputs.js';
import type { SeriesPreview } from './series.model.js';
import { INSERT_SERIES, insertValues, LOCK_SERIES, type SeriesRow } from './series.sql.js';

/** Months after which a series without a near end is asked about. */
const USUAL_CONFIRM_MONTHS = 6;

/** Undoes a series of which a date turned out not to be free. */
class NotFree extends Error {}

/** Booking what repeats, and saying that it is still wanted. */
@Injectable()
export class SeriesService {
  constructor(
    private readonly db: Db,
    private readonly placing: Placing,
    private readonly previews: SeriesPreviews,
    private readonly activity: ActivityLog,
  ) {}

  /**
   * Books every date that was not left out, in one statement, or none.
   * @param now epoch milliseconds
   * @returns the series' id, or how its dates stand now when one of them cannot be had; nothing is written then.
   */
  async book(actor: Actor, input: BookSeriesInput, now: number): Promise<{ id: string } | SeriesPreview> {
    const holder = holderOf(actor);
    const wished = await this.previews.wished(actor, input, now);
    const preview = await this.previews.preview(actor, input, wished, now);
    if (preview.free < preview.dates.length) return preview;
    const quantity = input.quantity ?? 1;
    const confirmMonths = input.confirmMonths ?? USUAL_CONFIRM_MONTHS;
    const series: SeriesRow = {
      id: newId(), assetId: input.assetId, quantity, ...holder, purpose: input.purpose, ...wished.plan, skipped: [...wished.plan.skipped],
      bookedUntil: new Date(wished.bookedUntil), confirmMonths, confirmBy: wished.goesOn ? await this.monthsFromNow(confirmMonths) : null,
    };
    try {
      await this.db.attempt(async () => {
        await this.db.query(INSERT_SERIES, insertValues(actor.federationId, series));
        const wishes = wished.dates.map(({ local, start, end }) => ({ assetId: input.assetId, quantity, purpose: input.purpose, start, end, date: { seriesId: series.id, local } }));
        if ('clash' in (await this.placing.place(actor, holder, wishes, now, { status: 'CONFIRMED' }))) throw new NotFree();
        await this.activity.record(actor, { action: 'series.book', subjectType: 'series', subjectId: series.id, after: { assetId: input.assetId, rule: input.rule, dates: wishes.length } });
      });
    } catch (error) {
      if (!(error instanceof NotFree)) throw error;
      return this.previews.preview(actor, input, wished, now);
    }
    return { id: series.id };
  }

  /** Says that a series is still wanted: it is asked about again some months later. @throws DomainError */
  async confirm(actor: Actor, id: string): Promise<void> {
    const [series] = await this.db.query<SeriesRow>(LOCK_SERIES, [id]);
    if (!series) throw new NotFoundError('series');
    const holds = [series.memberId, series.bookedById].includes(actor.onBehalfOfId ?? actor.memberId) || coordinates(actor, series.cooperativeId) || isSteward(actor);
    if (!holds) throw new DomainError('FORBIDDEN', 'Only who booked, a coordinator of their cooperative or a steward can confirm this series.');
    if (!series.confirmBy) throw new DomainError('CONFLICT', 'This series ends by itself; there is nothing to confirm.');
    await this.db.query('update booking_series set confirm_by = $2, confirm_asked = false where federation_id = auzolan.current_federation() and id = $1', [id, await this.monthsFromNow(series.confirmMonths)]);
    await this.activity.record(actor, { action: 'series.confirm', subjectType: 'series', subjectId: id });
  }

  private async monthsFromNow(months: number): Promise<Date> {
    const [row] = await this.db.query<{ at: Date }>('select now() + make_interval(months => $1) as at', [months]);
    return row!.at;
  }
}
