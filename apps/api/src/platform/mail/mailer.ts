import { Injectable } from '@nestjs/common';
import { Db } from '../database/db.js';
import { newId } from '../database/ids.js';
import { JobQueue } from '../jobs/job-queue.js';

/** A file that comes with a mail. */
export interface MailAttachment {
  readonly name: string;
  /** MIME type with its parameters: text/calendar; charset=utf-8; method=PUBLISH */
  readonly type: string;
  /** Text, UTF-8. */
  readonly content: string;
}

/** A plain-text mail. */
export interface Mail {
  readonly recipient: string;
  readonly language: string;
  readonly subject: string;
  readonly body: string;
  /** Headers beside the usual ones: List-Unsubscribe. */
  readonly headers?: Readonly<Record<string, string>>;
  readonly attachments?: readonly MailAttachment[];
  /** What it is about, so that it can be withdrawn while it waits: notice:<id> */
  readonly about?: string;
}

/** Puts mails into the outbox, in the transaction of what causes them. */
@Injectable()
export class Mailer {
  constructor(
    private readonly db: Db,
    private readonly jobs: JobQueue,
  ) {}

  async send(mail: Mail): Promise<void> {
    const id = newId();
    await this.db.query('insert into mail (id, recipient, language, subject, body, headers, attachments, about) values ($1, $2, $3, $4, $5, $6, $7, $8)', [
      id, mail.recipient, mail.language, mail.subject, mail.body, JSON.stringify(mail.headers ?? {}), JSON.stringify(mail.attachments ?? []), mail.about ?? null,
    ]);
    await this.jobs.add('mail.send', { id });
  }

  /** Takes back what has not gone out yet, as when the mail server was away until the question was settled. */
  async withdraw(about: readonly string[]): Promise<void> {
    await this.db.query('delete from mail where about = any ($1::text[]) and sent_at is null', [about]);
  }
}
