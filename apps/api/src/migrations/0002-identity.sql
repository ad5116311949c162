-- People and their sign-ins are global; what a federation knows of a person is its own member row (0003).
create table person (
  id uuid primary key,
  language text not null default 'en' check (language in ('en', 'es', 'pt-BR', 'eu', 'fr')),
  created_at timestamptz not null default now()
);
call auzolan.make_global_table('person', 'select, insert, update');

create table person_email (
  email text primary key check (email = lower(email) and length(email) <= 320),
  person_id uuid not null references person,
  verified_at timestamptz not null default now()
);
create index person_email_person on person_email (person_id);
call auzolan.make_global_table('person_email', 'select, insert, delete');

-- kind: mailed code (bound to an address), printed code (from a coordinator), link (demo and mails)
create table sign_in_code (
  id uuid primary key,
  kind text not null check (kind in ('mailed', 'printed', 'link')),
  code_hash bytea not null,
  email text check (length(email) <= 320),
  person_id uuid references person,
  -- of a person whom this code makes
  language text not null default 'en' check (language in ('en', 'es', 'pt-BR', 'eu', 'fr')),
  expires_at timestamptz not null,
  used_at timestamptz,
  created_at timestamptz not null default now(),
  check ((kind = 'mailed') = (email is not null)),
  check (kind = 'mailed' or person_id is not null)
);
create index sign_in_code_email on sign_in_code (email, created_at);
create index sign_in_code_person on sign_in_code (person_id) where kind <> 'mailed';
create index sign_in_code_age on sign_in_code (expires_at);
create unique index sign_in_code_hash on sign_in_code (code_hash) where kind <> 'mailed';
call auzolan.make_global_table('sign_in_code');

create table session (
  id uuid primary key,
  token_hash bytea not null unique,
  person_id uuid not null references person,
  device text not null check (length(device) <= 300),
  created_at timestamptz not null default now(),
  last_seen_at timestamptz not null default now(),
  expires_at timestamptz not null,
  revoked_at timestamptz
);
create index session_person on session (person_id);
create index session_age on session (expires_at);
call auzolan.make_global_table('session');

create table access_token (
  id uuid primary key,
  token_hash bytea not null unique,
  person_id uuid not null references person,
  name text not null check (length(name) between 1 and 100),
  scopes text[] not null check (scopes <@ array['READ', 'BOOK', 'MANAGE'] and cardinality(scopes) > 0),
  created_at timestamptz not null default now(),
  expires_at timestamptz not null,
  last_used_at timestamptz,
  revoked_at timestamptz
);
create index access_token_person on access_token (person_id);
call auzolan.make_global_table('access_token', 'select, insert, update');

create table passkey (
  id uuid primary key,
  person_id uuid not null references person,
  credential_id text not null unique check (length(credential_id) <= 1400),
  public_key bytea not null,
  counter bigint not null check (counter >= 0),
  transports text[] not null default '{}',
  name text not null check (length(name) between 1 and 100),
  created_at timestamptz not null default now(),
  last_used_at timestamptz
);
create index passkey_person on passkey (person_id);
call auzolan.make_global_table('passkey');

create table passkey_challenge (
  id uuid primary key,
  person_id uuid references person,
  challenge text not null,
  expires_at timestamptz not null
);
create index passkey_challenge_age on passkey_challenge (expires_at);
call auzolan.make_global_table('passkey_challenge', 'select, insert, delete');
