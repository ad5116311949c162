import { createReadStream } from 'node:fs';
import { bestMatch, candidateKeys, checkRow, distanceMetres, editDistance, judge, mapColumns, matchKeys, nameKey, readCsv, readGeoJson, rowFingerprint, webIdentity } from './index.js';
import { judgeTraits } from './match/judge.js';
import { traitsOf, type Traits } from './match/matchable.js';
import type { ColumnMapping, CooperativeRow, MatchOutcome, ReadItem, RowProblem } from './index.js';

const file = (format: string) => createReadStream(`test/fixtures/directory/susy-transformap-places.${format}`);

async function importInMemory(items: AsyncIterable<ReadItem>) {
  const mapping: ColumnMapping[] = [];
  const rows: CooperativeRow[] = [];
  const problems: RowProblem[] = [];
  for await (const item of items) {
    if (item.kind === 'columns') mapping.push(...mapColumns(item.columns));
    if (item.kind === 'problem') problems.push(item.problem);
    if (item.kind !== 'record') continue;
    const check = checkRow(item.record, mapping);
    problems.push(...(check.ok ? check.warnings : check.problems));
    if (check.ok) rows.push(check.row);
  }
  return { rows, problems };
}

function count<T>(items: readonly T[], kind: (item: T) => string): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const item of items) counts[kind(item)] = (counts[kind(item)] ?? 0) + 1;
  return counts;
}

/** Each row against those before it, as an import into an empty directory does; what is SAME is not kept. */
function outcomes(rows: readonly CooperativeRow[]): (MatchOutcome | 'NEW')[] {
  const kept = new Map<string, Set<CooperativeRow>>();
  return rows.map((row) => {
    const candidates = new Set(candidateKeys(row).flatMap((key) => [...(kept.get(key) ?? [])]));
    const outcome = bestMatch(row, candidates)?.judgement.outcome ?? 'NEW';
    if (outcome !== 'SAME') for (const key of matchKeys(row)) kept.set(key, (kept.get(key) ?? new Set()).add(row));
    return outcome;
  });
}

function pairs(rows: readonly CooperativeRow[], wanted: (a: CooperativeRow, b: CooperativeRow) => boolean): [CooperativeRow, CooperativeRow][] {
  return rows.flatMap((a, index) => rows.slice(index + 1).flatMap((b): [CooperativeRow, CooperativeRow][] => (wanted(a, b) ? [[a, b]] : [])));
}

/** The rule of openfairdb (`find_duplicates.rs`): within 100 m, and 30 % of the letters or two words differ at most. */
function openfairdbFlags(a: CooperativeRow, b: CooperativeRow): boolean {
  if (a.latitude === null || a.longitude === null || b.latitude === null || b.longitude === null || Math.abs(a.latitude - b.latitude) > 0.002) return false;
  if (distanceMetres({ latitude: a.latitude, longitude: a.longitude }, { latitude: b.latitude, longitude: b.longitude }) > 100) return false;
  const [first, second] = [a.name.toLowerCase(), b.name.toLowerCase()];
  const words = [first.split(/\s+/u), second.split(/\s+/u)] as const;
  const differing = Math.max(words[0].filter((word) => !words[1].includes(word)).length, words[1].filter((word) => !words[0].includes(word)).length);
  return differing <= 2 || editDistance(first, second) <= 0.3 * Math.max(first.length, second.length);
}

