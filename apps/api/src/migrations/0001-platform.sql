-- Rooms that know no business word: the tenant rule, idempotency, mail, rate limits.
create extension if not exists btree_gist;
create extension if not exists pg_trgm;

create schema if not exists auzolan;

-- The tenant of the running transaction. '' is what a custom setting reads after SET LOCAL ended, hence nullif.
create function auzolan.current_federation() returns uuid language sql stable parallel safe as
  $$ select nullif(current_setting('app.federation_id', true), '')::uuid $$;

-- Every tenant table goes through here: the API's role sees one federation, the owner (migrations, backup,
-- search functions) sees all, nobody else sees anything.
create procedure auzolan.make_tenant_table(t regclass, privileges text default 'select, insert, update, delete')
language plpgsql as $$
begin
  execute format('alter table %s enable row level security', t);
  execute format('alter table %s force row level security', t);
  execute format($p$create policy tenant on %s to %I
    using (federation_id = nullif(current_setting('app.federation_id', true), '')::uuid)
    with check (federation_id = nullif(current_setting('app.federation_id', true), '')::uuid)$p$,
    t, current_setting('auzolan.api_role'));
  execute format('create policy owner on %s to %I using (true) with check (true)', t, current_user);
  execute format('grant %s on %s to %I', privileges, t, current_setting('auzolan.api_role'));
end $$;

create procedure auzolan.make_global_table(t regclass, privileges text default 'select, insert, update, delete')
language plpgsql as $$
begin
  execute format('grant %s on %s to %I', privileges, t, current_setting('auzolan.api_role'));
end $$;

do $$ begin
  execute format('grant usage on schema auzolan to %I', current_setting('auzolan.api_role'));
end $$;

create table idempotency_key (
  person_id uuid not null,
  key text not null check (length(key) between 8 and 200),
  request_hash bytea not null,
  response text,
  created_at timestamptz not null default now(),
  primary key (person_id, key)
);
create index idempotency_key_age on idempotency_key (created_at);
call auzolan.make_global_table('idempotency_key');

create table mail (
  id uuid primary key,
  recipient text not null check (length(recipient) <= 320),
  language text not null,
  subject text not null check (length(subject) <= 300),
  body text not null check (length(body) <= 20000),
  created_at timestamptz not null default now(),
  sent_at timestamptz
);
call auzolan.make_global_table('mail');

create table rate_limit (
  bucket text not null check (length(bucket) <= 200),
  window_start timestamptz not null,
  hits int not null check (hits > 0),
  primary key (bucket, window_start)
);
create index rate_limit_age on rate_limit (window_start);
call auzolan.make_global_table('rate_limit');
