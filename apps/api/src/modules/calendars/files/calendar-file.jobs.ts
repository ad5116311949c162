import { Db } from '../../../platform/database/db.js';
import { JobTask, type JobHandler } from '../../../platform/jobs/job-handler.js';
import { JobQueue } from '../../../platform/jobs/job-queue.js';
import { CalendarFileWork } from './calendar-file-work.js';
import { CHECK_CALENDAR_FILE, TAKE_CALENDAR_FILE } from './calendar-file.tasks.js';

interface Named {
  readonly federationId: string;
  readonly id: string;
}

/** Looks at the times of a calendar file. */
@JobTask(CHECK_CALENDAR_FILE)
export class CheckCalendarFileJob implements JobHandler {
  constructor(private readonly work: CalendarFileWork) {}

  async run(payload: unknown): Promise<void> {
    const { federationId, id } = payload as Named;
    await this.work.check(federationId, id);
  }
}

/** Takes a calendar file in. */
@JobTask(TAKE_CALENDAR_FILE)
export class TakeCalendarFileJob implements JobHandler {
  constructor(private readonly work: CalendarFileWork) {}

  async run(payload: unknown): Promise<void> {
    const { federationId, id } = payload as Named;
    await this.work.take(federationId, id);
  }
}

const STALLED = `select id, state from calendar_file where federation_id = auzolan.current_federation() and state in ('CHECKING', 'TAKING') and touched_at < now() - interval '10 minutes'`;
const FORGET = `delete from calendar_file where federation_id = auzolan.current_federation() and state not in ('CHECKING', 'TAKING') and touched_at < now() - interval '30 days'`;

/** Takes up files that stand still because the process that worked on them is gone, and forgets those that nobody touched for 30 days. */
@JobTask('calendarFile.resume', '*/5 * * * *')
export class ResumeCalendarFilesJob implements JobHandler {
  constructor(
    private readonly db: Db,
    private readonly jobs: JobQueue,
  ) {}

  async run(): Promise<void> {
    for (const { id: federationId } of await this.db.read<{ id: string }>(null, 'select id from auzolan.federation_ids() as id')) {
      await this.db.tx(federationId, async () => {
        await this.db.query(FORGET);
        for (const { id, state } of await this.db.query<{ id: string; state: string }>(STALLED)) {
          const task = state === 'TAKING' ? TAKE_CALENDAR_FILE : CHECK_CALENDAR_FILE;
          await this.jobs.add(task, { federationId, id }, { key: `${task}:${id}` });
        }
      });
    }
  }
}
