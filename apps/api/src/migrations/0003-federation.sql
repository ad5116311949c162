create table federation (
  id uuid primary key,
  slug text not null unique check (slug ~ '^[a-z][a-z0-9-]{1,38}[a-z0-9]$'),
  name text not null check (length(name) between 1 and 200),
  purpose text not null default '' check (length(purpose) <= 4000),
  kind text not null check (kind in ('SECTOR', 'TERRITORY')),
  territory text not null default '' check (length(territory) <= 200),
  languages text[] not null default '{en}',
  time_zone text not null check (length(time_zone) <= 64),
  charter text not null default '' check (length(charter) <= 20000),
  founded_on date,
  created_at timestamptz not null default now()
);
alter table federation enable row level security;
alter table federation force row level security;
do $$ begin
  execute format('create policy tenant on federation to %I
    using (id = nullif(current_setting(''app.federation_id'', true), '''')::uuid)
    with check (id = nullif(current_setting(''app.federation_id'', true), '''')::uuid)',
    current_setting('auzolan.api_role'));
  execute format('create policy owner on federation to %I using (true) with check (true)', current_user);
  execute format('grant select, insert, update on federation to %I', current_setting('auzolan.api_role'));
end $$;

create table principle (
  federation_id uuid not null references federation,
  id uuid not null,
  position int not null check (position between 1 and 100),
  title text not null check (length(title) between 1 and 200),
  question text not null check (length(question) between 1 and 1000),
  retired boolean not null default false,
  primary key (federation_id, id)
);
call auzolan.make_tenant_table('principle');

create table cooperative (
  federation_id uuid not null references federation,
  id uuid not null,
  name text not null check (length(name) between 1 and 300),
  search_text text not null check (length(search_text) <= 2000),
  name_key text not null check (length(name_key) <= 300),
  -- By what lists are put in order: without capitals and accents, whatever the collation of the server.
  sort_name text not null generated always as (left(lower(regexp_replace(normalize(name, nfd), '[\u0300-\u036f]', '', 'g')), 200)) stored,
  status text not null check (status in ('LISTED', 'APPLIED', 'ADMITTED', 'SUSPENDED', 'LEFT')),
  description text not null default '' check (length(description) <= 10000),
  legal_form text check (length(legal_form) <= 60),
  activity text check (length(activity) <= 60),
  street text not null default '' check (length(street) <= 300),
  postcode text not null default '' check (length(postcode) <= 40),
  locality text not null default '' check (length(locality) <= 200),
  region text not null default '' check (length(region) <= 200),
  country text check (country ~ '^[A-Z]{2}$'),
  latitude float8 check (latitude between -90 and 90),
  longitude float8 check (longitude between -180 and 180),
  website text not null default '' check (length(website) <= 500),
  web_domain text check (length(web_domain) <= 255),
  email text not null default '' check (length(email) <= 320),
  phone text not null default '' check (length(phone) <= 60),
  registration_number text not null default '' check (length(registration_number) <= 100),
  members_count int check (members_count between 0 and 100000000),
  since date,
  branch_of_id uuid,
  source text check (length(source) <= 200),
  source_id text check (length(source_id) <= 200),
  version int not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  check ((latitude is null) = (longitude is null)),
  primary key (federation_id, id),
  unique (federation_id, source, source_id),
  foreign key (federation_id, branch_of_id) references cooperative (federation_id, id),
  check (branch_of_id <> id)
);
create index cooperative_name on cooperative (federation_id, sort_name, id);
create index cooperative_name_key on cooperative (federation_id, name_key);
create index cooperative_domain on cooperative (federation_id, web_domain);
create index cooperative_status on cooperative (federation_id, status);
create index cooperative_place on cooperative (federation_id, latitude, longitude);
create index cooperative_search on cooperative using gin (search_text gin_trgm_ops);
call auzolan.make_tenant_table('cooperative');

-- One row a person a federation: the name and contact that this federation knows.
create table member (
  federation_id uuid not null references federation,
  id uuid not null,
  person_id uuid not null references person,
  name text not null check (length(name) between 1 and 200),
  sort_name text not null generated always as (left(lower(regexp_replace(normalize(name, nfd), '[\u0300-\u036f]', '', 'g')), 200)) stored,
  email text check (length(email) <= 320),
  phone text check (length(phone) <= 60),
  joined_at timestamptz not null default now(),
  primary key (federation_id, id),
  unique (federation_id, person_id)
);
create index member_person on member (person_id);
create index member_name on member (federation_id, sort_name, id);
call auzolan.make_tenant_table('member', 'select, insert, update');

create table member_role (
  federation_id uuid not null references federation,
  id uuid not null,
  member_id uuid not null,
  cooperative_id uuid,
  role text not null,
  from_date date not null,
  until_date date,
  granted_by_id uuid,
  primary key (federation_id, id),
  foreign key (federation_id, member_id) references member (federation_id, id),
  foreign key (federation_id, cooperative_id) references cooperative (federation_id, id),
  foreign key (federation_id, granted_by_id) references member (federation_id, id),
  check (case when cooperative_id is null then role in ('STEWARD', 'ALLOCATOR', 'AUDITOR')
              else role in ('MEMBER', 'COORDINATOR', 'TREASURER') end),
  check (until_date >= from_date),
  -- The same role twice at the same time is one role.
  exclude using gist (federation_id with =, member_id with =, (coalesce(cooperative_id, '00000000-0000-0000-0000-000000000000'::uuid)) with =,
    role with =, daterange(from_date, until_date, '[)') with &&)
);
create index member_role_member on member_role (federation_id, member_id);
create index member_role_cooperative on member_role (federation_id, cooperative_id);
call auzolan.make_tenant_table('member_role', 'select, insert, update');

create table cooperative_status_change (
  federation_id uuid not null references federation,
  id uuid not null,
  cooperative_id uuid not null,
  from_status text,
  to_status text not null,
  reason text not null check (length(reason) <= 2000),
  decided_by_id uuid,
  at timestamptz not null default now(),
  primary key (federation_id, id),
  foreign key (federation_id, cooperative_id) references cooperative (federation_id, id),
  foreign key (federation_id, decided_by_id) references member (federation_id, id)
);
create index cooperative_status_change_of on cooperative_status_change (federation_id, cooperative_id, at);
call auzolan.make_tenant_table('cooperative_status_change', 'select, insert');

create table principle_answer (
  federation_id uuid not null references federation,
  id uuid not null,
  cooperative_id uuid not null,
  principle_id uuid not null,
  answer text not null check (answer in ('YES', 'PARTLY', 'NO', 'NOT_SURE')),
  evidence text not null check (length(evidence) <= 4000),
  answered_by_id uuid not null,
  answered_at timestamptz not null default now(),
  primary key (federation_id, id),
  unique (federation_id, cooperative_id, principle_id),
  foreign key (federation_id, cooperative_id) references cooperative (federation_id, id),
  foreign key (federation_id, principle_id) references principle (federation_id, id),
  foreign key (federation_id, answered_by_id) references member (federation_id, id)
);
call auzolan.make_tenant_table('principle_answer', 'select, insert, update');

create table invitation (
  federation_id uuid not null references federation,
  id uuid not null,
  code_hash bytea not null,
  cooperative_id uuid,
  role text not null,
  email text check (length(email) <= 320),
  created_by_id uuid not null,
  created_at timestamptz not null default now(),
  expires_at timestamptz not null,
  used_at timestamptz,
  used_by_id uuid,
  revoked_at timestamptz,
  -- A member whom a helper added: who accepts becomes that member.
  for_member_id uuid,
  primary key (federation_id, id),
  unique (federation_id, code_hash),
  foreign key (federation_id, for_member_id) references member (federation_id, id),
  foreign key (federation_id, cooperative_id) references cooperative (federation_id, id),
  foreign key (federation_id, created_by_id) references member (federation_id, id),
  foreign key (federation_id, used_by_id) references member (federation_id, id),
  check (case when cooperative_id is null then role in ('STEWARD', 'ALLOCATOR', 'AUDITOR')
              else role in ('MEMBER', 'COORDINATOR', 'TREASURER') end)
);
-- Who accepts does not know yet in which federation the code is.
create index invitation_code on invitation (code_hash);
create index invitation_newest on invitation (federation_id, created_at desc, id);
call auzolan.make_tenant_table('invitation', 'select, insert, update');

-- Who a signed-in person is, everywhere they belong: the one read that must cross federations. Only the platform
-- calls it, with a person it has just authenticated.
create function auzolan.memberships(p_person uuid) returns jsonb language sql stable security definer
set search_path = public, pg_temp as $$
  select coalesce(jsonb_agg(jsonb_build_object(
    'federationId', f.id, 'federationSlug', f.slug, 'federationName', f.name, 'memberId', m.id, 'name', m.name,
    'timeZone', f.time_zone,
    'roles', (select coalesce(jsonb_agg(jsonb_build_object('role', r.role, 'cooperativeId', r.cooperative_id,
                'cooperativeName', c.name, 'cooperativeStatus', c.status) order by c.name, r.role), '[]')
              from member_role r left join cooperative c on c.federation_id = r.federation_id and c.id = r.cooperative_id
              where r.federation_id = m.federation_id and r.member_id = m.id
                and r.from_date <= (now() at time zone f.time_zone)::date
                and (r.until_date is null or r.until_date > (now() at time zone f.time_zone)::date))
  ) order by f.name, f.id), '[]')
  from member m join federation f on f.id = m.federation_id
  where m.person_id = p_person
$$;

create function auzolan.federation_id_of(p_slug text) returns uuid language sql stable security definer
set search_path = public, pg_temp as $$ select id from federation where slug = p_slug $$;

create function auzolan.federation_exists() returns boolean language sql stable security definer
set search_path = public, pg_temp as $$ select exists (select from federation) $$;

create function auzolan.federation_ids() returns setof uuid language sql stable security definer
set search_path = public, pg_temp as $$ select id from federation $$;

-- Text search inside the tenant. ILIKE is not LEAKPROOF, so under a policy it could not use its index; here the
-- tenant is the running transaction's own and cannot be chosen by the caller.
create function auzolan.cooperatives_matching(p_words text[]) returns setof uuid language sql stable security definer
set search_path = public, pg_temp as $$
  with words as (
    select '%' || replace(replace(replace(w, '\', '\\'), '%', '\%'), '_', '\_') || '%' as pattern from unnest(p_words) w)
  select id from cooperative
  where federation_id = auzolan.current_federation()
    -- The longest word by itself, since an index cannot look up LIKE ALL.
    and search_text like (select pattern from words order by length(pattern) desc limit 1)
    and search_text like all (select pattern from words)
$$;

do $$ begin
  execute format('revoke execute on all functions in schema auzolan from public');
  execute format('grant execute on all functions in schema auzolan to %I', current_setting('auzolan.api_role'));
end $$;
