import { printedShortCode } from '../../../platform/texts/short-code.js';
import type { PaperEntry } from './paper.model.js';

/** Columns of a {@link PaperEntry} from rows `e` of paper_entry and `s` of its sheet. */
export const ENTRY_COLUMNS = `e.id, e.asset_id as "assetId", e.cooperative_id as "cooperativeId", e.member_id as "memberId", e.booking_id as "bookingId",
  e.entered_by_id as "enteredById", s.code as "sheetCode", e.line, e.written_name as "writtenName", e.starts_at as start, e.ends_at as end, e.note, e.outcome, e.entered_at as "enteredAt"`;

/** Rows `e` with their `s`. */
export const ENTRIES = 'paper_entry e join sheet s on s.federation_id = e.federation_id and s.id = e.sheet_id';

/** Columns of a ConflictCase from rows `k` of conflict_case. */
export const CASE_COLUMNS = `k.id, k.paper_entry_id as "paperEntryId", k.other_entry_id as "otherEntryId", k.kind, k.opened_at as "openedAt", k.decision,
  k.decided_at as "decidedAt", k.decided_by_id as "decidedById", k.reason, k.booking_id as "bookingId"`;

export type EntryRow = Omit<PaperEntry, 'sheetCode'> & { sheetCode: Buffer };

export function toEntry(row: EntryRow): PaperEntry {
  return { ...row, sheetCode: printedShortCode(row.sheetCode) };
}
