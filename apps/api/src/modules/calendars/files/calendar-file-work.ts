import { setImmediate as turn } from 'node:timers/promises';
import { Injectable, Logger } from '@nestjs/common';
import { readingCalendar, type ReadFile } from '@auzolan/icalendar';
import { ActivityLog } from '../../../platform/audit/activity-log.js';
import { Clock } from '../../../platform/clock.js';
import type { Actor } from '../../../platform/context/actor.js';
import { MemberActors } from '../../../platform/context/member-actors.js';
import { Db } from '../../../platform/database/db.js';
import { JobProgress } from '../../../platform/jobs/job-progress.js';
import { CalendarTimes, rowsOf, windowFrom } from '../imports/calendar-times.service.js';
import type { CalendarImportRow } from '../imports/import.model.js';
import { FILE_TO_WORK_ON, type FileRow } from './calendar-file.sql.js';

const MOST_TIMES = 5_000;
/** How long reading keeps everything else waiting at a stretch, and how long it may take in all, milliseconds. */
const STRETCH_MS = 20;
const LONGEST_MS = 30_000;

/** What a file may name a zone with, and the database cannot store. */
const UNSTORABLE = /[\p{Cc}\p{Cs}]/gu;

const set = (columns: string, from: string): string =>
  `update calendar_file set ${columns}, touched_at = now() where federation_id = auzolan.current_federation() and id = $1 and state = '${from}' returning id`;
const READ = set('bytes = null, events = $2::jsonb', 'CHECKING');
const FAILED = set(`state = 'FAILED', bytes = null, problem = $2, problem_line = $3`, 'CHECKING');
const CHECKED = set(`state = 'READY', times = $2::jsonb`, 'CHECKING');
const TAKEN = set(`state = 'DONE', imported = $2, times_done = $2, events = '[]'`, 'TAKING');
const LOST = set(`state = 'CHECKING', times_done = 0`, 'TAKING');
const MOVED = set('times_done = $2', 'TAKING');

/** Undoes what was written of a file that something else had ended meanwhile. */
class Ended extends Error {}

/** What jobs do with calendar files: read them, look at each time, take all in. */
@Injectable()
export class CalendarFileWork {
  private readonly logger = new Logger(CalendarFileWork.name);

  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly members: MemberActors,
    private readonly times: CalendarTimes,
    private readonly activity: ActivityLog,
  ) {}

  /** Reads a file that is CHECKING, once, and looks at its times; of any other, nothing happens. */
  async check(federationId: string, id: string): Promise<void> {
    const found = await this.begin(federationId, id, 'CHECKING');
    if (!found) return;
    const { actor, file } = found;
    const events = file.isRead ? file.events : await this.read(actor, file);
    if (!events) return;
    const leaveOut = new Set(file.leaveOut);
    const rows = await this.times.judged(actor, file, events.flatMap((event) => rowsOf(event, leaveOut)), this.clock.millis());
    await this.run(federationId, CHECKED, [id, JSON.stringify(rows)]);
  }

  /** Takes in a file that is TAKING, all or nothing; when someone was faster, its times are looked at anew. */
  async take(federationId: string, id: string): Promise<void> {
    const found = await this.begin(federationId, id, 'TAKING');
    if (!found) return;
    const { actor, file } = found;
    const rows = file.times.filter(({ state }) => state === 'FREE').map((row) => ({ ...row, start: new Date(row.start!), end: new Date(row.end!) }));
    const progress = new JobProgress(async (done) => void (await this.run(federationId, MOVED, [id, done])));
    try {
      const taken = await this.db.tx(federationId, () => this.takeIn(actor, file, rows, progress));
      if (taken) return;
      await this.run(federationId, LOST, [id]);
    } catch (error) {
      if (error instanceof Ended) return;
      this.logger.error(error);
      await this.run(federationId, LOST, [id]);
    } finally {
      await progress.stop();
    }
    await this.check(federationId, id);
  }

  /** @returns false when a time could not be had. */
  private async takeIn(actor: Actor, file: FileRow, rows: readonly CalendarImportRow[], progress: JobProgress): Promise<boolean> {
    const taken = await this.times.take(actor, file, rows, this.clock.millis(), (written) => void (progress.rows = written));
    if (typeof taken !== 'number') return false;
    const { fileName, assetId, as } = file;
    await this.activity.record(actor, { action: 'calendarFile.take', subjectType: 'calendarFile', subjectId: file.id, after: { fileName, assetId, as, imported: taken } });
    if (!(await this.db.query(TAKEN, [file.id, taken])).length) throw new Ended();
    return true;
  }

  /** The file, and who sent it as they may act today; null when it is not in that state. Fails when they may no longer. */
  private async begin(federationId: string, id: string, state: FileRow['state']): Promise<{ file: FileRow; actor: Actor } | null> {
    return this.db.tx(federationId, async () => {
      const [file] = await this.db.query<FileRow>(FILE_TO_WORK_ON, [id]);
      if (file?.state !== state) return null;
      const actor = await this.members.of(federationId, file.memberId, file.cooperativeId);
      if (actor) return { file, actor: { ...actor, onBehalfOfId: file.onBehalfOfId } };
      await this.db.query(LOST, [id]);
      await this.db.query(FAILED, [id, null, null]);
      return null;
    });
  }

  /** Reads a file step by step, so that nobody waits for it. @returns null when it cannot be read, which is written down */
  private async read(actor: Actor, { id, assetId }: FileRow): Promise<FileRow['events'] | null> {
    const { zone } = await this.times.assetOf(actor, assetId);
    const [{ bytes }] = (await this.db.read<{ bytes: Buffer }>(actor.federationId, 'select bytes from calendar_file where federation_id = auzolan.current_federation() and id = $1', [id])) as [{ bytes: Buffer }];
    const file = await inTurns(readingCalendar(bytes.toString('utf8'), { zone, window: windowFrom(this.clock.millis()), most: MOST_TIMES, mostInAll: MOST_TIMES }));
    if (!file.ok) {
      await this.run(actor.federationId, FAILED, [id, file.problem, file.line]);
      return null;
    }
    const events = file.events.map((event) => (event.ok ? { ...event, description: '', location: '' } : { ...event, detail: event.detail?.replace(UNSTORABLE, '\u{FFFD}') ?? null }));
    await this.run(actor.federationId, READ, [id, JSON.stringify(events)]);
    return events;
  }

  private run(federationId: string, sql: string, values: readonly unknown[]): Promise<unknown[]> {
    return this.db.tx(federationId, () => this.db.query(sql, values));
  }
}

/** Lets others have their turn between steps; what takes too long in all counts as too large. */
async function inTurns(reading: Generator<void, ReadFile>): Promise<ReadFile> {
  for (let spent = 0; spent < LONGEST_MS; ) {
    const began = performance.now();
    do {
      const { done, value } = reading.next();
      if (done) return value;
    } while (performance.now() - began < STRETCH_MS);
    spent += performance.now() - began;
    await turn();
  }
  return { ok: false, problem: 'TOO_LARGE', line: 1 };
}
