import { Injectable } from '@nestjs/common';
import { addDays, localDate, startOfDay } from '@auzolan/calendar';
import { ActivityLog } from '../../../platform/audit/activity-log.js';
import type { Actor } from '../../../platform/context/actor.js';
import { Db } from '../../../platform/database/db.js';
import { newId } from '../../../platform/database/ids.js';
import { InputError, NotFoundError } from '../../../platform/errors/domain-error.js';
import { newShortCode, shortCode } from '../../../platform/texts/short-code.js';
import { ScheduleQueries } from '../../bookings/index.js';
import { mondayOf, printedBlocks } from './printed-week.js';
import { SHEET_COLUMNS, toSheet, type PrintedWeek, type PrintSheetInput, type Sheet, type SheetRow } from './sheet.model.js';

/** How far from today a printed week may lie, days. */
const FURTHEST_DAYS = 400;

const ABOUT = `
  select a.name as asset, a.place, a.time_zone as "timeZone", f.name as federation, case when a.page_public then a.page_code end as "pageCode"
  from asset a join federation f on f.id = a.federation_id where a.federation_id = auzolan.current_federation() and a.id = $1`;

const PRINT = `
  insert into sheet as s (federation_id, id, asset_id, code, week, shows, printed_by_id) values (auzolan.current_federation(), $1, $2, $3, $4, $5, $6)
  returning ${SHEET_COLUMNS}`;

/** Writes of printed sheets. */
@Injectable()
export class SheetsService {
  constructor(
    private readonly db: Db,
    private readonly schedules: ScheduleQueries,
    private readonly activity: ActivityLog,
  ) {}

  /**
   * Keeps what a week shows now under a new code, to be printed. It names cooperatives but no person and no purpose: paper
   * hangs where anyone passes, whoever prints it.
   * @param now epoch milliseconds
   */
  async print(actor: Actor, { assetId, week }: PrintSheetInput, now: number): Promise<Sheet> {
    const [about] = await this.db.query<Omit<PrintedWeek, 'days' | 'pageCode'> & { pageCode: Buffer | null }>(ABOUT, [assetId]);
    if (!about) throw new NotFoundError('asset', 'assetId');
    const today = localDate(now, about.timeZone);
    const monday = mondayOf(week ?? today);
    if (monday < addDays(today, -FURTHEST_DAYS) || monday > addDays(today, FURTHEST_DAYS)) throw new InputError('week', `must be within ${FURTHEST_DAYS} days of today`);
    const days = await this.schedules.freeBusy({ ...actor, cooperativeId: null }, assetId, monday, 7, startOfDay(monday, about.timeZone));
    const shows: PrintedWeek = {
      ...about, pageCode: about.pageCode && shortCode(about.pageCode),
      days: days.map(({ date, blocks }) => ({ date, blocks: printedBlocks(date, blocks, about.timeZone) })),
    };
    const [row] = await this.db.query<SheetRow>(PRINT, [newId(), assetId, newShortCode(), monday, JSON.stringify(shows), actor.memberId]);
    const sheet = toSheet(row!);
    await this.activity.record(actor, { action: 'asset.printSheet', subjectType: 'asset', subjectId: assetId, after: { sheetId: sheet.id, week: monday } });
    return sheet;
  }
}
