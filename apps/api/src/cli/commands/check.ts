import { Db } from '../../platform/database/db.js';
import { FoundWrongError, type Command } from '../command.js';
import { bookingFindings, chainFindings, lockFindings, roleFindings, settlementFindings, type Findings } from '../standing-checks.js';
import { withApp } from '../with-app.js';

/** Looks whether what must always hold does hold. */
export const checkCommand: Command = {
  usage: 'check',
  help: 'Verifies every federation’s activity chain, that nothing is booked twice, and that federations cannot see each other. Ends with 1 when something is wrong.',
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
      const federations = await db.read<{ id: string }>(null, 'select id from auzolan.federation_ids() as id order by id');
      for (const { id } of federations) {
        const [federation] = await db.read<{ slug: string }>(id, 'select slug from federation where id = $1', [id]);
        report(`${federation!.slug}: the activity chain is whole`, await chainFindings(db, id));
        report(`${federation!.slug}: nothing is booked twice`, await bookingFindings(db, id));
        report(`${federation!.slug}: closed seasons add up`, await settlementFindings(db, id));
      }
      if (wrong) throw new FoundWrongError(`${wrong} things are wrong.`);
    }),
};
