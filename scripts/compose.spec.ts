import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { CORE_SCHEMA, load, mergeTag } from 'js-yaml';
import { CONFIG_KEYS, readConfig } from '../apps/api/src/platform/config/config.js';

const ROOT = dirname(import.meta.dirname);
const read = (path: string) => readFileSync(join(ROOT, path), 'utf8');

interface Service {
  image: string;
  environment: Record<string, string>;
  ports?: string[];
  volumes?: string[];
  command?: unknown;
  depends_on?: Record<string, { condition: string }>;
}

const text = read('docker-compose.yml');
const compose = load(text, { schema: CORE_SCHEMA.withTags(mergeTag) }) as { services: Record<'db' | 'api' | 'worker' | 'proxy', Service>; volumes: object };
const { db, api, worker, proxy } = compose.services;

/** What an operator fills in: the example, with passwords. */
const operator: Record<string, string> = Object.fromEntries(
  [...read('deploy/env.example').matchAll(/^(\w+)=(.*)$/gm)].map(([, name = '', value = '']) => [name, value]),
);
for (const name of ['POSTGRES_PASSWORD', 'OWNER_PASSWORD', 'API_PASSWORD']) operator[name] ||= 'abc123';

/** `${NAME:-default}` and `${NAME:?why}` as Docker Compose reads them. */
function filledIn(template: string): string {
  return template.replace(/\$\{(\w+)(?::([-?])([^}]*))?\}/g, (_all, name: string, kind: string | undefined, rest = '') => {
    const value = operator[name];
    if (value) return value;
    if (kind === '-') return rest as string;
    throw new Error(`${name} is not set: ${String(rest)}`);
  });
}

describe('deploy/Dockerfile', () => {
  it('starts the program with as much memory as npm start', () => {
    const { scripts } = JSON.parse(read('package.json')) as { scripts: { start: string } };
    const command = JSON.parse(/^CMD (\[.*\])$/m.exec(read('deploy/Dockerfile'))![1]!) as string[];
    expect(command).toEqual([...scripts.start.split(' '), '--built']);
  });
});

describe('docker-compose.yml', () => {
  it.each([
    ['api', api],
    ['worker', worker],
  ])('gives %s only settings that the program knows, with values that it takes', (_name, { environment }) => {
    expect(Object.keys(environment).filter((key) => !CONFIG_KEYS.includes(key))).toEqual([]);
    const { values } = readConfig(Object.fromEntries(Object.entries(environment).map(([key, value]) => [key, filledIn(value)])));
    expect(values).toMatchObject({ NODE_ENV: 'production', HOST: '0.0.0.0', TRUST_PROXY: true, DEMO: false });
    expect(values.PUBLIC_URL).toBe('https://auzolan.example.org');
    expect(new URL(values.DATABASE_URL).username).toBe('auzolan_api');
    expect(new URL(values.OWNER_DATABASE_URL).username).toBe('auzolan_owner');
  });

  it('runs jobs in the worker only, from the same image', () => {
    expect(worker.image).toBe(api.image);
    expect([api.environment.WORKER, worker.environment.WORKER]).toEqual(['false', 'true']);
  });

  it('opens only the proxy to the world, so that the API can be scaled', () => {
    expect(db.image).toBe('postgres:18');
    expect([db.ports, api.ports, worker.ports]).toEqual([undefined, undefined, undefined]);
    expect(proxy.ports).toEqual(['80:80', '443:443', '443:443/udp']);
  });

  it('lists in the example exactly what the operator can set', () => {
    const asked = new Set([...text.matchAll(/\$\{(\w+)/g)].map(([, name]) => name));
    expect([...asked].sort()).toEqual(Object.keys(operator).sort());
  });

  it('mounts files and folders that exist', () => {
    const mounted = [...(db.volumes ?? []), ...(proxy.volumes ?? [])].map((volume) => volume.split(':')[0] ?? '');
    const named = Object.keys(compose.volumes);
    for (const path of mounted.filter((source) => !named.includes(source))) expect(() => read(path)).not.toThrow(/ENOENT/);
    expect(readdirSync(join(ROOT, 'deploy/postgres'))).toEqual(['10-roles.sh']);
  });
});

describe('the files beside it', () => {
  it('set in the image only what the program knows', () => {
    const [, line = ''] = /^ENV (.*)$/m.exec(read('deploy/Dockerfile')) ?? [];
    const names = [...line.matchAll(/(\w+)=/g)].map(([, name]) => name ?? '');
    expect(names.length).toBeGreaterThan(0);
    expect(names.filter((name) => !CONFIG_KEYS.includes(name))).toEqual([]);
  });

  it('use only variables that their container is given', () => {
    const proxied = [...read('deploy/proxy/Caddyfile').matchAll(/\{\$(\w+)/g)].map(([, name]) => name);
    expect(new Set(proxied)).toEqual(new Set(Object.keys(proxy.environment)));
    const initialised = [...read('deploy/postgres/10-roles.sh').matchAll(/"\$(\w+)"/g)].map(([, name]) => name ?? '');
    expect(initialised.filter((name) => !(name in db.environment))).toEqual([]);
  });

  it('copy every workspace into the image', () => {
    const workspaces = readdirSync(join(ROOT, 'apps'), { withFileTypes: true }).filter((entry) => entry.isDirectory());
    for (const { name } of workspaces) expect(read('deploy/Dockerfile')).toContain(`COPY apps/${name}/package.json apps/${name}/`);
  });
});
