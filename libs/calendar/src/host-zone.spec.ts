import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { transformSync } from '@swc/core';
import { at, changedDays, dstTable } from './testing/dst-table.js';

/** The library as plain modules, because a process keeps the zone it started with. */
function compileInto(folder: string): void {
  const source = import.meta.dirname;
  writeFileSync(join(folder, 'package.json'), '{"type":"module"}');
  const files = readdirSync(source, { recursive: true, encoding: 'utf8' });
  for (const file of files.filter((name) => name.endsWith('.ts') && !name.endsWith('.spec.ts'))) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    const { code } = transformSync(readFileSync(join(source, file), 'utf8'), {
      jsc: { target: 'es2022', parser: { syntax: 'typescript' } },
      module: { type: 'es6' },
    });
    writeFileSync(join(folder, file.replace(/ts$/, 'js')), code);
  }
}

const asked = `
import { addDays, occurrences, parseInstant, parseRule, startOfDay, toInstant, toLocal, weekday } from './index.js';
const { rows, days } = JSON.parse(process.argv[2]);
console.log(JSON.stringify({
  hostOffset: new Date(2026, 6, 1).getTimezoneOffset(),
  instants: rows.map(({ local, zone }) => toInstant(local, zone)),
  back: rows.map(({ at, zone }) => toLocal(at, zone)),
  starts: days.map(({ date, zone }) => startOfDay(date, zone)),
  nextDay: addDays('2026-03-28', 1), weekday: weekday('2026-03-29'),
  parsed: parseInstant('2026-03-29T02:30:00+01:00').value,
  weekly: occurrences(parseRule('FREQ=WEEKLY;COUNT=2').rule, { start: '2026-03-22T09:00', zone: 'Europe/Berlin' }, { most: 2 }),
}));`;

describe('rrule.js #157, #233, #294, #295, #359, #390, #424, #604: the zone of the host changes nothing', () => {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'calendar-'));
    compileInto(folder);
    writeFileSync(join(folder, 'asked.js'), asked);
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  test.each([
    ['UTC', 0],
    ['America/Los_Angeles', 420],
    ['Europe/Berlin', -120],
    ['Australia/Lord_Howe', -630],
    ['Pacific/Apia', -780],
    ['America/Sao_Paulo', 180],
  ])('with TZ=%s', (TZ, hostOffset) => {
    const rows = dstTable.map(({ local, zone, instant }) => ({ local, zone, at: at(instant) }));
    const question = JSON.stringify({ rows, days: changedDays });
    const answer: unknown = JSON.parse(
      execFileSync(process.execPath, [join(folder, 'asked.js'), question], { env: { ...process.env, NODE_OPTIONS: '', TZ }, encoding: 'utf8' }),
    );
    expect(answer).toEqual({
      hostOffset,
      instants: rows.map((row) => row.at),
      back: dstTable.map(({ back }) => back),
      starts: changedDays.map(({ start }) => at(start)),
      nextDay: '2026-03-29',
      weekday: 7,
      parsed: Date.UTC(2026, 2, 29, 1, 30),
      weekly: [
        { local: '2026-03-22T09:00', instant: Date.UTC(2026, 2, 22, 8) },
        { local: '2026-03-29T09:00', instant: Date.UTC(2026, 2, 29, 7) },
      ],
    });
  });
});
