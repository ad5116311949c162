import { addDays } from '@auzolan/calendar';
import type { CooperativeRole, FederationRole } from '../../gql/graphql.js';

export const COOPERATIVE_ROLES = ['MEMBER', 'COORDINATOR', 'TREASURER'] as const satisfies readonly CooperativeRole[];
export const FEDERATION_ROLES = ['STEWARD', 'ALLOCATOR', 'AUDITOR'] as const satisfies readonly FederationRole[];

export type RoleChoice = { cooperativeRole: CooperativeRole } | { federationRole: FederationRole };

/** The role a select's value stands for; undefined for none. */
export function roleChoice(value: string): RoleChoice | undefined {
  const cooperativeRole = COOPERATIVE_ROLES.find((role) => role === value);
  if (cooperativeRole) return { cooperativeRole };
  const federationRole = FEDERATION_ROLES.find((role) => role === value);
  return federationRole && { federationRole };
}

/** True while a role counts on `today`: from its first day, until the day before `until`. */
export function isRunning(role: { from: string; until?: string | null }, today: string): boolean {
  return role.from <= today && (!role.until || role.until > today);
}

/** The last day on which a role counts, as people say it; null without an end, and for one that was ended on its first day. */
export function lastDay(role: { from: string; until?: string | null }): string | null {
  return role.until && role.until > role.from ? addDays(role.until, -1) : null;
}

/** The API's `until` for a last day that a person chose. */
export function untilAfter(day: string | null): string | null {
  return day && addDays(day, 1);
}
