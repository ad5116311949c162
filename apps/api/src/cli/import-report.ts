import type { Actor } from '../platform/context/actor.js';
import type { ImportOutcome, ImportRun, ImportRunsQueries } from '../modules/directory/index.js';
import type { Call } from './command.js';

/** Problems and undecided rows that are shown; the admin app shows all. */
const MOST_SHOWN = 50;

/** What became, or would become, of the rows: numbers, then what is wrong, then what a person has to decide. */
export async function reportImport(call: Call, queries: ImportRunsQueries, actor: Actor, run: ImportRun): Promise<void> {
  const { counts } = run;
  const lines: Array<[ImportOutcome, number]> = [
    ['NEW', counts.new], ['BRANCH', counts.branch], ['SAME', counts.same], ['UNCHANGED', counts.unchanged], ['UNDECIDED', counts.undecided], ['MALFORMED', counts.malformed],
  ];
  call.say(`${run.fileName}: ${run.rowsTotal ?? run.rowsRead} rows`);
  for (const [outcome, count] of lines) call.say(`  ${outcome.padEnd(10)} ${String(count).padStart(8)}`);
  await reportProblems(call, queries, actor, run.id);
  await reportUndecided(call, queries, actor, run.id);
}

async function reportProblems(call: Call, queries: ImportRunsQueries, actor: Actor, id: string): Promise<void> {
  const { items, totalItems } = await queries.problems(actor, id, { skip: 0, take: MOST_SHOWN });
  if (!totalItems) return;
  call.say(`Problems (${totalItems}):`);
  for (const { line, column, reason, value } of items) call.say(`  line ${line}${column === null ? '' : `, ${column}`}: ${reason}${value === null ? '' : ` "${value}"`}`);
  if (totalItems > items.length) call.say(`  … and ${totalItems - items.length} more`);
}

async function reportUndecided(call: Call, queries: ImportRunsQueries, actor: Actor, id: string): Promise<void> {
  const { items, totalItems } = await queries.rows(actor, id, ['UNDECIDED'], { skip: 0, take: MOST_SHOWN });
  if (!totalItems) return;
  call.say(`Undecided (${totalItems}):`);
  for (const { line, name, other, evidence } of items) call.say(`  line ${line}: "${name}" and "${other ?? ''}": ${evidence.join(' ')}`);
  if (totalItems > items.length) call.say(`  … and ${totalItems - items.length} more`);
}
