/** Rows of a run that are taken in as cooperatives of their own, as `w`, within records $3 to $4; $1 federation, $2 run. */
const TAKEN_IN = `w.federation_id = $1 and w.run_id = $2 and w.record between $3 and $4 and (w.outcome = 'NEW' or (w.outcome = 'BRANCH' and w.cooperative_id is not null))`;

/** The cooperative that a row is or becomes. */
const COOPERATIVE_ID = `case when w.outcome = 'NEW' then w.id else w.cooperative_id end`;

const FIELDS = `name text, description text, "legalForm" text, "organisationalStructure" text, activity text, street text, postcode text, locality text,
  region text, country text, latitude float8, longitude float8, website text, email text, phone text, "registrationNumber" text, "membersCount" int,
  since date, "sourceId" text`;

/** The cooperative that a row leads to: the other party itself, or what an earlier row is or becomes; null while that is not settled. */
const PARTY_ID = `coalesce(w.other_cooperative_id, (select case when o.outcome = 'NEW' then o.id else o.cooperative_id end
  from import_row o where o.federation_id = $1 and o.run_id = $2 and o.record = w.other_record))`;

/** Of a branch of a branch, the first is the head. */
const HEAD_ID = `coalesce((select c.branch_of_id from cooperative c where c.federation_id = $1 and c.id = ${PARTY_ID}),
  (select o.branch_of_id from import_row o where o.federation_id = $1 and o.run_id = $2 and o.record = w.other_record), ${PARTY_ID})`;

/**
 * One step along the chains of rows: settles those whose other party is settled. A row without an end to its chain
 * (it leads to one that is undecided) stays out. Gives a row for each that was settled.
 */
export const SETTLE = `
  update import_row w set cooperative_id = case when w.outcome = 'BRANCH' then w.id else ${PARTY_ID} end,
    branch_of_id = case when w.outcome = 'BRANCH' then ${HEAD_ID} end
  where w.federation_id = $1 and w.run_id = $2 and w.record between $3 and $4
    and w.outcome in ('SAME', 'BRANCH', 'UNCHANGED') and w.cooperative_id is null and ${PARTY_ID} is not null returning w.record`;

/** New cooperatives. An identifier that another cooperative has already is left out: it would tell neither apart. */
export const INSERT_COOPERATIVES = `
  insert into cooperative (federation_id, id, name, search_text, name_key, status, description, legal_form, activity, street, postcode, locality, region,
    country, latitude, longitude, website, web_domain, email, phone, registration_number, members_count, since, branch_of_id, source, source_id)
  select $1, id, name, search_text, name_key, 'LISTED', description, coalesce("legalForm", "organisationalStructure"), activity, street, postcode, locality,
    region, country, latitude, longitude, website, web_domain, email, phone, "registrationNumber", "membersCount", since, branch_of_id,
    case when is_free then 'file' end, case when is_free then "sourceId" end
  from (
    select w.id, w.search_text, w.name_key, w.web_domain, w.branch_of_id, f.*,
      row_number() over (partition by f."sourceId" order by w.record) = 1
        and not exists (select from cooperative c where c.federation_id = $1 and c.source = 'file' and c.source_id = f."sourceId") as is_free
    from import_row w cross join lateral jsonb_to_record(w.row) as f(${FIELDS})
    where ${TAKEN_IN}) taken
  returning id`;

/** The first line of each one's history, under the id of its row. */
export const INSERT_HISTORY = `
  insert into cooperative_status_change (federation_id, id, cooperative_id, from_status, to_status, reason, decided_by_id)
  select $1, w.id, w.id, null, 'LISTED', $5, $6 from import_row w where ${TAKEN_IN}`;

export const INSERT_KEYS = `
  insert into cooperative_key (federation_id, key, cooperative_id)
  select $1, key, w.id from import_row w cross join lateral unnest(w.keys) as key where ${TAKEN_IN} and key !~ '^[sf]:'`;

/** What the file said, of every row that is settled, so that the same row is known again. */
export const INSERT_ORIGINS = `
  insert into cooperative_origin (federation_id, key, cooperative_id)
  select $1, key, ${COOPERATIVE_ID} from import_row w cross join lateral unnest(w.keys) as key
  where w.federation_id = $1 and w.run_id = $2 and w.record between $3 and $4 and ${COOPERATIVE_ID} is not null and key ~ '^[sf]:'
  on conflict do nothing`;

/** Rows that a person judged to be a cooperative of the same identifier, while nobody there speaks for itself yet. */
const UPDATES = `
  select distinct on (w.cooperative_id) w.cooperative_id, w.search_text, w.name_key, w.web_domain, w.keys, f.*
  from import_row w cross join lateral jsonb_to_record(w.row) as f(${FIELDS})
  where w.federation_id = $1 and w.run_id = $2 and w.outcome = 'SAME' and w.judged_by_id is not null
    and exists (select from unnest(w.evidence) e where e like 'SOURCE\\_ID\\_SAME:%')
  order by w.cooperative_id, w.record desc`;

/** Such a cooperative takes over what the file says now; what the file leaves open stays. Gives the ids. */
export const UPDATE_COOPERATIVES = `
  update cooperative c set name = f.name, search_text = f.search_text, name_key = f.name_key, web_domain = coalesce(f.web_domain, c.web_domain),
    description = coalesce(nullif(f.description, ''), c.description), legal_form = coalesce(f."legalForm", f."organisationalStructure", c.legal_form),
    activity = coalesce(f.activity, c.activity), street = coalesce(nullif(f.street, ''), c.street), postcode = coalesce(nullif(f.postcode, ''), c.postcode),
    locality = coalesce(nullif(f.locality, ''), c.locality), region = coalesce(nullif(f.region, ''), c.region), country = coalesce(f.country, c.country),
    latitude = coalesce(f.latitude, c.latitude), longitude = coalesce(f.longitude, c.longitude), website = coalesce(nullif(f.website, ''), c.website),
    email = coalesce(nullif(f.email, ''), c.email), phone = coalesce(nullif(f.phone, ''), c.phone),
    registration_number = coalesce(nullif(f."registrationNumber", ''), c.registration_number),
    members_count = coalesce(f."membersCount", c.members_count), since = coalesce(f.since, c.since), version = c.version + 1, updated_at = now()
  from (${UPDATES}) f
  where c.federation_id = $1 and c.id = f.cooperative_id and c.status = 'LISTED' returning c.id`;

/** Keys are made from what is said now; some of the old ones may lead here still, which costs a comparison and no more. */
export const ADD_KEYS_OF_UPDATED = `
  insert into cooperative_key (federation_id, key, cooperative_id)
  select $1, key, u.cooperative_id from (${UPDATES}) u cross join lateral unnest(u.keys) as key
  where u.cooperative_id = any($3::uuid[]) and key !~ '^[sf]:' on conflict do nothing`;

export const DONE = `
  update import_run set state = 'DONE', rows_read = rows_total, error = null, finished_at = now() where federation_id = $1 and id = $2`;
