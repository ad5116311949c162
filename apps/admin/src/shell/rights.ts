import type { Acting } from './session.js';

/** What the signed-in person may open in the office; the server decides again on every request. */
export interface Rights {
  decide: boolean;
  audit: boolean;
  manageMembers: boolean;
  manageAssets: boolean;
}

/** Stewards do all; auditors read the activity; coordinators look after their co-op's members and assets. */
export function rightsOf(acting: Pick<Acting, 'federationRoles' | 'cooperativeRoles'>): Rights {
  const steward = acting.federationRoles.includes('STEWARD');
  const coordinator = acting.cooperativeRoles.includes('COORDINATOR');
  return {
    decide: steward,
    audit: steward || acting.federationRoles.includes('AUDITOR'),
    manageMembers: steward || coordinator,
    manageAssets: steward || coordinator,
  };
}
