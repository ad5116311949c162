import { createHash } from 'node:crypto';
import type { Db } from '../database/db.js';

/** What a walk along a federation's hash chain found. */
export interface ChainCheck {
  readonly ok: boolean;
  /** Sealed entries that were walked. */
  readonly entries: number;
  /** The first thing wrong, in words with its place; null when all is well. */
  readonly firstProblem: string | null;
  /** Hex; compare it with one written down elsewhere to know that nothing was rewritten as a whole. */
  readonly headHash: string | null;
}

interface SealedRow {
  sequence: string;
  hash: Buffer;
  fields: Array<string | null> | null;
}

const BATCH = 2000;

const SEALED = `
  select s.sequence, s.hash, case when a.id is not null then array[a.federation_id::text, a.id::text,
      (extract(epoch from a.at) * 1000000)::bigint::text, a.action, a.subject_type, a.subject_id::text, a.member_id::text,
      a.on_behalf_of_id::text, a.cooperative_id::text, a.reason, a.before::text, a.after::text] end as fields
  from activity_seal s left join activity a on a.federation_id = s.federation_id and a.id = s.activity_id
  where s.federation_id = auzolan.current_federation() and s.sequence > $1 order by s.sequence limit ${BATCH}`;

/**
 * Recomputes the chain from the first entry, independently of the SQL that sealed it: finds an entry that was changed,
 * is missing, or stands in another's place, and a tail that was cut off.
 */
export async function verifyChain(db: Db, federationId: string): Promise<ChainCheck> {
  let hash: Buffer = Buffer.alloc(0);
  let sequence = 0n;
  for (;;) {
    const rows = await db.read<SealedRow>(federationId, SEALED, [sequence.toString()]);
    for (const row of rows) {
      sequence++;
      if (BigInt(row.sequence) !== sequence) return broken(sequence - 1n, `entry ${sequence} is missing from the chain`);
      if (!row.fields) return broken(sequence, `the activity of entry ${sequence} is missing`);
      hash = createHash('sha256').update(hash).update(activityBytes(row.fields)).digest();
      if (!hash.equals(row.hash)) return broken(sequence, `entry ${sequence} was changed or moved`);
    }
    if (rows.length < BATCH) break;
  }
  const [head] = await db.read<{ sequence: string; hash: Buffer }>(federationId, 'select sequence, hash from activity_head where federation_id = auzolan.current_federation()', []);
  if (head && (BigInt(head.sequence) !== sequence || (sequence > 0n && !head.hash.equals(hash)))) {
    return broken(sequence, `the chain ends at entry ${sequence}, but entry ${head.sequence} was sealed`);
  }
  if (!head && sequence > 0n) return broken(sequence, 'the head of the chain is missing');
  return { ok: true, entries: Number(sequence), firstProblem: null, headHash: sequence > 0n ? hash.toString('hex') : null };
}

function broken(sequence: bigint, firstProblem: string): ChainCheck {
  return { ok: false, entries: Number(sequence), firstProblem, headHash: null };
}

/** The same bytes as `auzolan.activity_bytes`: length in bytes, ':' and text for each field, '-' for null. */
export function activityBytes(fields: ReadonlyArray<string | null>): Buffer {
  return Buffer.from(fields.map((field) => (field === null ? '-' : `${Buffer.byteLength(field)}:${field}`)).join(''));
}
