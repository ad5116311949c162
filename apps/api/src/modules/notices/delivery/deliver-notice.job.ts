import { Db } from '../../../platform/database/db.js';
import { JobTask, type JobHandler } from '../../../platform/jobs/job-handler.js';
import { Mailer } from '../../../platform/mail/mailer.js';
import { WAITING, type WaitingNotice } from '../notice.sql.js';
import { DELIVER, NoticesService, type NoticeOutcome } from '../notices.service.js';
import { NoticeMails } from './notice-mails.js';
import { PushSubscriptions } from './push-subscriptions.js';

const ONE = `${WAITING} and n.id = $1`;

/** Hands one notice on as its reader wants, if there is still something to know: looked at now, not when it was caused. */
@JobTask(DELIVER)
export class DeliverNoticeJob implements JobHandler {
  constructor(
    private readonly db: Db,
    private readonly notices: NoticesService,
    private readonly mails: NoticeMails,
    private readonly mailer: Mailer,
    private readonly subscriptions: PushSubscriptions,
  ) {}

  async run(payload: unknown): Promise<void> {
    const { federationId, id } = payload as { federationId: string; id: string };
    const [notice] = await this.db.read<WaitingNotice>(federationId, ONE, [id]);
    if (!notice) return;
    if (!notice.open || notice.way === 'OFF') return this.settle(federationId, id, 'DROPPED');
    if (notice.way === 'DIGEST') return;
    if (notice.way === 'PUSH' && (await this.subscriptions.tell(notice.personId, this.mails.push(notice)))) return this.settle(federationId, id, 'PUSHED');
    await this.mail(federationId, id);
  }

  /** The notice is read again under a lock, so that a decision made meanwhile counts, and none is mailed twice. */
  private async mail(federationId: string, id: string): Promise<void> {
    await this.db.tx(federationId, async () => {
      const [notice] = await this.db.query<WaitingNotice>(`${ONE} for update of n`, [id]);
      if (!notice) return;
      const { email } = notice;
      const outcome: NoticeOutcome = notice.open && email ? 'MAILED' : 'DROPPED';
      if (outcome === 'MAILED') await this.mailer.send(await this.mails.one(federationId, { ...notice, email: email! }));
      await this.notices.settle(id, outcome);
    });
  }

  private async settle(federationId: string, id: string, outcome: NoticeOutcome): Promise<void> {
    await this.db.tx(federationId, () => this.notices.settle(id, outcome));
  }
}
