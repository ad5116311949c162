import { Clock } from '../../platform/clock.js';
import { Db } from '../../platform/database/db.js';
import { FileStores } from '../../platform/files/file-stores.js';
import { FoundWrongError, type Call, type Command } from '../command.js';
import { awayCheck, checkFiles, type FileCheck } from '../file-checks.js';
import { bookingFindings, chainFindings, lockFindings, roleFindings, settlementFindings, type Findings } from '../standing-checks.js';
import { withApp } from '../with-app.js';

/** Looks whether what must always hold does hold. */
export const checkCommand: Command = {
  usage: 'check [--remove-strays]',
  help: 'Verifies every federation’s activity chain, that nothing is booked twice, that no photo or document is missing, and that federations cannot see each other. Ends with 1 when something is wrong. --remove-strays removes what the store of files has and no row names since a day; never on a copy of the database.',
  options: { 'remove-strays': { type: 'boolean' } },
  run: (call) =>
    withApp(async ({ app }) => {
      const db = app.get(Db);
      let wrong = 0;
      const report = (what: string, findings: Findings): void => {
        wrong += findings.length;
        call.say(`${findings.length ? 'WRONG' : 'ok   '} ${what}`);
        for (const finding of findings) call.say(`      ${finding}`);
      };
      report('the role of the API has no power over row-level security', await roleFindings(db));
      report('every table is locked to the federation acted for', await lockFindings(db));
      const stores = app.get(FileStores);
      const files = await checkFiles(stores, app.get(Clock).millis()).catch(awayCheck);
      const federations = await db.read<{ id: string }>(null, 'select id from auzolan.federation_ids() as id order by id');
      for (const { id } of federations) {
        const [federation] = await db.read<{ slug: string }>(id, 'select slug from federation where id = $1', [id]);
        report(`${federation!.slug}: the activity chain is whole`, await chainFindings(db, id));
        report(`${federation!.slug}: nothing is booked twice`, await bookingFindings(db, id));
        report(`${federation!.slug}: closed seasons add up`, await settlementFindings(db, id));
        report(`${federation!.slug}: no photo or document is missing`, await files.missing(db, id));
      }
      await tellStrays(call, stores, files);
      if (wrong) throw new FoundWrongError(`${wrong} things are wrong.`);
    }),
};

async function tellStrays(call: Call, { current }: FileStores, files: FileCheck): Promise<void> {
  const strays = files.strays();
  if (!strays.length || !current) return;
  call.say(`      ${current.address} has ${strays.length} files that no row names:`);
  for (const key of strays) {
    call.say(`      ${key}`);
    if (call.has('remove-strays')) await current.remove(key);
  }
  call.say(call.has('remove-strays') ? '      They were removed.' : '      check --remove-strays removes them.');
}
