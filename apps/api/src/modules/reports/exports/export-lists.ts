import { amountText, decimalText } from '@auzolan/money';
import { isSteward, type Actor } from '../../../platform/context/actor.js';
import type { ExportListName } from './export-job.model.js';

type Cell = string | number | boolean | null;

/** A list as a file: who may have it, what it says. Rows come in the order of their ids, which is that of their making. */
export interface ExportList {
  readonly headers: readonly string[];
  /** Whether the actor may have it at all. */
  may(actor: Actor): boolean;
  /** FROM and WHERE with rows `x` that have an id. $1: sees all, $2: the actor's cooperatives. */
  readonly rows: string;
  /** SQL that makes a JSON list of the cells of a row. */
  readonly cells: string;
  /** Cells from there, where SQL does not say them as people do. */
  readonly write?: (cells: Cell[]) => Cell[];
}

const overseer = (actor: Actor): boolean => isSteward(actor) || actor.federationRoles.has('AUDITOR');
const anyone = (): boolean => true;
const at = (column: string): string => `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')`;

const TENANT = 'x.federation_id = auzolan.current_federation()';
/** The asset and cooperative of a row `x`, by which what it says is known. */
const NAMED = `join asset a on a.federation_id = x.federation_id and a.id = x.asset_id join cooperative c on c.federation_id = x.federation_id and c.id = x.cooperative_id`;
const INSIDER = `($1::boolean or x.cooperative_id = any ($2::uuid[]) or a.owner_id = any ($2::uuid[]))`;
/** Parameters count as used in every list. */
const READER = `(values ($1::boolean, $2::uuid[])) reader cross join`;

/** Every list that can be had as CSV. */
export const EXPORT_LISTS: Readonly<Record<ExportListName, ExportList>> = {
  BOOKINGS: {
    headers: ['Id', 'Asset', 'Cooperative', 'Start', 'End', 'Quantity', 'Status', 'Purpose', 'Made at'],
    may: anyone,
    rows: `from booking x ${NAMED} where ${TENANT}`,
    cells: `x.id, a.name, c.name, ${at('x.starts_at')}, ${at('x.ends_at')}, x.quantity, x.status, case when ${INSIDER} then x.purpose end, ${at('x.created_at')}`,
  },
  USAGE: {
    headers: ['Id', 'Booking', 'Asset', 'Cooperative', 'Phase', 'Measure', 'Quantity', 'Currency', 'Start', 'End', 'From reading', 'To reading'],
    may: anyone,
    rows: `from usage_line x ${NAMED} where ${TENANT} and ${INSIDER}`,
    cells: `x.id, x.booking_id, a.name, c.name, x.phase, x.measure, x.quantity::text, x.currency, ${at('x.starts_at')}, ${at('x.ends_at')}, x.from_reading_id, x.to_reading_id, x.scale`,
    write: (cells) => {
      const [quantity, currency, scale] = [String(cells[6]), cells[7], Number(cells.at(-1))];
      const shown = currency === null ? decimalText(BigInt(quantity), scale) : amountText({ minor: BigInt(quantity), currency: String(currency) });
      return [...cells.slice(0, 6), shown, ...cells.slice(7, -1)];
    },
  },
  READINGS: {
    headers: ['Id', 'Asset', 'Counter', 'Unit', 'Read at', 'Value', 'Source', 'Booking', 'Corrects', 'Reason'],
    may: anyone,
    rows: `from ${READER} meter_reading x join meter m on m.federation_id = x.federation_id and m.id = x.meter_id join asset a on a.federation_id = m.federation_id and a.id = m.asset_id where ${TENANT}`,
    cells: `x.id, a.name, m.name, m.unit, ${at('x.at')}, x.value::text, x.source, x.booking_id, x.corrects_id, x.reason, m.scale`,
    write: (cells) => [...cells.slice(0, 5), decimalText(BigInt(String(cells[5])), Number(cells.at(-1))), ...cells.slice(6, -1)],
  },
  STATEMENTS: {
    headers: ['Id', 'Season', 'From', 'To', 'Cooperative', 'Charged', 'Paid', 'Due', 'Currency'],
    may: overseer,
    rows: `from ${READER} statement x join settlement s on s.federation_id = x.federation_id and s.id = x.settlement_id join cooperative c on c.federation_id = x.federation_id and c.id = x.cooperative_id where ${TENANT}`,
    cells: 'x.id, s.name, s.from_date, s.last_date, c.name, x.charged::text, x.paid::text, x.due::text, s.currency',
    write: (cells) => cells.map((cell, index) => (index > 4 && index < 8 ? amountText({ minor: BigInt(String(cell)), currency: String(cells[8]) }) : cell)),
  },
  REFUSALS: {
    headers: ['Id', 'Refused at', 'Asset', 'Cooperative', 'Why', 'Start', 'End'],
    may: overseer,
    rows: `from ${READER} refusal x ${NAMED} where ${TENANT}`,
    cells: `x.id, ${at('x.at')}, a.name, c.name, x.clash, ${at('x.starts_at')}, ${at('x.ends_at')}`,
  },
  ASSETS: {
    headers: ['Id', 'Name', 'Category', 'Kind', 'Quantity', 'Owner', 'Place', 'Time zone', 'Retired'],
    may: anyone,
    rows: `from ${READER} asset x join cooperative c on c.federation_id = x.federation_id and c.id = x.owner_id where ${TENANT}`,
    cells: 'x.id, x.name, x.category, x.kind, x.quantity, c.name, x.place, x.time_zone, x.retired',
  },
  MEMBERS: {
    headers: ['Id', 'Name', 'Cooperative', 'Role', 'From', 'Until'],
    may: isSteward,
    rows: `from ${READER} member_role x join member m on m.federation_id = x.federation_id and m.id = x.member_id left join cooperative c on c.federation_id = x.federation_id and c.id = x.cooperative_id where ${TENANT}`,
    cells: 'x.id, m.name, c.name, x.role, x.from_date, x.until_date',
  },
  ACTIVITY: {
    headers: ['Id', 'At', 'Action', 'Subject', 'Subject id', 'Member', 'Cooperative', 'Reason'],
    may: overseer,
    rows: `from ${READER} activity x left join member m on m.federation_id = x.federation_id and m.id = x.member_id left join cooperative c on c.federation_id = x.federation_id and c.id = x.cooperative_id where ${TENANT}`,
    cells: `x.id, ${at('x.at')}, x.action, x.subject_type, x.subject_id, m.name, c.name, x.reason`,
  },
};

/** Values of $1, $2 of a list. */
export function listValues(actor: Actor): [boolean, string[]] {
  return [isSteward(actor), [...actor.cooperativeRoles.keys()]];
}

/** The cells of a row as texts. */
export function cellTexts({ write }: ExportList, cells: Cell[]): string[] {
  return (write ? write(cells) : cells).map((cell) => (cell === null ? '' : String(cell)));
}
