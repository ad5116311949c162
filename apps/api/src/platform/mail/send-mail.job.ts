import { Inject, Logger } from '@nestjs/common';
import { createTransport } from 'nodemailer';
import { Config } from '../config/config.js';
import { Db } from '../database/db.js';
import { JobTask, type JobHandler } from '../jobs/job-handler.js';

/** Sends one mail of the outbox: by SMTP when that is configured, else to the log. */
@JobTask('mail.send')
export class SendMailJob implements JobHandler {
  private readonly logger = new Logger('Mail');

  constructor(
    private readonly db: Db,
    @Inject(Config) private readonly config: Config,
  ) {}

  async run(payload: unknown): Promise<void> {
    const { id } = payload as { id: string };
    const [mail] = await this.db.read<{ recipient: string; subject: string; body: string }>(
      null,
      'select recipient, subject, body from mail where id = $1 and sent_at is null',
      [id],
    );
    if (!mail) return;
    const { SMTP_URL, MAIL_FROM } = this.config.values;
    if (SMTP_URL) {
      await createTransport(SMTP_URL).sendMail({ from: MAIL_FROM, to: mail.recipient, subject: mail.subject, text: mail.body });
    } else {
      this.logger.log(`No SMTP_URL is set, so this mail stays here. To ${mail.recipient}: ${mail.subject}\n${mail.body}`);
    }
    await this.db.tx(null, () => this.db.query('update mail set sent_at = now() where id = $1', [id]));
  }
}
