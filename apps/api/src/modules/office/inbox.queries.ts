import { Injectable } from '@nestjs/common';
import { HitsQueries, RequestsQueries } from '../bookings/index.js';
import { PaperQueries } from '../sheets/index.js';
import { HandoverQueries, ProblemsQueries, ReportsQueries } from '../upkeep/index.js';
import type { Actor } from '../../platform/context/actor.js';
import { InputError } from '../../platform/errors/domain-error.js';
import { checkPage, MOST_ROWS, type Listed, type PageArgs } from '../../platform/graphql/page.js';
import { AdmissionsQueries } from './admissions.queries.js';
import { InboxKind, type InboxItem } from './inbox.model.js';

type Source = (actor: Actor, page: PageArgs) => Promise<Listed<InboxItem>>;

/** What waits for those who run the office, as the rooms themselves tell it. */
@Injectable()
export class InboxQueries {
  private readonly sources: Record<InboxKind, Source>;

  constructor(admissions: AdmissionsQueries, requests: RequestsQueries, hits: HitsQueries, handovers: HandoverQueries, problems: ProblemsQueries, reports: ReportsQueries, paper: PaperQueries) {
    this.sources = {
      ADMISSION: (actor, page) => admissions.waiting(actor, page),
      APPROVAL: async (actor, page) => listed(await requests.waiting(actor, page), (booking) => ({ id: booking.id, kind: 'APPROVAL', since: booking.createdAt, booking })),
      HIT: async (actor, page) => listed(await hits.open(actor, page), (hit) => ({ id: `${hit.closure.id}:${hit.bookingId}`, kind: 'HIT', since: hit.at, hit })),
      OVERDUE: async (actor, page) => listed(await handovers.overdue(actor, page), (booking) => ({ id: booking.id, kind: 'OVERDUE', since: booking.end, booking })),
      PROBLEM: async (actor, page) => listed(await problems.list(actor, { status: ['OPEN', 'ASSESSED'], mayDecide: true }, page), (problem) => ({ id: problem.id, kind: 'PROBLEM', since: problem.reportedAt, problem })),
      REPORT: async (actor, page) => listed(await reports.waiting(actor, page), (report) => ({ id: report.id, kind: 'REPORT', since: report.at, report })),
      CONFLICT: async (actor, page) => listed(await paper.cases(actor, { open: true }, page), (conflict) => ({ id: conflict.id, kind: 'CONFLICT', since: conflict.openedAt, conflict })),
    };
  }

  /** One page of some kinds, or of all, what waits longest first. @throws InputError beyond the first hundred of several kinds */
  async list(actor: Actor, kinds: readonly InboxKind[], page: PageArgs): Promise<Listed<InboxItem>> {
    const { skip, take } = checkPage(page);
    const wanted = [...new Set(kinds.length ? kinds : Object.values(InboxKind))];
    if (wanted.length === 1) return this.sources[wanted[0]!](actor, { skip, take });
    if (skip + take > MOST_ROWS) throw new InputError('skip', `and take go up to ${MOST_ROWS} together; ask for one kind to see more`);
    const all: Array<Listed<InboxItem>> = [];
    for (const kind of wanted) all.push(await this.sources[kind](actor, { skip: 0, take: skip + take }));
    return {
      items: all.flatMap(({ items }) => items).sort((one, other) => instantOf(one) - instantOf(other) || one.id.localeCompare(other.id)).slice(skip, skip + take),
      totalItems: all.reduce((sum, { totalItems }) => sum + totalItems, 0),
    };
  }
}

/** Epoch milliseconds. */
function instantOf({ since }: InboxItem): number {
  return typeof since === 'string' ? Date.parse(since) : since.getTime();
}

function listed<T>({ items, totalItems }: Listed<T>, item: (one: T) => InboxItem): Listed<InboxItem> {
  return { items: items.map(item), totalItems };
}
