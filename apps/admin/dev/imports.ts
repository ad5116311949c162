import { page, refusal } from './refusal.js';
import { cooperatives, nextId } from './world.js';

interface Row { id: string; line: number; name: string; locality: string; outcome: string; evidence: string[]; other: string | null; otherId: string | null }
export interface Run {
  id: string; fileName: string; format: string; state: string; createdAt: string; rowsRead: number; rowsTotal: number | null;
  columns: { name: string; field: string | null; sample: string }[]; error: string | null;
  counts(): Record<string, number>;
  problems(paging: object): object; rows(args: { outcome?: string[]; skip?: number; take?: number }): object;
}
export const imports: Run[] = [];
const rowsOf = new Map<string, Row[]>();
const KNOWN: Record<string, string> = { name: 'name', city: 'locality', country: 'country', url: 'website', lat: 'latitude', lng: 'longitude' };

/** Takes an uploaded CSV: a header line, then rows with nothing quoted; a place without a name is malformed. */
export function startImport(fileName: string, text: string): Run {
  const [head = '', ...lines] = text.split('\n').filter((line) => line.trim());
  const names = head.split(',');
  const sample = lines[0]?.split(',') ?? [];
  const problems = lines.flatMap((line, i) => (line.split(',')[0] ? [] : [{ line: i + 2, column: names[0] ?? null, reason: 'A place needs a name.', value: line.slice(0, 60) }]));
  const rows = lines.map((line, i): Row => {
    const [name = '', locality = ''] = line.split(',');
    const other = cooperatives.find((c) => c.name === name);
    const outcome = !name ? 'MALFORMED' : other ? 'UNDECIDED' : 'NEW';
    return { id: nextId(), line: i + 2, name, locality, outcome, evidence: other ? ['Same name', '1.2 km apart'] : [], other: other?.name ?? null, otherId: other?.id ?? null };
  });
  const count = (outcome: string): number => rows.filter((row) => row.outcome === outcome).length;
  const run: Run = {
    id: nextId(), fileName, format: fileName.endsWith('json') ? 'GEOJSON' : 'CSV', state: 'READY', createdAt: new Date().toISOString(),
    rowsRead: lines.length, rowsTotal: lines.length, error: null,
    columns: names.map((name, i) => ({ name, field: KNOWN[name.trim().toLowerCase()] ?? null, sample: sample[i] ?? '' })),
    counts: () => ({ new: count('NEW'), same: count('SAME'), branch: count('BRANCH'), unchanged: count('UNCHANGED'), malformed: count('MALFORMED'), undecided: count('UNDECIDED') }),
    problems: (paging) => page(problems, paging),
    rows: ({ outcome, ...paging }) => page(rows.filter((row) => !outcome?.length || outcome.includes(row.outcome)), paging),
  };
  rowsOf.set(run.id, rows);
  imports.push(run);
  return run;
}

const run = (id: string): Run => {
  const found = imports.find((r) => r.id === id);
  if (!found) throw refusal('NOT_FOUND', 'There is no such import.', 'id');
  return found;
};
export const importMutations = {
  judgeImportRow: ({ input }: { input: { id: string; outcome: string } }) => {
    const row = [...rowsOf.values()].flat().find((r) => r.id === input.id);
    if (!row) throw refusal('NOT_FOUND', 'There is no such row.', 'id');
    row.outcome = input.outcome;
    return row;
  },
  mapImportColumns: ({ input }: { input: { id: string; columns: { name: string; field: string | null }[] } }) => {
    const target = run(input.id);
    target.columns = target.columns.map((column) => ({ ...column, field: input.columns.find((c) => c.name === column.name)?.field ?? null }));
    return target;
  },
  commitImport: ({ id }: { id: string }) => {
    const target = run(id);
    if (target.counts().undecided) throw refusal('CONFLICT', 'Some rows still wait for a decision.');
    target.state = 'COMMITTING';
    setTimeout(() => { target.state = 'DONE'; }, 1200);
    return target;
  },
  discardImport: ({ id }: { id: string }) => { run(id).state = 'DISCARDED'; return true; },
};
