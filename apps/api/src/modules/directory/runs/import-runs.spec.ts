import { countReads } from '../../../../../../test/support/count-reads.js';
import { startWorld, type World } from '../../../../../../test/support/world.js';
import { ImportCheckService } from '../check/import-check.service.js';

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.stop());

const LIST = '{ importRuns { totalItems items { id fileName format state createdAt rowsRead rowsTotal error columns { name field sample } counts { new malformed } } } }';
const ONE = `query ($id: ID!, $take: Int!) { importRun(id: $id) { id problems(take: $take) { totalItems items { line reason } } rows(take: $take) { totalItems items { id name other otherId evidence } } } }`;

/** Sends a file and has it checked as the job would. */
async function checked(name: string, text: string): Promise<string> {
  const response = await world.ours.steward.call.send('/imports', text, { 'content-type': 'text/csv', 'file-name': name });
  const { id } = (await response.json()) as { id: string };
  await world.app.get(ImportCheckService, { strict: false }).check(world.ours.id, id);
  return id;
}

describe('imports', () => {
  it('are listed newest first, in as many statements for many as for one', async () => {
    const { call } = world.ours.steward;
    await checked('a.csv', 'name\nA one\n');
    await call.get(LIST);
    const one = await countReads(world.app, () => call.get(LIST));
    for (const name of ['b', 'c', 'd']) await checked(`${name}.csv`, `name\n${name.repeat(3)} more\n`);
    expect(await countReads(world.app, () => call.get(LIST))).toBe(one);
    const { importRuns } = await call.get<{ importRuns: { totalItems: number; items: Array<{ fileName: string }> } }>(LIST);
    expect(importRuns.totalItems).toBe(4);
    expect(importRuns.items.map(({ fileName }) => fileName)).toEqual(['d.csv', 'c.csv', 'b.csv', 'a.csv']);
    expect(await call.get('{ importRuns(skip: 4) { totalItems items { id } } }')).toEqual({ importRuns: { totalItems: 4, items: [] } });
  });

  it('show their rows and problems in as many statements for many as for one', async () => {
    const { call } = world.ours.steward;
    const id = await checked('rows.csv', `name,country\n${Array.from({ length: 60 }, (_, row) => `Same name,Nowhere ${row}\n`).join('')}`);
    await call.get(ONE, { id, take: 1 });
    const one = await countReads(world.app, () => call.get(ONE, { id, take: 1 }));
    expect(await countReads(world.app, () => call.get(ONE, { id, take: 60 }))).toBe(one);
    const { importRun } = await call.get<{ importRun: { rows: { items: Array<{ other: string | null }>; totalItems: number }; problems: { totalItems: number } } }>(ONE, { id, take: 60 });
    expect(importRun.rows.items.filter(({ other }) => other === 'Same name')).toHaveLength(59);
    expect(importRun.problems.totalItems).toBe(60);
  });

  it('refuse pages out of bounds, and are for stewards', async () => {
    expect(await world.ours.steward.call.refusal('{ importRuns(take: 101) { totalItems } }')).toMatchObject({ extensions: { code: 'BAD_USER_INPUT', field: 'take' } });
    expect(await world.ours.coordinator.call.refusal(LIST)).toMatchObject({ extensions: { code: 'FORBIDDEN' } });
    expect(await world.ours.steward.call.get('{ importRun(id: "nonsense") { id } }')).toEqual({ importRun: null });
  });

  it('are written down: who sent, judged and discarded what', async () => {
    const { call, memberId } = world.ours.steward;
    const id = await checked('deeds.csv', 'name\nDeeds\nDeeds\n');
    const { importRun } = await call.get<{ importRun: { rows: { items: Array<{ id: string }> } } }>(ONE, { id, take: 2 });
    await call.get('mutation ($input: JudgeImportRowInput!) { judgeImportRow(input: $input) { outcome } }', { input: { id: importRun.rows.items[1]!.id, outcome: 'NEW' } });
    await call.get('mutation ($id: ID!) { discardImport(id: $id) }', { id });
    const deeds = await world.sql<{ action: string; member_id: string }>('select action, member_id from activity where subject_id = $1 order by at', [id]);
    expect(deeds).toEqual(['import.upload', 'import.judge', 'import.discard'].map((action) => ({ action, member_id: memberId })));
  });
});
