const OWN = `(b.member_id = $1::uuid or b.booked_by_id is not distinct from $1::uuid)`;

/** Whether the one who asks holds booking `b`: it is theirs, or their cooperative’s, which they coordinate. */
export const IS_HOLDER = `(${OWN} or b.cooperative_id = any ($2::uuid[]))`;

/** Whether the one who asks looks after asset `a`: a coordinator of its owner, or a steward. */
export const IS_KEEPER = `($3::boolean or a.owner_id = any ($2::uuid[]))`;

/** Whether they may decide about it at all; where two people are needed, not about what they asked for themselves. */
export const IS_DECIDER = `(${IS_KEEPER} and not (a.two_people and ${OWN}))`;

/** Hours for which a decision can be taken back. */
export const UNDO_HOURS = 24;

/** Minutes before its time at which a thing can be handed out. */
export const EARLY_MINUTES = 60;

const DECIDED = `exists (select from activity d where d.federation_id = b.federation_id and d.subject_id = b.id
  and d.action = case b.status when 'CONFIRMED' then 'booking.approve' when 'DECLINED' then 'booking.decline' end and d.at > now() - interval '${UNDO_HOURS} hours')`;

/** What the reader ($1 to $3: {@link cancellerValues}) may do with booking `b` of asset `a` now. */
export const MAY = {
  confirm: `(b.status = 'HELD' and b.held_until > now() and ${IS_HOLDER})`,
  approve: `(b.status = 'REQUESTED' and b.starts_at > now() and ${IS_DECIDER})`,
  undo: `(b.status in ('CONFIRMED', 'DECLINED') and b.move_of_id is null and b.starts_at > now() and ${IS_DECIDER} and ${DECIDED})`,
  checkOut: `(b.status = 'CONFIRMED' and b.starts_at <= now() + interval '${EARLY_MINUTES} minutes' and b.ends_at > now() and (${IS_HOLDER} or ${IS_KEEPER}))`,
  return: `(b.status = 'CHECKED_OUT' and (${IS_HOLDER} or ${IS_KEEPER}))`,
  markNoShow: `(b.status = 'CONFIRMED' and b.starts_at <= now() and ${IS_KEEPER})`,
} as const;

/** SQL that makes one JSON object of {@link MAY}. */
export const MAY_JSON = `json_build_object(${Object.entries(MAY).map(([key, sql]) => `'${key}', ${sql}`).join(', ')})`;
