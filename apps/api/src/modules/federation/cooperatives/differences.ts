import type { CooperativeContent } from './cooperative-content.js';

/** Contacts may be a person's, and what is written down once is never deleted: only that they changed is told. */
const CONTACTS: ReadonlySet<string> = new Set<keyof CooperativeContent>(['email', 'phone']);

/** What changed between two versions, as the activity log keeps it; both empty when nothing did. */
export function differences(before: CooperativeContent, after: CooperativeContent): { before: Record<string, unknown>; after: Record<string, unknown> } {
  const result: { before: Record<string, unknown>; after: Record<string, unknown> } = { before: {}, after: {} };
  for (const field of Object.keys(after) as Array<keyof CooperativeContent>) {
    if (before[field] === after[field]) continue;
    if (CONTACTS.has(field)) result.after.contactChanged = true;
    else {
      result.before[field] = before[field];
      result.after[field] = after[field];
    }
  }
  return result;
}
