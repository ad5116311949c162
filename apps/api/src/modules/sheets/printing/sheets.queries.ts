import { Injectable } from '@nestjs/common';
import type { Actor, Principal } from '../../../platform/context/actor.js';
import { Db } from '../../../platform/database/db.js';
import { isUuid } from '../../../platform/database/ids.js';
import { shortCode, shortCodeBytes } from '../../../platform/texts/short-code.js';
import { SHEET_COLUMNS, toSheet, type PrintedWeek, type Sheet, type SheetRow } from './sheet.model.js';

const BY_CODE = `select ${SHEET_COLUMNS} from sheet s where s.federation_id = auzolan.current_federation() and s.code = $1`;
const BY_ID = `select ${SHEET_COLUMNS}, s.shows from sheet s where s.federation_id = auzolan.current_federation() and s.id = $1`;

/** Most labels on one go, ten A4 pages. */
export const MOST_LABELS = 210;
const LABELS = `
  select a.name, a.place, a.page_code as code from asset a
  where a.federation_id = auzolan.current_federation() and a.page_public and not a.retired and ($1::uuid[] is null or a.id = any ($1::uuid[]))
  order by a.name, a.id limit ${MOST_LABELS}`;

/** What one label shows. */
export interface Label {
  readonly name: string;
  readonly place: string;
  readonly code: string;
}

/** Reads of printed sheets and labels. */
@Injectable()
export class SheetsQueries {
  constructor(private readonly db: Db) {}

  /** By what stands on the paper, however it is typed; null when there is none here. */
  async byCode(actor: Actor, code: string): Promise<Sheet | null> {
    const bytes = shortCodeBytes(code);
    const [row] = bytes ? await this.db.read<SheetRow>(actor.federationId, BY_CODE, [bytes]) : [];
    return row ? toSheet(row) : null;
  }

  /** A sheet of any federation that the person belongs to: a page that is opened by its address says not for which they act. */
  async toPrint({ memberships }: Principal, id: string): Promise<{ sheet: Sheet; shows: PrintedWeek } | null> {
    if (!isUuid(id)) return null;
    for (const { federationId } of memberships) {
      const [row] = await this.db.read<SheetRow & { shows: PrintedWeek }>(federationId, BY_ID, [id]);
      if (row) return { sheet: toSheet(row), shows: row.shows };
    }
    return null;
  }

  /** Labels of assets with a public page. @param assetIds null for all */
  async labels(federationId: string, assetIds: readonly string[] | null): Promise<Label[]> {
    const rows = await this.db.read<Omit<Label, 'code'> & { code: Buffer }>(federationId, LABELS, [assetIds]);
    return rows.map((row) => ({ ...row, code: shortCode(row.code) }));
  }
}
