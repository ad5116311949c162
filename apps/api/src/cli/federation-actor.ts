import { actorOf } from '../platform/context/acting-for.js';
import { isSteward, type Actor, type PersonMembership } from '../platform/context/actor.js';
import type { Db } from '../platform/database/db.js';
import { UsageError } from './command.js';

const FIRST_STEWARD = `
  select m.person_id from member_role r join member m on m.federation_id = r.federation_id and m.id = r.member_id
  where r.federation_id = $1 and r.role = 'STEWARD' and r.from_date <= current_date and (r.until_date is null or r.until_date > current_date)
  order by r.from_date, r.id limit 1`;

const BY_EMAIL = 'select person_id from person_email where email = lower($1)';

/** The federation of a slug. @throws UsageError */
export async function federationIdOf(db: Db, slug: string): Promise<string> {
  const [federation] = await db.read<{ id: string | null }>(null, 'select auzolan.federation_id_of($1) as id', [slug]);
  if (!federation?.id) throw new UsageError(`There is no federation "${slug}".`);
  return federation.id;
}

/** Who signs in with an e-mail address. @throws UsageError */
export async function personIdOf(db: Db, email: string): Promise<string> {
  const [person] = await db.read<{ person_id: string }>(null, BY_EMAIL, [email]);
  if (!person) throw new UsageError(`Nobody signs in with ${email}.`);
  return person.person_id;
}

/**
 * The steward in whose name a command acts.
 * @param email whose; undefined for the one who has been a steward longest
 * @throws UsageError when that is no steward of the federation
 */
export async function stewardOf(db: Db, federationId: string, email: string | undefined): Promise<Actor> {
  const [first] = email === undefined ? await db.read<{ person_id: string }>(federationId, FIRST_STEWARD, [federationId]) : [];
  const personId = email === undefined ? first?.person_id : await personIdOf(db, email);
  if (personId === undefined) throw new UsageError('The federation has no steward.');
  const [row] = await db.read<{ memberships: PersonMembership[] }>(null, 'select auzolan.memberships($1) as memberships', [personId]);
  const membership = row!.memberships.find((one) => one.federationId === federationId);
  const actor = membership && actorOf(
    { personId, language: 'en', sessionId: null, tokenId: null, scopes: new Set(['READ', 'BOOK', 'MANAGE']), memberships: [membership] },
    { actingFor: `${federationId}/`, onBehalfOf: undefined },
  );
  if (!actor || !isSteward(actor)) throw new UsageError(`${email} is no steward of this federation.`);
  return actor;
}
