import { createHash } from 'node:crypto';
import { coop, nextId, steward, type Cooperative, type Member } from './world.js';

export interface Activity {
  id: string; at: string; action: string; subjectType: string; subjectId: string; member: Member | null; onBehalfOf: Member | null;
  cooperative: Cooperative | null; reason: string | null; before: string | null; after: string | null; sequence: number | null; hash: string | null;
}
export const activities: Activity[] = [];

/** Appends one entry, chained to the one before it. */
export function record(action: string, subjectType: string, subjectId: string, about: Partial<Activity> = {}): void {
  const sequence = activities.length + 1;
  const hash = createHash('sha256').update(`${activities.at(-1)?.hash ?? ''}${action}${subjectId}`).digest('hex');
  activities.push({
    id: nextId(), at: new Date().toISOString(), action, subjectType, subjectId, member: steward, onBehalfOf: null, cooperative: null,
    reason: null, before: null, after: null, sequence, hash, ...about,
  });
}

for (let i = 0; i < 30; i += 1) {
  record(i % 2 ? 'cooperative.update' : 'booking.book', i % 2 ? 'cooperative' : 'booking', nextId(), {
    at: new Date(Date.now() - (60 - i) * 3_600_000).toISOString(), cooperative: coop('Labea'),
    before: i % 2 ? '{"phone":"+34 600 000 000","membersCount":12}' : null,
    after: i % 2 ? '{"phone":"+34 600 111 222","membersCount":14}' : '{"start":"2026-11-24T08:00:00Z"}',
  });
}
