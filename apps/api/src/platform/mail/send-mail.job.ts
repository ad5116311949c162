import { Inject, Logger } from '@nestjs/common';
import { createTransport } from 'nodemailer';
import { Config } from '../config/config.js';
import { Db } from '../database/db.js';
import { JobTask, type JobHandler } from '../jobs/job-handler.js';
import type { MailAttachment } from './mailer.js';

interface WaitingMail {
  readonly recipient: string;
  readonly subject: string;
  readonly body: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly attachments: readonly MailAttachment[];
}

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
    const [mail] = await this.db.read<WaitingMail>(null, 'select recipient, subject, body, headers, attachments from mail where id = $1 and sent_at is null', [id]);
    if (!mail) return;
    const { recipient: to, subject, body: text, headers } = mail;
    const { SMTP_URL, MAIL_FROM } = this.config.values;
    if (SMTP_URL) {
      const attachments = mail.attachments.map(({ name, type, content }) => ({ filename: name, contentType: type, content }));
      await createTransport(SMTP_URL).sendMail({ from: MAIL_FROM, to, subject, text, headers: { ...headers }, attachments });
    } else {
      this.logger.log(`No SMTP_URL is set, so this mail stays here. To ${to}: ${subject}\n${text}`);
    }
    await this.db.tx(null, () => this.db.query('update mail set sent_at = now() where id = $1', [id]));
  }
}
