import { rowFingerprint, type CooperativeRow } from '@auzolan/directory';
import type { Candidate } from './candidates.js';
import { decide } from './decide.js';
import { keysToKeep, keysToLookFor } from './row-keys.js';

const NOTHING: CooperativeRow = {
  sourceId: null, name: '', description: '', legalForm: null, organisationalStructure: null, activity: null, street: '', postcode: '', locality: '',
  region: '', country: null, latitude: null, longitude: null, website: '', email: '', phone: '', registrationNumber: '', membersCount: null, since: null,
};
const row = (fields: Partial<CooperativeRow>): CooperativeRow => ({ ...NOTHING, ...fields });
const MILL = row({ sourceId: 'e98fb9126657fd09', name: 'Errotazar Mill', locality: 'Ordizia', latitude: 43.05, longitude: -2.17, website: 'http://errotazar.example' });

/** As the database finds it: with the keys that both have; what a row said in an earlier file is found by its fingerprint. */
function candidate(fields: CooperativeRow, looking: CooperativeRow, more: { id: string } | { record: number }, saidBefore: CooperativeRow = fields): Candidate {
  const keys = new Set([...keysToKeep(fields), ...keysToKeep(saidBefore)]);
  const shared = keysToLookFor(looking).filter((key) => keys.has(key));
  return 'id' in more ? { ...fields, keys: shared, kind: 'COOPERATIVE', id: more.id } : { ...fields, keys: shared, kind: 'ROW', record: more.record };
}

describe('what becomes of a row', () => {
  it('is new when nothing resembles it', () => {
    const other = row({ name: 'Zubi Ondo', locality: 'Baiona' });
    expect(decide(MILL, [])).toEqual({ outcome: 'NEW', evidence: [], other: null });
    expect(decide(MILL, [candidate(other, MILL, { id: 'c1' })])).toMatchObject({ outcome: 'NEW' });
  });

  it('is unchanged when a file said the very same of a cooperative, whatever that says of itself now', () => {
    const renamed = { ...MILL, name: 'Goiko Errota', website: '' };
    expect(decide(MILL, [candidate(renamed, MILL, { id: 'c1' }, MILL)])).toEqual({ outcome: 'UNCHANGED', evidence: [], other: { cooperativeId: 'c1' } });
    expect(decide(MILL, [candidate(MILL, MILL, { id: 'c1' })])).toMatchObject({ outcome: 'UNCHANGED' });
  });

  it('is the same as an identical row of its own file', () => {
    const bare = row({ name: 'Zubi Ondo' });
    expect(decide(bare, [candidate(bare, bare, { record: 4 })])).toEqual({ outcome: 'SAME', evidence: ['IDENTICAL'], other: { record: 4 } });
    const again = { ...bare, description: 'Other words' };
    expect(decide(again, [candidate(bare, again, { record: 4 })])).toMatchObject({ outcome: 'UNDECIDED' });
  });

  it('is the same by its identifier though what it says has changed', () => {
    const changed = { ...MILL, website: 'http://new.example', description: 'New words' };
    const decision = decide(changed, [candidate(MILL, changed, { id: 'c1' })]);
    expect(decision).toMatchObject({ outcome: 'SAME', other: { cooperativeId: 'c1' } });
    expect(decision.evidence.slice(0, 2)).toEqual(['SOURCE_ID_SAME:e98fb9126657fd09', 'CHANGED']);
  });

  it('is a question when the identifier is the same and nothing else', () => {
    const other = row({ sourceId: MILL.sourceId, name: 'Hostel of the Lake', locality: 'Bled', latitude: 46.3, longitude: 14.1 });
    expect(decide(other, [candidate(MILL, other, { id: 'c1' })])).toMatchObject({ outcome: 'UNDECIDED', other: { cooperativeId: 'c1' } });
  });

  it('takes a short identifier for that of another directory unless something else speaks for it', () => {
    const theirs = { ...MILL, sourceId: '7' };
    const other = row({ sourceId: '7', name: 'Hostel of the Lake', locality: 'Bled', latitude: 46.3, longitude: 14.1 });
    expect(decide(other, [candidate(theirs, other, { id: 'c1' })])).toMatchObject({ outcome: 'NEW' });
    const renamed = { ...other, website: MILL.website };
    expect(decide(renamed, [candidate(theirs, renamed, { id: 'c1' })])).toMatchObject({ outcome: 'UNDECIDED' });
  });

  it('prefers a cooperative that is like it over one that has its short identifier', () => {
    const here = { ...MILL, sourceId: '7', description: 'x' };
    const sameId = row({ sourceId: '7', name: 'Hostel of the Lake', locality: 'Bled' });
    const sameCooperative = { ...MILL, sourceId: '99' };
    expect(decide(here, [candidate(sameId, here, { id: 'c1' }), candidate(sameCooperative, here, { id: 'c2' })])).toMatchObject({ outcome: 'SAME', other: { cooperativeId: 'c2' } });
  });

  it('does not take long keys along, which no index would hold', () => {
    const long = row({ name: 'x'.repeat(200), website: `http://facebook.com/${'y'.repeat(450)}` });
    expect(keysToKeep(long).every((key) => key.length <= 400)).toBe(true);
    expect(keysToKeep(long)).toContain(`f:${rowFingerprint(long)}`);
  });
});
