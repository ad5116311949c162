import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ForgetFileJob } from '../../apps/api/src/platform/files/forget-file.job.js';
import { Caller } from './caller.js';
import { startS3Server, TEST_KEYS, type S3Server } from './s3-server.js';
import type { World } from './world.js';

/** A folder and a bucket for one spec file, with the settings that name them. */
export interface FilePlaces {
  readonly folder: string;
  readonly s3: S3Server;
  /** Settings that keep files in the database, the folder or the bucket. */
  readonly settings: { readonly database: Record<string, string>; readonly folder: Record<string, string>; readonly bucket: Record<string, string> };
  stop(): Promise<void>;
}

export async function makeFilePlaces(): Promise<FilePlaces> {
  const folder = await mkdtemp(join(tmpdir(), 'auzolan-files-'));
  const s3 = await startS3Server();
  const keys = { S3_ENDPOINT: s3.endpoint, S3_REGION: TEST_KEYS.region, S3_ACCESS_KEY: TEST_KEYS.accessKey, S3_SECRET_KEY: TEST_KEYS.secretKey };
  return {
    folder,
    s3,
    settings: { database: {}, folder: { FILES_URL: pathToFileURL(folder).href }, bucket: { FILES_URL: 's3://files/office/one', ...keys } },
    stop: async () => {
      await s3.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** Runs the jobs that wait for removing bytes outside. @param later also those that wait for tomorrow */
export async function forgetFiles(world: Pick<World, 'sql' | 'app'>, later = false): Promise<number> {
  const jobs = await world.sql<{ payload: object }>(
    `delete from graphile_worker._private_jobs j using graphile_worker._private_tasks t where t.id = j.task_id and t.identifier = 'file.forget' and (j.run_at <= now() or $1) returning payload`, [later],
  );
  for (const { payload } of jobs) await world.app.get(ForgetFileJob).run(payload);
  return jobs.length;
}

export const PNG = new Uint8Array(Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64'));
export const PDF = new Uint8Array(Buffer.from('%PDF-1.4\ntrailer <<>>\n%%EOF\n', 'latin1'));

/** The same person at another server. */
export function at(url: string, { secret, actingFor }: Caller): Caller {
  return new Caller(url, secret, actingFor);
}

/** One file of each kind, added over HTTP at a server. @returns their paths */
export async function addEach(url: string, { ours }: Pick<World, 'ours'>): Promise<{ photo: string; document: string; evidence: string }> {
  const [coordinator, member] = [at(url, ours.coordinator.call), at(url, ours.member.call)];
  const { reportProblem } = await member.get<{ reportProblem: { id: string } }>('mutation($i: ReportProblemInput!) { reportProblem(input: $i) { id } }', { i: { assetId: ours.mill, words: 'It squeaks' } });
  const sent = async (path: string, call: Caller, bytes: Uint8Array<ArrayBuffer>, type: string): Promise<string> => {
    const answer = await call.send(path, bytes, { 'content-type': type });
    if (answer.status !== 201) throw new Error(`${path}: ${answer.status} ${await answer.text()}`);
    return ((await answer.json()) as { id: string }).id;
  };
  return {
    photo: `/photos/${await sent(`/photos/${ours.mill}`, coordinator, PNG, 'image/png')}`,
    document: `/documents/${await sent(`/documents/${ours.mill}?title=Manual`, coordinator, PDF, 'application/pdf')}`,
    evidence: `/evidence/${await sent(`/evidence/problems/${reportProblem.id}`, member, PNG, 'image/png')}`,
  };
}
