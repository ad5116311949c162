const HAS = (outcome: string): string => `exists (select from season_end e where e.federation_id = s.federation_id and e.season_id = s.id and ${outcome})`;

/** SQL that makes the JSON of a Season from a row `s` of the table season. */
export const SEASON_JSON = `json_build_object('id', s.id, 'title', s.title, 'startsOn', s.starts_on, 'endsOn', s.ends_on, 'start', s.starts_at, 'end', s.ends_at,
  'basis', s.basis, 'unit', s.unit, 'closesAt', s.closes_at, 'round', s.round, 'version', s.version,
  'commitment', (select encode(d.commitment, 'hex') from season_seed d where d.federation_id = s.federation_id and d.season_id = s.id and d.round = s.round),
  'phase', case when ${HAS(`e.outcome = 'PUBLISHED'`)} then 'PUBLISHED'
    when exists (select from season_run r where r.federation_id = s.federation_id and r.season_id = s.id and r.round = s.round) then 'DRAWN'
    when s.closes_at <= now() then 'CLOSED' else 'OPEN' end,
  'filed', (select count(*) from season_list l where l.federation_id = s.federation_id and l.season_id = s.id
    and exists (select from season_wish w where w.federation_id = l.federation_id and w.season_id = l.season_id and w.cooperative_id = l.cooperative_id)))`;
