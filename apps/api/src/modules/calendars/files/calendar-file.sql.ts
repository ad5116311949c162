import type { ReadEvent } from '@auzolan/icalendar';
import type { CalendarFileProblem, CalendarImportAs, CalendarImportRow } from '../imports/import.model.js';
import type { CalendarFileState } from './calendar-file.model.js';

/** A row of the table `calendar_file`, as it is worked on. */
export interface FileRow {
  readonly id: string;
  readonly assetId: string;
  readonly as: CalendarImportAs;
  readonly purpose: string;
  readonly fileName: string;
  readonly memberId: string;
  readonly onBehalfOfId: string | null;
  readonly cooperativeId: string | null;
  readonly state: CalendarFileState;
  readonly fileProblem: CalendarFileProblem | null;
  readonly problemLine: number | null;
  readonly isRead: boolean;
  readonly events: readonly ReadEvent[];
  /** Instants in the form of JSON. */
  readonly times: ReadonlyArray<Omit<CalendarImportRow, 'start' | 'end'> & { start: string | null; end: string | null }>;
  readonly leaveOut: readonly number[];
}

const FILE = `f.id, f.asset_id as "assetId", f.taken_as as "as", f.purpose, f.file_name as "fileName", f.member_id as "memberId", f.on_behalf_of_id as "onBehalfOfId",
  f.cooperative_id as "cooperativeId", f.state, f.problem as "fileProblem", f.problem_line as "problemLine", f.leave_out as "leaveOut"`;

const OWN = 'f.federation_id = auzolan.current_federation() and f.id = $1';

/** With its times, held. $1: the file. */
export const LOCK_FILE = `select ${FILE}, f.times from calendar_file f where ${OWN} for update`;

/** For a job: with everything but its bytes. $1: the file. */
export const FILE_TO_WORK_ON = `select ${FILE}, f.bytes is null as "isRead", f.events, f.times from calendar_file f where ${OWN}`;

/** One person's files come in one after the other, so that one that is sent twice at once is found. $1: the member. */
export const LOCK_SENDING = `select pg_advisory_xact_lock(hashtextextended('calendar file ' || auzolan.current_federation() || $1, 0))`;

/** The same file that is under way, or was taken in within a day. $1: member, $2: for whom, $3: cooperative, $4: asset, $5: as what, $6: purpose, $7: digest. */
export const SAME_FILE = `select f.id from calendar_file f where f.federation_id = auzolan.current_federation() and f.member_id = $1 and f.digest = $7
  and f.on_behalf_of_id is not distinct from $2 and f.cooperative_id is not distinct from $3 and f.asset_id = $4 and f.taken_as = $5 and f.purpose = $6
  and (f.state in ('CHECKING', 'READY', 'TAKING') or f.state = 'DONE' and f.touched_at > now() - interval '1 day') order by f.created_at limit 1`;

/** What its sender sees. $1: the file, $2: the member. */
export const SHOWN_FILE = `select ${FILE}, f.times_done as "timesDone", f.imported,
    coalesce((select json_agg(c) from (select t ->> 'state' as state, count(*)::int as times from jsonb_array_elements(f.times) t group by 1 order by 1) c), '[]') as counts
  from calendar_file f where ${OWN} and f.member_id = $2`;

/** What is in the way first, then in the order of the file. $1: the file, $2: states or null, $3: skip, $4: take. */
export const FILE_ROWS = `with found as materialized (select t.row, t.n from calendar_file f, jsonb_array_elements(f.times) with ordinality t(row, n)
    where ${OWN} and ($2::text[] is null or t.row ->> 'state' = any ($2)))
  select (select count(*)::int from found) as total, coalesce((select json_agg(p.row order by p.first desc, p.n) from (
    select row, n, row ->> 'state' not in ('FREE', 'PAST', 'LEFT_OUT') as first from found order by 3 desc, n offset $3 limit $4) p), '[]') as items`;
