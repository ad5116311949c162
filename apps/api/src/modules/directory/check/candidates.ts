import { Injectable } from '@nestjs/common';
import type { CooperativeRow } from '@auzolan/directory';
import { Db } from '../../../platform/database/db.js';
import { isUuid } from '../../../platform/database/ids.js';
import { DIRECTORY_ROW_COLUMNS, toDirectoryRow, type DirectoryRow, type StoredCooperative } from '../directory-row.js';
import { keysToLookFor } from './row-keys.js';
import type { RowToMatch } from './row-to-match.js';

/** Candidates of one key: more share only a word that tells nobody apart. */
const MOST_OF_A_KEY = 25;

const COOPERATIVES_BY_KEY = `
  with wanted as (select record, key from unnest($2::int[], $3::text[]) as w(record, key))
  select w.record, w.key, found.cooperative_id as other from wanted w
    cross join lateral (select k.cooperative_id from cooperative_key k where k.federation_id = $1 and k.key = w.key order by k.cooperative_id limit ${MOST_OF_A_KEY}) found
  union all
  select w.record, w.key, found.cooperative_id from wanted w
    cross join lateral (select k.cooperative_id from cooperative_origin k where k.federation_id = $1 and k.key = w.key order by k.cooperative_id limit ${MOST_OF_A_KEY}) found
  union all
  select w.record, 's:' || c.id, c.id from unnest($4::int[], $5::uuid[]) as w(record, id) join cooperative c on c.federation_id = $1 and c.id = w.id`;

const ROWS_BY_KEY = `
  select w.record, w.key, found.record as other from unnest($3::int[], $4::text[]) as w(record, key)
    cross join lateral (select k.record from import_key k where k.federation_id = $1 and k.run_id = $2 and k.key = w.key and k.record < w.record
      order by k.record limit ${MOST_OF_A_KEY}) found`;

const COOPERATIVES = `select ${DIRECTORY_ROW_COLUMNS} from cooperative c where c.federation_id = $1 and c.id = any($2::uuid[])`;

const ROWS = 'select record, row from import_row where federation_id = $1 and run_id = $2 and record = any($3::int[]) and row is not null';

/** What a row may be, with the keys that both have. Its own fields are compared. */
export type Candidate = CooperativeRow & { keys: string[] } & ({ kind: 'COOPERATIVE'; id: string } | { kind: 'ROW'; record: number });

interface Found<Id> {
  record: number;
  key: string;
  other: Id;
}

/** Looks up what rows of a file may be: cooperatives that are there, then earlier rows of the file. */
@Injectable()
export class Candidates {
  constructor(private readonly db: Db) {}

  /** Candidates by record; two statements for each kind, however many rows. */
  async of(federationId: string, runId: string, rows: readonly RowToMatch[]): Promise<Map<number, Candidate[]>> {
    const wanted = rows.flatMap(({ record, row }) => keysToLookFor(row).map((key) => [record, key] as const));
    const [records, keys] = [wanted.map(([record]) => record), wanted.map(([, key]) => key)];
    const ours = rows.filter(({ row }) => isUuid(row.sourceId));
    const cooperatives = await this.db.read<Found<string>>(federationId, COOPERATIVES_BY_KEY, [
      federationId, records, keys, ours.map(({ record }) => record), ours.map(({ row }) => row.sourceId),
    ]);
    const earlier = await this.db.read<Found<number>>(federationId, ROWS_BY_KEY, [federationId, runId, records, keys]);
    const candidates = new Map<number, Candidate[]>(rows.map(({ record }) => [record, []]));
    gather(candidates, cooperatives, await this.cooperatives(federationId, cooperatives), (row, shared) => ({ ...row, keys: shared, kind: 'COOPERATIVE' }));
    gather(candidates, earlier, await this.rows(federationId, runId, earlier), ({ row, record }, shared) => ({ ...row, keys: shared, kind: 'ROW', record }));
    return candidates;
  }

  private async cooperatives(federationId: string, found: ReadonlyArray<Found<string>>): Promise<Map<string, DirectoryRow>> {
    if (!found.length) return new Map();
    const rows = await this.db.read<StoredCooperative>(federationId, COOPERATIVES, [federationId, distinct(found)]);
    return new Map(rows.map((row) => [row.id, toDirectoryRow(row)]));
  }

  private async rows(federationId: string, runId: string, found: ReadonlyArray<Found<number>>): Promise<Map<number, { record: number; row: CooperativeRow }>> {
    if (!found.length) return new Map();
    const rows = await this.db.read<{ record: number; row: CooperativeRow }>(federationId, ROWS, [federationId, runId, distinct(found)]);
    return new Map(rows.map((row) => [row.record, row]));
  }
}

function distinct<Id>(found: ReadonlyArray<Found<Id>>): Id[] {
  return [...new Set(found.map(({ other }) => other))];
}

function gather<Id, Other>(
  candidates: Map<number, Candidate[]>, found: ReadonlyArray<Found<Id>>, others: ReadonlyMap<Id, Other>, make: (other: Other, keys: string[]) => Candidate,
): void {
  const shared = new Map<number, Map<Id, string[]>>();
  for (const { record, key, other } of found) {
    const ofRecord = shared.get(record) ?? new Map<Id, string[]>();
    shared.set(record, ofRecord);
    ofRecord.set(other, [...(ofRecord.get(other) ?? []), key]);
  }
  for (const [record, ofRecord] of shared) {
    for (const [id, keys] of [...ofRecord].sort(([a], [b]) => (a < b ? -1 : 1))) {
      const other = others.get(id);
      if (other !== undefined) candidates.get(record)!.push(make(other, keys));
    }
  }
}
