import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ACTIONS, SUBJECTS } from './activity-words.js';
import { VALUES } from './change-words.js';

const SERVER = join(import.meta.dirname, '../../../../api/src');
const SOURCES = readdirSync(SERVER, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.ts') && !path.endsWith('.spec.ts'))
  .map((path) => readFileSync(join(SERVER, path), 'utf8'));

/** What stands in quotes after a name in the server's sources, on the same line. */
function written(name: string, shape: RegExp): string[] {
  const lines = SOURCES.flatMap((text) => text.split('\n').filter((line) => line.includes(`${name}: `)));
  return [...new Set(lines.flatMap((line) => [...line.slice(line.indexOf(`${name}: `)).split(',')[0]!.matchAll(shape)].map(([, value]) => value!)))];
}

describe('the words of the activity', () => {
  it('are there for every deed that the server writes down', () => {
    const deeds = written('action', /'(\w+\.\w+)'/g);
    expect(deeds.length).toBeGreaterThan(60);
    expect(deeds.filter((deed) => !(ACTIONS as readonly string[]).includes(deed))).toEqual([]);
  });
  it('are there for everything that deeds are done to', () => {
    const subjects = written('subjectType', /^subjectType: '(\w+)'/g);
    expect(subjects.filter((subject) => !(SUBJECTS as readonly string[]).includes(subject))).toEqual([]);
  });
  it.each(['BookingStatus', 'ProblemStatus', 'ReportSide', 'HandoverKind', 'PaperOutcome'])('are there for every %s', (name) => {
    const schema = readFileSync(join(SERVER, '../schema.graphql'), 'utf8').replace(/"{3}[\s\S]*?"{3}/g, '');
    const members = new RegExp(`enum ${name} \\{([^}]*)\\}`).exec(schema)![1]!.trim().split(/\s+/);
    expect(members.length).toBeGreaterThan(1);
    expect(members.filter((member) => !(VALUES as readonly string[]).includes(member))).toEqual([]);
  });
});
