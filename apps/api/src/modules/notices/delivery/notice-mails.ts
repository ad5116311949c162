import { Inject, Injectable } from '@nestjs/common';
import { Config } from '../../../platform/config/config.js';
import { publicUrl } from '../../../platform/config/public-url.js';
import type { Mail } from '../../../platform/mail/mailer.js';
import { ServerKeys } from '../../../platform/push/server-keys.js';
import type { NoticeKind } from '../notice-kind.js';
import type { WaitingNotice } from '../notice.sql.js';
import { aboutNotice } from '../notices.service.js';
import { offToken } from '../off-link.js';
import { calendarFileOf } from './calendar-file.js';
import { FreeInstead } from './free-instead.js';
import { linesOf, subjectOf } from '../words/notice-lines.js';
import { noticeWords } from '../words/notice-words.js';

/** Most notices that one digest spells out. */
const MOST_IN_DIGEST = 50;

/** Where a notice is dealt with, when not among the reader's bookings. */
const PATHS: Partial<Record<NoticeKind, string>> = { APPROVAL_WAITS: '/admin/inbox', PROBLEM_OPEN: '/admin/inbox', STATEMENT_CLOSED: '/costs', PROBLEM_DECIDED: '/assets' };

/** Makes mails of notices, each with a way to get no more of its kind by one tap (RFC 8058). */
@Injectable()
export class NoticeMails {
  constructor(
    private readonly keys: ServerKeys,
    private readonly freeInstead: FreeInstead,
    @Inject(Config) private readonly config: Config,
  ) {}

  /** The mail of one notice. @param federationId of its reader */
  async one(federationId: string, notice: WaitingNotice & { email: string }): Promise<Mail> {
    const words = noticeWords(notice.language);
    const off = await this.offUrl(federationId, notice);
    const file = calendarFileOf(notice);
    const body = [...linesOf(notice, await this.freeInstead.of(federationId, notice)), '', this.link(notice), '', '—', words.why(notice.federation), `${words.noMore(words.kinds[notice.kind])} ${off}`, `${words.choose} ${this.choices}`];
    return {
      recipient: notice.email, language: notice.language, subject: subjectOf(notice), body: body.join('\n'), about: aboutNotice(notice.id), attachments: file ? [file] : [],
      headers: { 'List-Unsubscribe': `<${off}>`, 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click', 'Auto-Submitted': 'auto-generated' },
    };
  }

  /** One mail of several notices to the same reader, the soonest first; the first of them gives reader and language. */
  async digest(federationId: string, notices: ReadonlyArray<WaitingNotice & { email: string }>): Promise<Mail> {
    const [{ email, language, federation }] = notices as [WaitingNotice & { email: string }];
    const words = noticeWords(language);
    const spelled = [...notices].sort((one, other) => (one.start?.getTime() ?? 0) - (other.start?.getTime() ?? 0)).slice(0, MOST_IN_DIGEST);
    const more = notices.length - spelled.length;
    const told: string[] = [];
    for (const notice of spelled) told.push(...linesOf(notice, await this.freeInstead.of(federationId, notice)), this.link(notice), '');
    const body = [
      ...told,
      ...(more ? [words.more(more), ''] : []),
      '—', words.why(federation), `${words.choose} ${this.choices}`,
    ];
    return { recipient: email, language, subject: words.digestSubject(notices.length, federation).slice(0, 300), body: body.join('\n').slice(0, 20_000), headers: { 'Auto-Submitted': 'auto-generated' } };
  }

  /** What a browser shows; no more than it needs, as it passes through the machines of others. */
  push(notice: WaitingNotice): object {
    return { title: subjectOf(notice), body: notice.reason ?? '', url: this.path(notice), tag: notice.id };
  }

  private async offUrl(federationId: string, { memberId, kind }: WaitingNotice): Promise<string> {
    return `${publicUrl(this.config.values)}/notices/off/${offToken({ federationId, memberId, kind }, await this.keys.of('links'))}`;
  }

  private path({ kind }: WaitingNotice): string {
    return PATHS[kind] ?? '/bookings';
  }

  private link(notice: WaitingNotice): string {
    return publicUrl(this.config.values) + this.path(notice);
  }

  private get choices(): string {
    return `${publicUrl(this.config.values)}/me/notices`;
  }
}
