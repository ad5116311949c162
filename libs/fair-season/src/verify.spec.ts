import { allocateSeason, canonicalJson, commitmentOf, seedOf, SEASON_FILE, verifySeason, type SeasonFile, type SeasonInput } from './index.js';

const SECRET = '5'.repeat(64);
const CONTRIBUTIONS = [{ cooperativeId: 'a', contribution: 'a'.repeat(64) }, { cooperativeId: 'b', contribution: 'b'.repeat(64) }];
const SATURDAY = { start: '2027-06-05T06:00:00Z', end: '2027-06-05T12:00:00Z' };
const WISHES = ['a', 'b', 'c'].map((cooperativeId) => ({
  id: `wish of ${cooperativeId}`, cooperativeId, rank: 1, assetId: 'mill', quantity: 1, barred: null, ...SATURDAY, takes: [{ leafId: 'mill', quantity: 1, from: SATURDAY.start, until: SATURDAY.end }],
}));
const INPUT: SeasonInput = { shares: ['a', 'b', 'c'].map((cooperativeId) => ({ cooperativeId, entitled: '10', used: '0', most: null })), leaves: [{ id: 'mill', capacity: 1 }], booked: [], wishes: WISHES };

function file(more: Partial<SeasonFile> = {}): SeasonFile {
  return { format: SEASON_FILE, seed: { commitment: commitmentOf(SECRET), secret: SECRET, contributions: CONTRIBUTIONS }, input: INPUT, log: allocateSeason(INPUT, seedOf(SECRET, CONTRIBUTIONS)), ...more };
}

describe('verifySeason', () => {
  it('finds nothing wrong with what the rule gave, also after a round trip through JSON', () => {
    expect(verifySeason(JSON.parse(JSON.stringify(file())) as SeasonFile)).toEqual([]);
  });

  it('finds a winner who was put in another’s place, and the step', () => {
    const { log } = file();
    const [winner] = log.given;
    const other = WISHES.find(({ id }) => id !== winner)!;
    const bent = { ...log, given: [other.id], steps: log.steps.map((step) => (step.wishId === winner ? { ...step, wishId: other.id } : step)) };
    expect(verifySeason(file({ log: bent }))).toEqual([{ kind: 'DIFFERENT', step: 1 }]);
  });

  it('finds a share, a wish or a contribution that was changed afterwards', () => {
    expect(verifySeason(file({ input: { ...INPUT, shares: INPUT.shares.map((share) => ({ ...share, entitled: share.cooperativeId === file().log.steps[0]!.cooperativeId ? '1' : '10', used: '1' })) } }))).not.toEqual([]);
    expect(verifySeason(file({ input: { ...INPUT, wishes: WISHES.slice(1) } }))).toEqual([{ kind: 'DIFFERENT', step: 1 }]);
    expect(verifySeason(file({ seed: { ...file().seed, contributions: CONTRIBUTIONS.slice(1) } }))).toEqual([{ kind: 'DIFFERENT', step: 1 }]);
  });

  it('finds a secret that is not the one that was committed', () => {
    const secret = '6'.repeat(64);
    const log = allocateSeason(INPUT, seedOf(secret, CONTRIBUTIONS));
    expect(verifySeason(file({ seed: { ...file().seed, secret }, log }))).toEqual([{ kind: 'SECRET_NOT_COMMITTED' }]);
  });

  it('says why it cannot read a file', () => {
    expect(verifySeason(file({ format: 'auzolan-season-2' as never }))).toMatchObject([{ kind: 'UNREADABLE' }]);
    expect(verifySeason(file({ input: { ...INPUT, leaves: [] } }))).toMatchObject([{ kind: 'UNREADABLE', detail: expect.stringContaining('leaves') }]);
    expect(verifySeason({ format: SEASON_FILE } as SeasonFile)).toMatchObject([{ kind: 'UNREADABLE' }]);
  });
});

describe('canonicalJson', () => {
  it('is one text for one value', () => {
    expect(canonicalJson({ b: [1, null, 'é"'], a: { d: true, c: '2' } })).toBe('{"a":{"c":"2","d":true},"b":[1,null,"é\\""]}');
  });

  it('refuses what JSON would bend', () => {
    for (const value of [1.5, NaN, 2 ** 53, undefined, 1n, { a: undefined }]) expect(() => canonicalJson(value)).toThrow(TypeError);
  });
});
