import { newId } from '../../apps/api/src/platform/database/ids.js';
import { KeepUsageJob, PaperUsageJob, ReadUsageJob } from '../../apps/api/src/modules/usage/lines/usage.jobs.js';
import { UsageLinesService } from '../../apps/api/src/modules/usage/lines/usage-lines.service.js';
import { SettleBookingsJob } from '../../apps/api/src/modules/usage/statements/settle-bookings.job.js';
import type { World } from './world.js';

/** A booking that is over, as if it had been booked, taken and brought back in its time. @returns its id */
export async function pastBooking(world: World, cooperativeId: string, day: string, status: 'RETURNED' | 'CONFIRMED' = 'RETURNED', hours = 2): Promise<string> {
  const { id, mill, member } = world.ours;
  const bookingId = newId();
  const [start, end] = [`${day}T08:00:00Z`, `${day}T${String(8 + hours).padStart(2, '0')}:00:00Z`];
  await world.sql(
    `insert into booking (federation_id, id, asset_id, cooperative_id, member_id, purpose, starts_at, ends_at, local_start, local_end, time_zone, status)
     values ($1, $2, $3, $4, $5, 'Spelt', $6, $7, '', '', 'Europe/Madrid', $8)`,
    [id, bookingId, mill, cooperativeId, member.memberId, start, end, status],
  );
  await world.sql(`insert into allocation (federation_id, booking_id, leaf_id, leaf_kind, blocked_from, blocked_until, blocks) values ($1, $2, $3, 'EXCLUSIVE', $4, $5, true)`, [id, bookingId, mill, start, end]);
  if (status === 'RETURNED') {
    for (const [to, at] of [['CHECKED_OUT', start], ['RETURNED', end]]) {
      await world.sql(`insert into activity (federation_id, id, at, action, subject_type, subject_id, after) values ($1, $2, $3, 'booking.move', 'booking', $4, $5)`, [id, newId(), at, bookingId, JSON.stringify({ status: to })]);
    }
  }
  await world.app.get(UsageLinesService).keep(id, bookingId);
  return bookingId;
}

/** Adds a counter of kilograms with one decimal to the mill. @returns its id */
export async function grainMeter(world: World, name = 'Grain'): Promise<string> {
  const { coordinator, mill } = world.ours;
  const { addMeter } = await coordinator.call.get<{ addMeter: { id: string } }>(`mutation($i: AddMeterInput!) { addMeter(input: $i) { id } }`, { i: { assetId: mill, name, unit: 'KG', scale: 1 } });
  return addMeter.id;
}

/** Reads a counter for a booking, as the owner's coordinator, and keeps the lines that this changes. @returns the reading's id */
export async function readMeter(world: World, meterId: string, at: string, value: string, bookingId: string | null): Promise<string> {
  const { recordReading } = await world.ours.coordinator.call.get<{ recordReading: { id: string } }>(`mutation($i: RecordReadingInput!) { recordReading(input: $i) { id } }`, { i: { meterId, at, value, bookingId } });
  await runJobs(world);
  return recordReading.id;
}

/** Runs the jobs about usage that wait in the outbox, as the worker would. */
export async function runJobs(world: World): Promise<void> {
  const handlers: Record<string, typeof KeepUsageJob | typeof ReadUsageJob | typeof PaperUsageJob | typeof SettleBookingsJob> = { 'usage.keep': KeepUsageJob, 'usage.read': ReadUsageJob, 'usage.paper': PaperUsageJob, 'usage.settleBookings': SettleBookingsJob };
  const jobs = await world.sql<{ id: string; task: string; payload: object }>(
    `select j.id, t.identifier as task, j.payload from graphile_worker._private_jobs j join graphile_worker._private_tasks t on t.id = j.task_id where t.identifier = any ($1) order by j.id`,
    [Object.keys(handlers)],
  );
  for (const { id, task, payload } of jobs) {
    await world.app.get(handlers[task]!).run(payload);
    await world.sql('delete from graphile_worker._private_jobs where id = $1', [id]);
  }
}
