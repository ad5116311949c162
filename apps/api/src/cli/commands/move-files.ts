import { Db } from '../../platform/database/db.js';
import { FileStoreAway } from '../../platform/files/file-store.js';
import { FileStores } from '../../platform/files/file-stores.js';
import { moveFiles } from '../../platform/files/move-files.js';
import { FoundWrongError, type Command } from '../command.js';
import { withApp } from '../with-app.js';

/** Files after which a line tells how far it is. */
const TELL_EVERY = 100;

/** Brings all photos and documents to where new ones go. */
export const moveFilesCommand: Command = {
  usage: 'move-files',
  help: 'Moves all photos and documents to the place that FILES_URL names now. Can be broken off and run again; people may go on working.',
  run: (call) =>
    withApp(async ({ app }) => {
      const stores = app.get(FileStores);
      let looked = 0;
      const tell = (now: number): void => {
        looked = now;
        if (now % TELL_EVERY === 0) call.note(`${now} files …`);
      };
      const { moved, stayed, missing } = await moveFiles(app.get(Db), stores, tell).catch((error: unknown) => {
        if (!(error instanceof FileStoreAway)) throw error;
        throw new FoundWrongError(`${error.address} cannot be reached: ${error.reason}. ${looked} files were looked at. Nothing is lost; run it again.`);
      });
      call.say(`${moved} files were moved to ${stores.current?.address ?? 'the database'}, ${stayed} were there before.`);
      for (const key of missing) call.say(`${key} is in no place that FILES_URL or FILES_BEFORE names.`);
      if (missing.length) throw new FoundWrongError(`${missing.length} files are missing.`);
      if (stores.before) call.say(`What is in ${stores.before.address} is not needed any more: take FILES_BEFORE out of the settings, start again, then delete it.`);
    }),
};
