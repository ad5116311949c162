import { Injectable } from '@nestjs/common';
import { Db } from '../database/db.js';
import { newId } from '../database/ids.js';
import { JobQueue } from '../jobs/job-queue.js';

/** A plain-text mail. */
export interface Mail {
  readonly recipient: string;
  readonly language: string;
  readonly subject: string;
  readonly body: string;
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
    await this.db.query('insert into mail (id, recipient, language, subject, body) values ($1, $2, $3, $4, $5)', [
      id, mail.recipient, mail.language, mail.subject, mail.body,
    ]);
    await this.jobs.add('mail.send', { id });
  }
}
