import type { MeQuery } from '../gql/graphql.js';

export type Me = NonNullable<MeQuery['me']>;

/** One choice of whom a person acts for. */
export interface ActingFor {
  federationId: string;
  federationName: string;
  memberName: string;
  /** Null when the person speaks for the federation itself. */
  cooperative: { id: string; name: string; status: string } | null;
  /** True where the person may help the others of that co-op. */
  coordinates: boolean;
}

/** Value of the Acting-For header: `<federationId>[/<cooperativeId>]`. */
export function actingForHeader(choice: Pick<ActingFor, 'federationId' | 'cooperative'>): string {
  return choice.cooperative ? `${choice.federationId}/${choice.cooperative.id}` : choice.federationId;
}

/** Every choice a person has: each of their co-ops, and the federation itself where they hold a role in it or have no co-op. */
export function actingForChoices(me: Me): ActingFor[] {
  return me.memberships.flatMap((membership) => {
    const { federationId, federationName, name: memberName } = membership;
    const common = { federationId, federationName, memberName };
    const cooperatives = membership.cooperatives.map(({ id, name, status, roles }) => ({
      ...common, cooperative: { id, name, status }, coordinates: roles.includes('COORDINATOR'),
    }));
    const itself = membership.federationRoles.length > 0 || cooperatives.length === 0;
    return itself ? [...cooperatives, { ...common, cooperative: null, coordinates: false }] : cooperatives;
  });
}

/** The choice kept on this device while the person still has it, else their first. */
export function chosenActingFor(choices: readonly ActingFor[], stored: string | null): ActingFor | null {
  return choices.find((choice) => actingForHeader(choice) === stored) ?? choices[0] ?? null;
}

const STORAGE_KEY = 'auzolan.actingFor';

export function storedActingFor(): string | null {
  return localStorage.getItem(STORAGE_KEY);
}

export function storeActingFor(header: string | null): void {
  if (header) localStorage.setItem(STORAGE_KEY, header);
  else localStorage.removeItem(STORAGE_KEY);
}

/** The address of a picture, document or download, for which a page cannot send the header Acting-For. */
export function ownFile(url: string): string {
  const actor = storedActingFor();
  return actor ? `${url}?${new URLSearchParams({ 'acting-for': actor })}` : url;
}
