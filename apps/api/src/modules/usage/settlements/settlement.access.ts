import { isSteward, type Actor, type CooperativeRole } from '../../../platform/context/actor.js';

const KEEPERS: readonly CooperativeRole[] = ['COORDINATOR', 'TREASURER'];

/** Whether the actor sees all statements: stewards and auditors. */
export function seesAllAccounts(actor: Actor): boolean {
  return isSteward(actor) || actor.federationRoles.has('AUDITOR');
}

/** Cooperatives whose own accounts the actor sees: as their coordinator or treasurer. */
export function accountsKept(actor: Actor): string[] {
  return [...actor.cooperativeRoles].filter(([, roles]) => KEEPERS.some((role) => roles.has(role))).map(([id]) => id);
}

/** Values of $1, $2: who reads settlements. */
export function accountReaderValues(actor: Actor): [boolean, string[]] {
  return [seesAllAccounts(actor), accountsKept(actor)];
}

/** Whether the reader may know of settlement `s`: one in which a cooperative of theirs pledged or used anything. */
export const MAY_SEE_SETTLEMENT = `($1::boolean
  or exists (select from pledge p where p.federation_id = s.federation_id and p.settlement_id = s.id and p.cooperative_id = any ($2::uuid[]))
  or exists (select from usage_line u join settlement_asset sa on sa.federation_id = u.federation_id and sa.asset_id = u.asset_id
    where u.federation_id = s.federation_id and sa.settlement_id = s.id and u.cooperative_id = any ($2::uuid[]) and u.starts_at >= s.starts_at and u.starts_at < s.ends_at))`;

/** Of rows about cooperatives, those that the actor may see. */
export function ownAccounts<T extends { readonly cooperativeId: string }>(actor: Actor, rows: readonly T[]): T[] {
  if (seesAllAccounts(actor)) return [...rows];
  const own = accountsKept(actor);
  return rows.filter(({ cooperativeId }) => own.includes(cooperativeId));
}