describe('what becomes of the 1,794 places of SUSY (the numbers of the README)', () => {
  it.each([['csv', readCsv], ['geojson', readGeoJson]] as const)('from %s', async (format, read) => {
    const { rows, problems } = await importInMemory(read(file(format)));
    expect(count(problems, ({ severity, code }) => `${severity} ${code}`)).toEqual({
      'warning COUNTRY_UNKNOWN': 5,
      'warning COUNTRY_BY_PLACE': 17,
      'warning WEBSITE_INVALID': 5,
      'warning COORDINATES_SWAPPED': 4,
    });
    expect(count(outcomes(rows), String)).toEqual({ NEW: 1674, SAME: 17, BRANCH: 60, UNDECIDED: 43 });
    const having = (has: (row: CooperativeRow) => boolean) => rows.filter(has).length;
    expect({
      rows: rows.length,
      country: having(({ country }) => country !== null),
      coordinates: having(({ latitude }) => latitude !== null),
      website: having(({ website }) => website !== ''),
      activity: having(({ activity }) => activity !== null),
    }).toEqual({ rows: 1794, country: 1713, coordinates: 1790, website: 1601, activity: 1357 });
  });

  it('is the same from both files but for line breaks, and a second run finds every row unchanged', async () => {
    const csv = (await importInMemory(readCsv(file('csv')))).rows;
    const again = (await importInMemory(readCsv(file('csv')))).rows;
    const stored = new Set(csv.map(rowFingerprint));
    expect([stored.size, again.filter((row) => stored.has(rowFingerprint(row))).length]).toEqual([1794, 1794]);
    const flat = (row: CooperativeRow) => ({ ...row, description: row.description.replace(/\s+/gu, ' ') });
    expect((await importInMemory(readGeoJson(file('geojson')))).rows.map(flat)).toEqual(csv.map(flat));
  });

  it('finds no less by keys than by comparing each place with each', async () => {
    const { rows } = await importInMemory(readCsv(file('csv')));
    const traits = rows.map(traitsOf);
    const stored = rows.map((row) => new Set(matchKeys(row)));
    const missed: string[] = [];
    let lookedAt = 0;
    rows.forEach((row, index) => {
      const keys = candidateKeys(row);
      for (let other = index + 1; other < rows.length; other += 1) {
        const found = keys.some((key) => stored[other]?.has(key));
        if (found) lookedAt += 1;
        else if (judgeTraits(traits[index] as Traits, traits[other] as Traits).outcome !== 'DIFFERENT') missed.push(`${row.name} ~ ${rows[other]?.name}`);
      }
    });
    expect(missed).toEqual([]);
    expect(lookedAt).toBe(1392);
  });

  it('judges the pairs that simpler rules find', async () => {
    const { rows } = await importInMemory(readCsv(file('csv')));
    const site = new Map(rows.map((row) => [row, webIdentity(row.website)]));
    const key = new Map(rows.map((row) => [row, nameKey(row.name)]));
    const judged = (wanted: (a: CooperativeRow, b: CooperativeRow) => boolean) => count(pairs(rows, wanted), ([a, b]) => judge(a, b).outcome);
    expect(judged((a, b) => a.name === b.name)).toEqual({ SAME: 16, BRANCH: 29, UNDECIDED: 5 });
    expect(judged((a, b) => key.get(a) === key.get(b))).toEqual({ SAME: 17, BRANCH: 31, UNDECIDED: 5 });
    expect(judged((a, b) => site.get(a) !== null && site.get(a) === site.get(b))).toEqual({ SAME: 15, BRANCH: 66, UNDECIDED: 71, DIFFERENT: 1110 });
    expect(judged(openfairdbFlags)).toEqual({ SAME: 16, UNDECIDED: 11, DIFFERENT: 101 });
  });

  it('leaves apart who only shares a building, and links what moved or has branches', async () => {
    const { rows } = await importInMemory(readCsv(file('csv')));
    const named = (name: string, locality?: string) => rows.find((row) => row.name === name && (locality === undefined || row.locality === locality)) as CooperativeRow;
    expect(judge(named('Organika'), named('Reclaimed mosaics')).outcome).toBe('DIFFERENT');
    expect(judge(named('Germanwatch e.V.', 'Berlin'), named('Germanwatch e.V.', 'Bonn')).outcome).toBe('BRANCH');
    expect(judge(named('Bees Coop'), named('Beescoop')).outcome).toBe('SAME');
    expect(judge(named('Core Arts'), named('Core Arts Design')).outcome).toBe('UNDECIDED');
  });
});
