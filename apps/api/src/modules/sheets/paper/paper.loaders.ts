import { Injectable } from '@nestjs/common';
import { coordinated, isSteward } from '../../../platform/context/actor.js';
import type { RequestContext } from '../../../platform/context/request-context.js';
import { byId, groupedBy, type BatchReader } from '../../../platform/graphql/loader.js';
import { BookingsQueries, type Booking } from '../../bookings/index.js';
import type { PaperEntry } from './paper.model.js';
import { ENTRIES, ENTRY_COLUMNS, toEntry, type EntryRow } from './paper.sql.js';

const BY_ID = `select ${ENTRY_COLUMNS} from ${ENTRIES} where e.federation_id = auzolan.current_federation() and e.id = any ($1::uuid[])`;
const OF_SHEET = `
  select e.sheet_id as "sheetId", ${ENTRY_COLUMNS} from ${ENTRIES} join asset a on a.federation_id = e.federation_id and a.id = e.asset_id
  where e.federation_id = auzolan.current_federation() and e.sheet_id = any ($1::uuid[]) and ($2::boolean or a.owner_id = any ($3::uuid[])) order by e.line`;
const OF_CASE = 'select case_id as "caseId", booking_id as "bookingId" from conflict_booking where federation_id = auzolan.current_federation() and case_id = any ($1::uuid[]) order by booking_id';

/** Lines of paper by id. */
export const entryById: BatchReader<PaperEntry> = async (context, ids) => {
  const rows = await context.db.read<EntryRow>(context.actor.federationId, BY_ID, [ids]);
  return byId(rows.map(toEntry));
};

/** Lines by the sheet they are on, in their order; none for a reader who does not keep the asset, as names stand in them. */
export const entriesOfSheet: BatchReader<PaperEntry[]> = async (context, ids) => {
  const rows = await context.db.read<EntryRow & { sheetId: string }>(context.actor.federationId, OF_SHEET, [ids, isSteward(context.actor), coordinated(context.actor)]);
  return new Map([...groupedBy(ids, rows, (row) => row.sheetId)].map(([id, group]) => [id, group.map(toEntry)]));
};

const bookingIdsOfCase: BatchReader<string[]> = async (context, ids) => {
  const rows = await context.db.read<{ caseId: string; bookingId: string }>(context.actor.federationId, OF_CASE, [ids]);
  return new Map([...groupedBy(ids, rows, (row) => row.caseId)].map(([id, group]) => [id, group.map(({ bookingId }) => bookingId)]));
};

/** Bookings that paper has to do with, in one statement for all that a request asks. */
@Injectable()
export class PaperBookingLoaders {
  constructor(private readonly queries: BookingsQueries) {}

  private readonly bookingById: BatchReader<Booking> = async (context, ids) => byId(await this.queries.byIds(context.actor, ids));

  byId(context: RequestContext, id: string): Promise<Booking | null> {
    return context.loaders.of(this.bookingById).load(id);
  }

  /** What stood in the calendar when the case was opened, as the reader may see it now. */
  async ofCase(context: RequestContext, caseId: string): Promise<Booking[]> {
    const ids = (await context.loaders.of(bookingIdsOfCase).load(caseId)) ?? [];
    const bookings = await context.loaders.of(this.bookingById).loadMany(ids);
    return bookings.filter((booking): booking is Booking => booking !== null && !(booking instanceof Error));
  }
}
