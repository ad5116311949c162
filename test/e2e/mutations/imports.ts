import { randomUUID } from 'node:crypto';
import { ImportCheckService } from '../../../apps/api/src/modules/directory/check/import-check.service.js';
import type { World } from '../../support/world.js';
import { ofId, one, steward, type MutationCase } from './case.js';

/** Sends another file of two rows with one name and has it checked as the job would. @returns ids of the run and of its second row */
async function checkedRun(w: World): Promise<{ run: string; row: string }> {
  const response = await steward(w).send('/imports', `name,locality\nOgi ${randomUUID()},Bera\nOgi,Bera\nOgi,Bera\n`, { 'content-type': 'text/csv', 'file-name': 'places.csv' });
  const { id: run } = (await response.json()) as { id: string };
  await w.app.get(ImportCheckService, { strict: false }).check(w.ours.id, run);
  const { importRun } = await steward(w).get<{ importRun: { rows: { items: Array<{ id: string }> } } }>('query($id: ID!) { importRun(id: $id) { rows { items { id } } } }', { id: run });
  return { run, row: importRun.rows.items.at(-1)!.id };
}

/** Of imports. */
export const IMPORTS: MutationCase[] = [
  one('mapImportColumns', steward, 'MapImportColumnsInput', async (w) => ({ id: (await checkedRun(w)).run, columns: [{ name: 'name', field: 'name' }] })),
  one('judgeImportRow', steward, 'JudgeImportRowInput', async (w) => ({ id: (await checkedRun(w)).row, outcome: 'NEW' })),
  ofId('discardImport', steward, async (w) => (await checkedRun(w)).run),
  ofId('commitImport', steward, async (w) => {
    const { run, row } = await checkedRun(w);
    await steward(w).get('mutation($input: JudgeImportRowInput!) { judgeImportRow(input: $input) { id } }', { input: { id: row, outcome: 'NEW' } });
    return run;
  }, '{ id }'),
];
