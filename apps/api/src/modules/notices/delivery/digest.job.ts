import { addDays, formatLocalTime, localDate, toInstant } from '@auzolan/calendar';
import { Clock } from '../../../platform/clock.js';
import { Db } from '../../../platform/database/db.js';
import { JobTask, type JobHandler } from '../../../platform/jobs/job-handler.js';
import { Mailer } from '../../../platform/mail/mailer.js';
import { WAITING, type WaitingNotice } from '../notice.sql.js';
import { NoticesService } from '../notices.service.js';
import { NoticeMails } from './notice-mails.js';

/** Most notices that one run reads of a federation; the next quarter of an hour takes the rest. */
const MOST = 5000;
const READERS = `${WAITING} and c.way = 'DIGEST' order by n.member_id, n.starts_at, n.id limit ${MOST}`;
const OF_READER = `${WAITING} and n.id = any ($1::uuid[]) order by n.starts_at, n.id for update of n`;

/** Every quarter of an hour: the digest of each reader whose hour has come, of what is still open and was caused before it. */
@JobTask('notices.digest', '*/15 * * * *')
export class DigestJob implements JobHandler {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly notices: NoticesService,
    private readonly mails: NoticeMails,
    private readonly mailer: Mailer,
  ) {}

  async run(): Promise<void> {
    const now = this.clock.millis();
    const federations = await this.db.read<{ id: string }>(null, 'select id from auzolan.federation_ids() as id');
    for (const { id } of federations) {
      const waiting = await this.db.read<WaitingNotice>(id, READERS);
      const due = waiting.filter((notice) => notice.createdAt.getTime() < lastDigest(notice, now));
      for (const ids of byReader(due)) await this.send(id, ids);
    }
  }

  private async send(federationId: string, ids: readonly string[]): Promise<void> {
    await this.db.tx(federationId, async () => {
      const notices = await this.db.query<WaitingNotice>(OF_READER, [ids]);
      const told = notices.flatMap((notice) => (notice.open && notice.email ? [{ ...notice, email: notice.email }] : []));
      if (told.length) await this.mailer.send(await this.mails.digest(federationId, told));
      for (const { id, open, email } of notices) await this.notices.settle(id, open && email ? 'IN_DIGEST' : 'DROPPED');
    });
  }
}

/** The last instant, epoch milliseconds, at which the reader's digest was due: their own wall clock, also when it changes. */
export function lastDigest({ readerZone, digestMinute }: Pick<WaitingNotice, 'readerZone' | 'digestMinute'>, now: number): number {
  const at = (day: string): number => toInstant(`${day}T${formatLocalTime(digestMinute)}`, readerZone);
  const today = localDate(now, readerZone);
  return at(today) <= now ? at(today) : at(addDays(today, -1));
}

function byReader(notices: readonly WaitingNotice[]): string[][] {
  const readers = new Map<string, string[]>();
  for (const { memberId, id } of notices) readers.set(memberId, [...(readers.get(memberId) ?? []), id]);
  return [...readers.values()];
}
