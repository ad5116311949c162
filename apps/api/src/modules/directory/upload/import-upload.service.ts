import { Injectable } from '@nestjs/common';
import { readCsv, readGeoJson, UnreadableFileError, type ReadItem } from '@auzolan/directory';
import { ActivityLog } from '../../../platform/audit/activity-log.js';
import type { Actor } from '../../../platform/context/actor.js';
import { Db } from '../../../platform/database/db.js';
import { newId } from '../../../platform/database/ids.js';
import { InputError } from '../../../platform/errors/domain-error.js';
import { JobQueue } from '../../../platform/jobs/job-queue.js';
import { CHECK_IMPORT } from '../check/check-import.task.js';
import { ImportLimits } from '../import-limits.js';
import { unreadableWords } from '../import-words.js';
import type { ImportFormat } from '../runs/import.enums.js';
import { EVERYTHING, ImportRunsStore } from '../runs/import-runs.store.js';
import { FileBytes } from './file-bytes.js';
import { FileColumns } from './file-columns.js';
import { RecordBatch, type StoredRecord } from './record-batch.js';

const UNFINISHED = `select id from import_run where federation_id = $1 and file_hash = $2 and state in ('READING', 'READY', 'COMMITTING')`;

const WHOLE = `
  update import_run set file_hash = $3, columns = $4::jsonb, rows_total = $5, rows_read = 0, touched_at = now()
  where federation_id = $1 and id = $2`;

/** A file that comes in. */
export interface IncomingFile {
  readonly name: string;
  readonly format: ImportFormat;
  readonly bytes: AsyncIterable<Uint8Array>;
}

/** Where a file has come to. */
export interface ReceivedFile {
  readonly id: string;
  /** False when an import of the same file is under way already, which is given instead. */
  readonly isNew: boolean;
}

/** Takes files in, record by record, so that a large one needs no more memory than a small one. */
@Injectable()
export class ImportUploadService {
  constructor(
    private readonly db: Db,
    private readonly store: ImportRunsStore,
    private readonly jobs: JobQueue,
    private readonly activity: ActivityLog,
    private readonly limits: ImportLimits,
  ) {}

  /**
   * Reads a file to its end into a new import and has its rows checked.
   * @param check QUEUE leaves the check to a job; HOLD to the caller.
   * @throws InputError when the file cannot be read; nothing of it is kept then
   */
  async receive(actor: Actor, file: IncomingFile, check: 'QUEUE' | 'HOLD' = 'QUEUE'): Promise<ReceivedFile> {
    const { federationId } = actor;
    const id = newId();
    await this.db.tx(federationId, () =>
      this.db.query(`insert into import_run (federation_id, id, file_name, format, state, created_by_id) values ($1, $2, $3, $4, 'READING', $5)`, [
        federationId, id, file.name, file.format, actor.memberId,
      ]),
    );
    try {
      const bytes = new FileBytes(file.bytes, this.limits.fileBytes);
      const columns = new FileColumns();
      const rows = await this.read(federationId, id, file.format, bytes, columns);
      const known = await this.finish(actor, id, { hash: bytes.digest(), columns, rows, fileName: file.name, check });
      if (known === null) return { id, isNew: true };
      await this.remove(federationId, id);
      return { id: known, isNew: false };
    } catch (error) {
      await this.remove(federationId, id);
      throw error instanceof UnreadableFileError ? new InputError('file', unreadableWords(actor.language, error)) : error;
    }
  }

  private async read(federationId: string, id: string, format: ImportFormat, bytes: FileBytes, columns: FileColumns): Promise<number> {
    const batch = new RecordBatch(this.db, federationId, id);
    let rows = 0;
    const write = (): Promise<void> =>
      this.db.tx(federationId, async () => {
        await batch.write();
        await this.store.moved(federationId, id, rows);
      });
    for await (const item of format === 'CSV' ? readCsv(bytes) : readGeoJson(bytes)) {
      if (item.kind === 'columns') {
        columns.add(item.columns);
        continue;
      }
      batch.add(storedRecord(item, columns, format));
      rows++;
      if (batch.isFull) await write();
    }
    await write();
    return rows;
  }

  /** @returns the unfinished import of the same file, or null when this is the only one. */
  private finish(
    actor: Actor,
    id: string,
    read: { hash: Buffer; columns: FileColumns; rows: number; fileName: string; check: 'QUEUE' | 'HOLD' },
  ): Promise<string | null> {
    const { federationId } = actor;
    return this.db.tx(federationId, async () => {
      await this.store.lockDirectory(federationId);
      const [known] = await this.db.query<{ id: string }>(UNFINISHED, [federationId, read.hash]);
      if (known) return known.id;
      await this.db.query(WHOLE, [
        federationId, id, read.hash, JSON.stringify(read.columns.list()), read.rows,
      ]);
      await this.activity.record(actor, {
        action: 'import.upload', subjectType: 'import', subjectId: id, topic: 'IMPORTS',
        after: { fileName: read.fileName, sha256: read.hash.toString('hex'), rows: read.rows },
      });
      if (read.check === 'QUEUE') await this.jobs.add(CHECK_IMPORT, { federationId, id }, { key: `${CHECK_IMPORT}:${id}` });
      return null;
    });
  }

  private async remove(federationId: string, id: string): Promise<void> {
    await this.store.clear(federationId, id, EVERYTHING);
    await this.db.tx(federationId, () => this.db.query('delete from import_run where federation_id = $1 and id = $2', [federationId, id]));
  }
}

/** Many GeoJSON files are one long line: there the ordinal of a feature says where it is. */
function storedRecord(item: Exclude<ReadItem, { kind: 'columns' }>, columns: FileColumns, format: ImportFormat): StoredRecord {
  const { record, line: found } = item.kind === 'problem' ? item.problem : item.record;
  const line = format === 'GEOJSON' ? record : found;
  if (item.kind === 'problem') {
    const { code, column, value } = item.problem;
    return { record, line, cells: null, latitude: null, longitude: null, problem: { code, column: columns.nameFor(column), value } };
  }
  const { latitude = null, longitude = null } = item.record.point ?? {};
  return { record, line, cells: columns.cellsOf(item.record), latitude, longitude, problem: null };
}
