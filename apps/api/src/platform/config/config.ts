import { filesAddress, filesProblems } from './files-place.js';
import { integer, list, oneOf, switchOn, text, url, type Setting } from './settings.js';

const SETTINGS = {
  PORT: integer(3000, 0, 65535, 'Port that serves the API and both apps; 0 picks a free one.'),
  HOST: text('127.0.0.1', 'Address to listen on; 0.0.0.0 in a container.'),
  PUBLIC_URL: url('', 'Where people reach the apps; empty: http://localhost:PORT.'),
  NODE_ENV: oneOf('development', ['development', 'production', 'test'], 'production hides schema details and asks for HTTPS cookies.'),
  DATA_DIR: text('./data', 'Folder of the embedded PostgreSQL.'),
  DATABASE_URL: url('', 'PostgreSQL >= 15 to use instead of the embedded one: the API role, which must not bypass row-level security.'),
  OWNER_DATABASE_URL: url('', 'The same database as the role that owns the tables; runs migrations.'),
  POOL_SIZE: integer(10, 1, 200, 'Database connections of one process.'),
  STATEMENT_TIMEOUT_MS: integer(5000, 100, 600_000, 'Longest that one statement may run.'),
  FILES_URL: filesAddress('Where photos and documents are kept: file:///folder or s3://bucket/prefix; empty: in the database.'),
  FILES_BEFORE: filesAddress('Where they were kept before, read until move-files has moved them.'),
  S3_ENDPOINT: url('', 'Address of the S3-compatible service of an s3:// place, without the bucket.'),
  S3_REGION: text('us-east-1', 'Its region.'),
  S3_ACCESS_KEY: text('', 'Access key id for it.'),
  S3_SECRET_KEY: text('', 'Secret access key for it.'),
  SMTP_URL: url('', 'smtp:// or smtps:// server for mail; empty: mail goes to the log and the mail table only.'),
  MAIL_FROM: text('Auzolan <no-reply@localhost>', 'Sender of mails.'),
  PUSH_SERVICES: list(
    ['fcm.googleapis.com', 'push.services.mozilla.com', 'push.apple.com', 'notify.windows.com'],
    'Hosts of push services that messages for browsers may be sent to, comma separated, with all below them.',
  ),
  LOG_LEVEL: oneOf('info', ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'], 'Least severe line to log.'),
  GRAPHQL_JIT: switchOn(true, 'Run hot documents compiled; off: graphql-js runs everything.'),
  TRUST_PROXY: switchOn(false, 'Believe X-Forwarded-For and -Proto of a proxy in front.'),
  CORS_ORIGINS: list([], 'Other origins whose pages may call the API with cookies, comma separated.'),
  DEMO: switchOn(true, 'Load the invented Ibaia federation into an empty database and print sign-in links.'),
  WORKER: switchOn(true, 'Run jobs in this process too.'),
  RATE_LIMITS: switchOn(true, 'Refuse callers that ask too often.'),
  METRICS_TOKEN: text('', 'Bearer token for /metrics; empty: only from this machine.'),
} satisfies Record<string, Setting<unknown>>;

type Settings = typeof SETTINGS;

/** Everything that can be set from outside, typed; made once by {@link readConfig} and injected as this class. */
export type ConfigValues = { readonly [K in keyof Settings]: Settings[K] extends Setting<infer T> ? T : never };

/** Injection token and value of the configuration. */
export abstract class Config {
  abstract readonly values: ConfigValues;
}

/** Every key that the program reads; deployment files are held against it. */
export const CONFIG_KEYS: readonly string[] = Object.keys(SETTINGS);

/** Names and explanations of all settings, for `auzolan config` and the docs. */
export const CONFIG_HELP: ReadonlyArray<{ key: string; help: string }> = Object.entries(SETTINGS).map(([key, s]) => ({ key, help: s.help }));

/** Thrown with every wrong setting at once, one line each. */
export class ConfigError extends Error {
  readonly exitCode = 2;
}

/**
 * Reads and checks all settings from an environment.
 * @throws ConfigError naming every setting that is wrong.
 */
export function readConfig(env: NodeJS.ProcessEnv): Config {
  const problems: string[] = [];
  const values: Record<string, unknown> = {};
  for (const [key, setting] of Object.entries(SETTINGS)) {
    const given = env[key];
    const read = given === undefined || given === '' ? { value: setting.fallback } : setting.parse(given);
    if ('problem' in read) problems.push(`${key} ${read.problem}, but is "${given}"`);
    else values[key] = read.value;
  }
  if (Boolean(values.DATABASE_URL) !== Boolean(values.OWNER_DATABASE_URL) && !problems.length) {
    problems.push('DATABASE_URL and OWNER_DATABASE_URL belong together: set both, or neither for the embedded database');
  }
  if (!problems.length) problems.push(...filesProblems(values));
  if (problems.length) throw new ConfigError(`Settings need mending:\n  ${problems.join('\n  ')}`);
  return { values: Object.freeze(values) as ConfigValues };
}

/** The settings of this process. @throws ConfigError */
export function configFromEnvironment(): Config {
  return readConfig(process.env);
}
