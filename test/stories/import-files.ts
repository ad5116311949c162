import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Caller } from '../support/caller.js';

/** Bytes of a file of test/fixtures/directory. */
export function fixture(name: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(readFileSync(join(import.meta.dirname, '../fixtures/directory', name)));
}

/** Sends a file as the admin app does. */
export function upload(caller: Caller, name: string, body: string | Uint8Array<ArrayBuffer>, type = 'text/csv'): Promise<Response> {
  return caller.send('/imports', body, { 'content-type': type, 'file-name': encodeURIComponent(name) });
}

/** Sends a file that must be taken. @returns the id of its import */
export async function uploaded(caller: Caller, name: string, body: string | Uint8Array<ArrayBuffer>, type = 'text/csv'): Promise<string> {
  const response = await upload(caller, name, body, type);
  const answer = (await response.json()) as { id?: string };
  if (!answer.id) throw new Error(`${response.status} ${JSON.stringify(answer)}`);
  return answer.id;
}

/** An import, as far as stories look at it. */
export interface SeenRun {
  state: string;
  rowsRead: number;
  rowsTotal: number | null;
  error: string | null;
  counts: Record<'new' | 'same' | 'branch' | 'unchanged' | 'malformed' | 'undecided', number>;
}

const RUN = `query ($id: ID!) { importRun(id: $id) { state rowsRead rowsTotal error counts { new same branch unchanged malformed undecided } } }`;

/** The import as it is now. Asks again when the office is busy, as its answer says. */
export async function seen(caller: Caller, id: string): Promise<SeenRun> {
  for (let tries = 1; ; tries++) {
    const { data, errors } = await caller.ask<{ importRun: SeenRun }>(RUN, { id });
    if (data?.importRun) return data.importRun;
    if (tries === 20 || errors[0]?.extensions.code !== 'UNAVAILABLE') throw new Error(JSON.stringify(errors));
    await wait(250);
  }
}

/** Waits until the server has stopped working on an import. */
export async function settled(caller: Caller, id: string): Promise<SeenRun> {
  for (;;) {
    const run = await seen(caller, id);
    if (run.state !== 'READING' && run.state !== 'COMMITTING') return run;
    await wait(50);
  }
}

/** Takes an import in and waits for the end. */
export async function committed(caller: Caller, id: string): Promise<SeenRun> {
  await caller.get('mutation ($id: ID!) { commitImport(id: $id) { id } }', { id });
  return settled(caller, id);
}

/** A row of an import, as far as stories look at it. */
export interface SeenRow {
  id: string;
  line: number;
  name: string;
  locality: string;
  outcome: string;
  evidence: string[];
  other: string | null;
  otherId: string | null;
}

const ROWS = `query ($id: ID!, $outcome: [ImportOutcome!], $skip: Int) {
  importRun(id: $id) { rows(outcome: $outcome, skip: $skip, take: 100) { items { id line name locality outcome evidence other otherId } totalItems } } }`;

/** All rows of some outcomes. */
export async function rowsOf(caller: Caller, id: string, ...outcome: string[]): Promise<SeenRow[]> {
  const rows: SeenRow[] = [];
  for (;;) {
    const page = (await caller.get<{ importRun: { rows: { items: SeenRow[]; totalItems: number } } }>(ROWS, { id, outcome, skip: rows.length })).importRun.rows;
    rows.push(...page.items);
    if (rows.length >= page.totalItems) return rows;
  }
}

/** Says of a row what is to become of it. */
export async function judge(caller: Caller, id: string, outcome: string, otherId?: string): Promise<void> {
  await caller.get('mutation ($input: JudgeImportRowInput!) { judgeImportRow(input: $input) { id } }', { input: { id, outcome, otherId } });
}
