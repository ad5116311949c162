import DataLoader from 'dataloader';
import type { RequestContext } from '../context/request-context.js';

/** How to read many things at once for one reader. */
export interface BatchReader<Value> {
  /** Values by id; ids that are absent from the map are unknown or hidden. One statement however many ids. */
  (context: RequestContext, ids: readonly string[]): Promise<ReadonlyMap<string, Value>>;
}

/** Most ids in one statement; more are read in several. */
const MOST_IDS = 1000;

/** The loaders of one request: made when first asked for, gone with it. */
export class LoaderCache {
  private readonly loaders = new Map<BatchReader<unknown>, DataLoader<string, unknown>>();

  constructor(private readonly context: RequestContext) {}

  /** Forgets what was read, before a unit of work runs again. */
  clear(): void {
    this.loaders.clear();
  }

  /** The request's loader for this reader; gives null for ids that the reader left out. */
  of<Value>(read: BatchReader<Value>): DataLoader<string, Value | null> {
    const known = this.loaders.get(read as BatchReader<unknown>);
    if (known) return known as DataLoader<string, Value | null>;
    const loader = new DataLoader<string, Value | null>(
      async (ids) => {
        const found = await read(this.context, ids);
        return ids.map((id) => found.get(id) ?? null);
      },
      { maxBatchSize: MOST_IDS },
    );
    this.loaders.set(read as BatchReader<unknown>, loader as DataLoader<string, unknown>);
    return loader;
  }
}

/** Rows by their id. */
export function byId<Row extends { id: string }>(rows: readonly Row[]): Map<string, Row> {
  return new Map(rows.map((row) => [row.id, row]));
}

/** Rows in lists by the id of what they belong to; ids without rows get an empty list. */
export function groupedBy<Row>(ids: readonly string[], rows: readonly Row[], key: (row: Row) => string): Map<string, Row[]> {
  const groups = new Map<string, Row[]>(ids.map((id) => [id, []]));
  for (const row of rows) groups.get(key(row))?.push(row);
  return groups;
}
