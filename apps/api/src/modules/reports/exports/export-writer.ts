import { Injectable } from '@nestjs/common';
import { csvLine } from '@auzolan/directory';
import { actorOf } from '../../../platform/context/acting-for.js';
import type { Actor, PersonMembership } from '../../../platform/context/actor.js';
import { Db } from '../../../platform/database/db.js';
import type { ExportListName } from './export-job.model.js';
import { cellTexts, EXPORT_LISTS, listValues, type ExportList } from './export-lists.js';

/** Rows in memory at once. */
const AT_ONCE = 1000;
/** Characters of one piece, at most four bytes each. */
const CHUNK = 256 * 1024;
const BYTE_ORDER_MARK = '\u{FEFF}';
const FIRST = '00000000-0000-0000-0000-000000000000';

interface Job {
  list: ExportListName;
  state: string;
  memberId: string;
  cooperativeId: string | null;
  personId: string;
}

const JOB = `select j.list, j.state, j.created_by_id as "memberId", j.cooperative_id as "cooperativeId", m.person_id as "personId"
  from export_job j join member m on m.federation_id = j.federation_id and m.id = j.created_by_id where j.federation_id = auzolan.current_federation() and j.id = $1`;

const countSql = ({ rows }: ExportList): string => `select count(*)::int as total ${rows.includes('$1') ? rows : rows.replace('from ', 'from (values ($1::boolean, $2::uuid[])) reader cross join ')}`;
const pageSql = ({ rows, cells }: ExportList): string => `select x.id, json_build_array(${cells}) as cells ${rows} and x.id > $3 order by x.id limit ${AT_ONCE}`;

/** Writes lists into files, a piece at a time; memory holds one page and one piece however long the list is. */
@Injectable()
export class ExportWriter {
  constructor(private readonly db: Db) {}

  /** Writes the file from its beginning; nothing is left of an earlier try. What its maker may not see any more is not written. */
  async write(federationId: string, id: string): Promise<void> {
    const [job] = await this.db.read<Job>(federationId, JOB, [id]);
    if (!job || job.state === 'DONE' || job.state === 'FAILED') return;
    const [actor, list] = [await this.actorOf(federationId, job), EXPORT_LISTS[job.list]];
    if (!actor || !list.may(actor)) return this.finish(federationId, id, 'FAILED');
    const [{ total } = { total: 0 }] = await this.db.read<{ total: number }>(federationId, countSql(list), listValues(actor));
    await this.begin(federationId, id, total);
    await this.writePages(actor, id, list);
    await this.finish(federationId, id, 'DONE');
  }

  private async writePages(actor: Actor, id: string, list: ExportList): Promise<void> {
    const sql = pageSql(list);
    let [text, position, done] = [BYTE_ORDER_MARK + csvLine(list.headers), 0, 0];
    for (let last = FIRST; ; ) {
      const rows = await this.db.read<{ id: string; cells: never[] }>(actor.federationId, sql, [...listValues(actor), last]);
      for (const { cells } of rows) text += csvLine(cellTexts(list, cells));
      done += rows.length;
      const isLast = rows.length < AT_ONCE;
      if (text.length >= CHUNK || isLast) {
        await this.keep(actor.federationId, id, position++, text, done);
        text = '';
      } else await this.progress(actor.federationId, id, done);
      if (isLast) return;
      last = rows.at(-1)!.id;
    }
  }

  /** Whom the maker of the job acts for today: roles may have ended since. */
  private async actorOf(federationId: string, { personId, cooperativeId }: Job): Promise<Actor | null> {
    const [row] = await this.db.read<{ memberships: PersonMembership[] }>(null, 'select auzolan.memberships($1) as memberships', [personId]);
    const membership = row!.memberships.find((one) => one.federationId === federationId);
    if (!membership) return null;
    const belongs = membership.roles.some((role) => role.cooperativeId === cooperativeId && cooperativeId !== null);
    const principal = { personId, language: 'en', sessionId: null, tokenId: null, scopes: new Set<never>(), memberships: [membership] };
    return actorOf(principal, { actingFor: `${federationId}/${belongs ? cooperativeId : ''}`, onBehalfOf: undefined });
  }

  private async begin(federationId: string, id: string, total: number): Promise<void> {
    await this.db.tx(federationId, async () => {
      await this.db.query('delete from export_chunk where federation_id = auzolan.current_federation() and job_id = $1', [id]);
      await this.db.query(`update export_job set state = 'RUNNING', rows_done = 0, rows_total = $2 where federation_id = auzolan.current_federation() and id = $1`, [id, total]);
    });
  }

  private async keep(federationId: string, id: string, position: number, text: string, done: number): Promise<void> {
    await this.db.tx(federationId, async () => {
      await this.db.query('insert into export_chunk (federation_id, job_id, position, bytes) values ($1, $2, $3, $4)', [federationId, id, position, Buffer.from(text)]);
      await this.db.query('update export_job set rows_done = $2 where federation_id = auzolan.current_federation() and id = $1', [id, done]);
    });
  }

  private async progress(federationId: string, id: string, done: number): Promise<void> {
    await this.db.tx(federationId, () => this.db.query('update export_job set rows_done = $2 where federation_id = auzolan.current_federation() and id = $1', [id, done]));
  }

  private async finish(federationId: string, id: string, state: 'DONE' | 'FAILED'): Promise<void> {
    await this.db.tx(federationId, () => this.db.query('update export_job set state = $2, finished_at = now() where federation_id = auzolan.current_federation() and id = $1', [id, state]));
  }
}
