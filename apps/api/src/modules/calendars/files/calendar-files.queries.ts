import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../platform/context/actor.js';
import { Db } from '../../../platform/database/db.js';
import { isUuid } from '../../../platform/database/ids.js';
import { checkPage, type PageArgs } from '../../../platform/graphql/page.js';
import type { CalendarImportRow, CalendarImportState } from '../imports/import.model.js';
import type { CalendarFile, CalendarFileRowList } from './calendar-file.model.js';
import { FILE_ROWS, SHOWN_FILE } from './calendar-file.sql.js';

/** Reads of calendar files, for who sent them. */
@Injectable()
export class CalendarFilesQueries {
  constructor(private readonly db: Db) {}

  /** The actor's own file, or null. */
  async find({ federationId, memberId }: Actor, id: string): Promise<CalendarFile | null> {
    const [file] = isUuid(id) ? await this.db.read<CalendarFile>(federationId, SHOWN_FILE, [id, memberId]) : [];
    return file ?? null;
  }

  /** Times of a file, what is in the way first. */
  async rows({ federationId }: Actor, id: string, states: readonly CalendarImportState[] | null, page: PageArgs): Promise<CalendarFileRowList> {
    const { skip, take } = checkPage(page);
    const [row] = await this.db.read<{ total: number; items: CalendarImportRow[] }>(federationId, FILE_ROWS, [id, states, skip, take]);
    return { items: row!.items.map((item) => ({ ...item, start: item.start && new Date(item.start), end: item.end && new Date(item.end) })), totalItems: row!.total };
  }
}
