import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { activityBytes, verifyChain, type ChainCheck } from '../../platform/audit/verify-chain.js';
import type { Db } from '../../platform/database/db.js';

type Fields = Array<string | null>;

/** A chain as its three tables hold it. */
interface Chain {
  seals: Array<{ sequence: string; hash: Buffer; activity: number }>;
  activities: Map<number, Fields>;
  head: { sequence: string; hash: Buffer } | null;
}

const FIELDS = 12;
const TAMPERS = 10_000;

function sealed(entries: Fields[]): Chain {
  let hash: Buffer = Buffer.alloc(0);
  const seals = entries.map((fields, index) => {
    hash = createHash('sha256').update(hash).update(activityBytes(fields)).digest();
    return { sequence: String(index + 1), hash, activity: index };
  });
  return { seals, activities: new Map(entries.map((fields, index) => [index, fields])), head: { sequence: String(entries.length), hash } };
}

/** Reads of such a chain as the database would answer them. */
function verify(chain: Chain): Promise<ChainCheck> {
  const read = async (_federationId: string, sql: string, [after]: readonly string[]): Promise<unknown[]> => {
    if (sql.includes('activity_head')) return chain.head ? [chain.head] : [];
    const rows = chain.seals.filter(({ sequence }) => BigInt(sequence) > BigInt(after!)).sort((a, b) => Number(a.sequence) - Number(b.sequence));
    return rows.slice(0, 2000).map(({ sequence, hash, activity }) => ({ sequence, hash, fields: chain.activities.get(activity) ?? null }));
  };
  return verifyChain({ read } as unknown as Db, 'f');
}

/** Ways to cheat at a place; each gives false when there is nothing to change there. */
const CHEATS: ReadonlyArray<(chain: Chain, at: number, field: number, text: string) => boolean> = [
  function changeField({ activities }, at, field, text) {
    const fields = activities.get(at)!;
    if (fields[field] === text) return false;
    fields[field] = text;
    return true;
  },
  function emptyField({ activities }, at, field) {
    const fields = activities.get(at)!;
    if (fields[field] === null) return false;
    fields[field] = null;
    return true;
  },
  function moveTextToNextField({ activities }, at, field) {
    const fields = activities.get(at)!;
    const [here, next] = [fields[field], fields[field + 1]];
    if (!here || next === undefined) return false;
    fields[field] = here.slice(0, -1);
    fields[field + 1] = here.slice(-1) + (next ?? '');
    return true;
  },
  ({ activities }, at) => activities.delete(at),
  ({ seals }, at) => seals.splice(at, 1).length > 0,
  function swapDeeds({ activities }, at, field) {
    const other = field % activities.size;
    const [one, two] = [activities.get(at)!, activities.get(other)!];
    if (activityBytes(one).equals(activityBytes(two))) return false;
    activities.set(at, two).set(other, one);
    return true;
  },
  function swapSeals({ seals }, at, field) {
    const other = field % seals.length;
    if (at === other) return false;
    [seals[at]!.sequence, seals[other]!.sequence] = [seals[other]!.sequence, seals[at]!.sequence];
    return true;
  },
  function rewriteHash({ seals }, at, field) {
    seals[at]!.hash = Buffer.from(seals[at]!.hash);
    seals[at]!.hash[field]! ^= 1;
    return true;
  },
  ({ seals }, at) => seals.splice(at).length > 0,
  function rewriteHead(chain, at) {
    chain.head = { sequence: String(at), hash: at ? chain.seals[at - 1]!.hash : Buffer.alloc(0) };
    return true;
  },
  function loseHead(chain) {
    chain.head = null;
    return true;
  },
];

const field = fc.option(fc.string({ unit: 'grapheme', maxLength: 6 }), { nil: null });
const entries = fc.array(fc.array(field, { minLength: FIELDS, maxLength: FIELDS }), { minLength: 1, maxLength: 12 });

describe('the walk along the chain', () => {
  it('finds nothing in a chain as it was sealed', async () => {
    await fc.assert(
      fc.asyncProperty(entries, async (deeds) => {
        expect(await verify(sealed(deeds))).toMatchObject({ ok: true, entries: deeds.length, firstProblem: null, headHash: expect.stringMatching(/^[0-9a-f]{64}$/) });
      }),
    );
    expect(await verify({ seals: [], activities: new Map(), head: null })).toEqual({ ok: true, entries: 0, firstProblem: null, headHash: null });
  });

  it(`finds each of ${TAMPERS} tampered, missing, moved or cut-off entries`, async () => {
    let tampered = 0;
    await fc.assert(
      fc.asyncProperty(entries, fc.nat(), fc.nat(), fc.nat(FIELDS - 1), fc.string({ maxLength: 3 }), async (deeds, cheat, place, inField, text) => {
        const chain = sealed(deeds.map((deed) => [...deed]));
        fc.pre(CHEATS[cheat % CHEATS.length]!(chain, place % deeds.length, inField, text));
        const { ok, firstProblem, headHash } = await verify(chain);
        expect({ ok, headHash }).toEqual({ ok: false, headHash: null });
        expect(firstProblem).toMatch(/entry \d+|head of the chain/);
        tampered++;
      }),
      { numRuns: TAMPERS },
    );
    expect(tampered).toBeGreaterThanOrEqual(TAMPERS);
  }, 60_000);

  it('gives no two deeds the same bytes', () => {
    const deed = fc.array(field, { minLength: FIELDS, maxLength: FIELDS });
    fc.assert(fc.property(deed, deed, (one, two) => activityBytes(one).equals(activityBytes(two)) === (JSON.stringify(one) === JSON.stringify(two))));
    expect(activityBytes(['1:a', null])).not.toEqual(activityBytes(['1:a-']));
    expect(activityBytes(['', null])).not.toEqual(activityBytes([null, '']));
  });
});
