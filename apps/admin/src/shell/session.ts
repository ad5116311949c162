import { query } from '../api/office.js';
import { MeDocument, type MeQuery } from '../gql/graphql.js';

export type Me = NonNullable<MeQuery['me']>;
export type Acting = NonNullable<Me['actingFor']>;

let known: Promise<Me | null> | undefined;

/** Who is signed in, asked once and kept until forgetSession(). */
export function currentPerson(): Promise<Me | null> {
  known ??= query(MeDocument, {}).then((answer) => answer.me ?? null);
  known.catch(forgetSession);
  return known;
}

export function forgetSession(): void {
  known = undefined;
}
