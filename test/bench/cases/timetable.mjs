const WEEKS = 10;
const DAY = 86_400_000;
const MONDAY = Date.UTC(2027, 2, 1);
/** Summer time of Europe/Madrid begins on this day in 2027. */
const SUMMER = Date.UTC(2027, 2, 28);

const weekOf = (n) => MONDAY + (n % WEEKS) * 7 * DAY;
const midnight = (day) => new Date(day - (day > SUMMER ? 2 : 1) * 3_600_000).toISOString();
const span = (n) => ({ from: midnight(weekOf(n)), until: midnight(weekOf(n) + 7 * DAY) });
const firstDay = (n) => new Date(weekOf(n)).toISOString().slice(0, 10);

const PARTS = `asset { id name category timeZone minMinutes owner { id name } } closures { id start end reason }`;

/** What everyone can answer: assets with owners, closures and bookings of a week. */
export const timetable = {
  name: 'timetable',
  title: 'a week of 60 assets, with owners, closures and bookings',
  federation: 1,
  variants: WEEKS,
  ours: {
    query: `query($from: Date!) { timetable(from: $from, days: 7, take: 60) { totalItems rows { ${PARTS} bookings { id start end localStart localEnd purpose cooperative { id name } } } } }`,
    variables: (n) => ({ from: firstDay(n) }),
  },
  postgraphile: {
    query: `query($from: Datetime!, $until: Datetime!) { timetable: allAssets(condition: { retired: false }, orderBy: [NAME_ASC, ROW_ID_ASC], first: 60) { totalItems: totalCount
      rows: nodes { id: rowId name category timeZone minMinutes owner: cooperativeByFederationIdAndOwnerId { id: rowId name }
        closures: closuresByFederationIdAndAssetId(filter: { startsAt: { lessThan: $until }, endsAt: { greaterThan: $from } }, orderBy: STARTS_AT_ASC) {
          nodes { id: rowId start: startsAt end: endsAt reason } }
        bookings: bookingsByFederationIdAndAssetId(filter: { status: { equalTo: "CONFIRMED" }, startsAt: { lessThan: $until }, endsAt: { greaterThan: $from } }, orderBy: STARTS_AT_ASC) {
          nodes { id: rowId start: startsAt end: endsAt localStart localEnd purpose cooperative: cooperativeByFederationIdAndCooperativeId { id: rowId name } } } } } }`,
    variables: span,
    /** An asset's parts stand beside it there, and in it here. */
    same: ({ timetable: { totalItems, rows } }) => ({
      timetable: { totalItems, rows: rows.map(({ closures, bookings, ...asset }) => ({ asset, closures: closures.nodes, bookings: bookings.nodes })) },
    }),
  },
  plain: {
    sql: `select json_build_object('data', json_build_object('timetable', json_build_object(
        'totalItems', (select count(*) from asset where not retired),
        'rows', coalesce((select json_agg(json_build_object(
          'asset', json_build_object('id', a.id, 'name', a.name, 'category', a.category, 'timeZone', a.time_zone, 'minMinutes', a.min_minutes,
            'owner', json_build_object('id', o.id, 'name', o.name)),
          'closures', coalesce((select json_agg(json_build_object('id', cl.id, 'start', cl.starts_at, 'end', cl.ends_at, 'reason', cl.reason) order by cl.starts_at)
            from closure cl where cl.federation_id = a.federation_id and cl.asset_id = a.id and cl.starts_at < $2 and cl.ends_at > $1), '[]'),
          'bookings', coalesce((select json_agg(json_build_object('id', b.id, 'start', b.starts_at, 'end', b.ends_at, 'localStart', b.local_start,
              'localEnd', b.local_end, 'purpose', b.purpose, 'cooperative', json_build_object('id', c.id, 'name', c.name)) order by b.starts_at)
            from booking b join cooperative c on c.federation_id = b.federation_id and c.id = b.cooperative_id
            where b.federation_id = a.federation_id and b.asset_id = a.id and b.status = 'CONFIRMED' and b.starts_at < $2 and b.ends_at > $1), '[]')
        ) order by a.name, a.id)
        from (select * from asset where not retired order by name, id limit 60) a
        join cooperative o on o.federation_id = a.federation_id and o.id = a.owner_id), '[]'))))`,
    values: (n) => [span(n).from, span(n).until],
  },
};

/** What the office's page really asks; nobody else computes opening times or who may cancel, so there is nothing beside it. */
export const officeTimetable = {
  name: 'office-timetable',
  title: 'the same as the office asks it: opening times computed, and who may cancel',
  federation: 1,
  variants: WEEKS,
  ours: {
    query: `query($from: Date!) { timetable(from: $from, days: 7, take: 60) { from days totalItems rows { ${PARTS} open { start end }
      bookings { id start end localStart localEnd purpose mine mayCancel cooperative { id name } } } } }`,
    variables: (n) => ({ from: firstDay(n) }),
  },
};
