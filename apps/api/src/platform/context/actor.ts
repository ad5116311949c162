/** Roles in one cooperative. */
export type CooperativeRole = 'MEMBER' | 'COORDINATOR' | 'TREASURER';
/** Roles in the federation itself. */
export type FederationRole = 'STEWARD' | 'ALLOCATOR' | 'AUDITOR';
/** What an access token may be used for. */
export type TokenScope = 'READ' | 'BOOK' | 'MANAGE';
/** Where a cooperative stands in its federation. */
export type CooperativeStatus = 'LISTED' | 'APPLIED' | 'ADMITTED' | 'SUSPENDED' | 'LEFT' | 'GUEST';

/** A role that holds today, as `auzolan.memberships` gives it. */
export interface HeldRole {
  readonly role: CooperativeRole | FederationRole;
  readonly cooperativeId: string | null;
  readonly cooperativeName: string | null;
  readonly cooperativeStatus: CooperativeStatus | null;
}

/** One federation that a person belongs to. */
export interface PersonMembership {
  readonly federationId: string;
  readonly federationSlug: string;
  readonly federationName: string;
  readonly memberId: string;
  readonly name: string;
  /** IANA zone of the federation. */
  readonly timeZone: string;
  readonly roles: readonly HeldRole[];
}

/** Who is signed in, whichever way. */
export interface Principal {
  readonly personId: string;
  readonly language: string;
  readonly sessionId: string | null;
  readonly tokenId: string | null;
  /** All three for a session. */
  readonly scopes: ReadonlySet<TokenScope>;
  readonly memberships: readonly PersonMembership[];
}

/** Whom a request acts for: first argument of every service method. */
export interface Actor {
  readonly personId: string;
  readonly federationId: string;
  readonly memberId: string;
  /** The cooperative spoken for, or null for the federation itself. */
  readonly cooperativeId: string | null;
  /** The member a helper acts for, or null. */
  readonly onBehalfOfId: string | null;
  readonly timeZone: string;
  readonly language: string;
  readonly federationRoles: ReadonlySet<FederationRole>;
  /** All cooperatives of the person in this federation, not only the one spoken for. */
  readonly cooperativeRoles: ReadonlyMap<string, ReadonlySet<CooperativeRole>>;
  readonly cooperativeStatus: CooperativeStatus | null;
}

/** Who does something, as it is written down: an actor, or the program itself, which is no member. */
export type Doer = Pick<Actor, 'federationId' | 'onBehalfOfId' | 'cooperativeId'> & { readonly memberId: string | null };

/** The program itself, acting for nobody in this federation. */
export function programOf(federationId: string): Doer {
  return { federationId, memberId: null, onBehalfOfId: null, cooperativeId: null };
}

/** Whether the actor is a steward of the federation. */
export function isSteward(actor: Actor): boolean {
  return actor.federationRoles.has('STEWARD');
}

/** Whether the actor coordinates the cooperative. */
export function coordinates(actor: Actor, cooperativeId: string): boolean {
  return actor.cooperativeRoles.get(cooperativeId)?.has('COORDINATOR') ?? false;
}

/** Cooperatives that the actor coordinates. */
export function coordinated(actor: Actor): string[] {
  return [...actor.cooperativeRoles].filter(([, roles]) => roles.has('COORDINATOR')).map(([id]) => id);
}

/** The person whose deed it is: the one acted for, else the one acting. */
export function subjectMemberId(actor: Actor): string {
  return actor.onBehalfOfId ?? actor.memberId;
}
