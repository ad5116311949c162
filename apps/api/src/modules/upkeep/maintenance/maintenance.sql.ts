/** The latest reading that counts of plan `p`’s counter. */
export const LATEST_READING = `(select r.value from counted_reading r where r.federation_id = p.federation_id and r.meter_id = p.meter_id order by r.at desc, r.value desc limit 1)`;

/** Whether plan `p` is overdue. @param today placeholder of a date */
export const isOverdue = (today: string): string => `(coalesce(p.due_day < ${today}::date, false) or coalesce(p.due_reading <= ${LATEST_READING}, false))`;

/** SQL that makes the JSON of a MaintenancePlan from a row `p`. @param today placeholder of a date */
export const planJson = (today: string): string => `json_build_object('id', p.id, 'assetId', p.asset_id, 'name', p.name, 'instructions', p.instructions, 'everyMonths', p.every_months,
  'everyDays', p.every_days, 'meterId', p.meter_id, 'everyReading', p.every_reading::text, 'blocksBooking', p.blocks_booking, 'sinceDay', p.since_day, 'dueDay', p.due_day,
  'dueReading', p.due_reading::text, 'latestReading', ${LATEST_READING}::text, 'overdue', ${isOverdue(today)}, 'retired', p.retired, 'version', p.version)`;
