import type { CooperativeStatus } from '../enums.js';

/** Which decisions there are: from where a cooperative may go where. What makes one a guest is an agreement, not a decision. */
const DECISIONS: Readonly<Record<CooperativeStatus, readonly CooperativeStatus[]>> = {
  LISTED: ['APPLIED', 'ADMITTED'],
  APPLIED: ['ADMITTED', 'LEFT'],
  ADMITTED: ['SUSPENDED', 'LEFT'],
  SUSPENDED: ['ADMITTED', 'LEFT'],
  LEFT: ['APPLIED'],
  GUEST: ['APPLIED', 'ADMITTED', 'LEFT'],
};

/** Where a cooperative of this status may go next. */
export function decisionsFrom(status: CooperativeStatus): readonly CooperativeStatus[] {
  return DECISIONS[status];
}

/** Whether a decision may take a cooperative from the one status to the other. */
export function mayBecome(from: CooperativeStatus, to: CooperativeStatus): boolean {
  return DECISIONS[from].includes(to);
}
