import { actingFor, chooseActingFor } from '../api/acting-for.js';
import { query } from '../api/office.js';
import { MeDocument, type MeQuery } from '../gql/graphql.js';

export type Me = NonNullable<MeQuery['me']>;
export type Acting = NonNullable<Me['actingFor']>;

let known: Promise<Me | null> | undefined;

/** Who is signed in, asked once and kept until forgetSession(). */
export function currentPerson(): Promise<Me | null> {
  known ??= askWho();
  known.catch(forgetSession);
  return known;
}

async function askWho(): Promise<Me | null> {
  const { me } = await query(MeDocument, {});
  const choiceIsGone = me && !me.actingFor && me.memberships.length > 0 && actingFor();
  if (!choiceIsGone) return me ?? null;
  chooseActingFor(null);
  return (await query(MeDocument, {})).me ?? null;
}

export function forgetSession(): void {
  known = undefined;
}
