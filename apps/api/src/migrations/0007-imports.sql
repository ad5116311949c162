create table import_run (
  federation_id uuid not null references federation,
  id uuid not null,
  file_name text not null check (length(file_name) <= 255),
  -- SHA-256, known once the whole file has come in
  file_hash bytea,
  format text not null check (format in ('CSV', 'GEOJSON')),
  state text not null check (state in ('READING', 'READY', 'COMMITTING', 'DONE', 'FAILED', 'DISCARDED')),
  -- [{column, field, sample}] in the order of the file
  columns jsonb not null default '[]',
  -- rows by outcome
  counts jsonb not null default '{}',
  rows_read int not null default 0,
  rows_total int,
  -- what the directory was when the rows were compared with it
  compared_with text,
  error text check (length(error) <= 2000),
  created_by_id uuid not null,
  created_at timestamptz not null default now(),
  -- last sign of life of whoever works on it
  touched_at timestamptz not null default now(),
  finished_at timestamptz,
  primary key (federation_id, id),
  foreign key (federation_id, created_by_id) references member (federation_id, id)
);
create index import_run_newest on import_run (federation_id, created_at desc, id);
create unique index import_run_unfinished on import_run (federation_id, file_hash) where state in ('READING', 'READY', 'COMMITTING');
call auzolan.make_tenant_table('import_run');

-- The tables below have no foreign key to the federation of their own: their run or their cooperative has it, and a
-- file of 100,000 rows writes more than a million keys, each with one check less.

-- The file as read, kept until the run is done or discarded, so that the columns can be mapped again.
-- Cells and problems are json, not jsonb: it keeps what text cannot hold (NUL, lone surrogates) until it is cleaned.
create table import_record (
  federation_id uuid not null,
  run_id uuid not null,
  record int not null check (record > 0),
  line int not null check (line > 0),
  -- texts in the order of the run's columns
  cells json,
  latitude float8,
  longitude float8,
  -- why the record cannot even be read
  problem json,
  check ((cells is null) <> (problem is null)),
  check ((latitude is null) = (longitude is null)),
  primary key (federation_id, run_id, record),
  foreign key (federation_id, run_id) references import_run (federation_id, id)
);
call auzolan.make_tenant_table('import_record');

-- What becomes of each record. A new cooperative takes over the id of its row.
create table import_row (
  federation_id uuid not null,
  id uuid not null,
  run_id uuid not null,
  record int not null,
  line int not null,
  name text not null,
  locality text not null,
  -- the cooperative as checked; null when malformed
  row jsonb,
  -- what is stored with a cooperative to find it by
  search_text text,
  name_key text,
  web_domain text,
  keys text[] not null default '{}',
  outcome text not null check (outcome in ('NEW', 'SAME', 'BRANCH', 'UNCHANGED', 'MALFORMED', 'UNDECIDED')),
  evidence text[] not null default '{}',
  -- the other party: a cooperative that is there already, or an earlier record of this file
  other_cooperative_id uuid,
  other_record int check (other_record < record),
  judged_by_id uuid,
  -- set while the rows are taken in: the cooperative that it is or becomes, and of which that is a branch
  cooperative_id uuid,
  branch_of_id uuid,
  check ((row is null) = (outcome = 'MALFORMED')),
  check (other_cooperative_id is null or other_record is null),
  primary key (federation_id, id),
  unique (federation_id, run_id, record),
  foreign key (federation_id, run_id) references import_run (federation_id, id),
  foreign key (federation_id, other_cooperative_id) references cooperative (federation_id, id),
  foreign key (federation_id, judged_by_id) references member (federation_id, id)
);
create index import_row_outcome on import_row (federation_id, run_id, outcome, record);
create index import_row_other on import_row (federation_id, other_cooperative_id) where other_cooperative_id is not null;
call auzolan.make_tenant_table('import_row');

-- By what the rows of a file find each other: n: name, d: web site, r: registration number, g: and a: place, and as
-- in cooperative_origin.
create table import_key (
  federation_id uuid not null,
  run_id uuid not null,
  key text not null check (length(key) <= 400),
  record int not null,
  primary key (federation_id, run_id, key, record)
);
call auzolan.make_tenant_table('import_key');

-- The same keys of cooperatives that are there already, kept by whoever writes a cooperative.
create table cooperative_key (
  federation_id uuid not null,
  key text not null check (length(key) <= 400),
  cooperative_id uuid not null,
  primary key (federation_id, key, cooperative_id),
  foreign key (federation_id, cooperative_id) references cooperative (federation_id, id) on delete cascade
);
create index cooperative_key_of on cooperative_key (federation_id, cooperative_id);
call auzolan.make_tenant_table('cooperative_key');

-- What files have said of a cooperative: s: identifier there, f: fingerprint of everything a row said.
create table cooperative_origin (
  federation_id uuid not null,
  key text not null check (length(key) <= 400),
  cooperative_id uuid not null,
  primary key (federation_id, key, cooperative_id),
  foreign key (federation_id, cooperative_id) references cooperative (federation_id, id)
);
create index cooperative_origin_of on cooperative_origin (federation_id, cooperative_id);
call auzolan.make_tenant_table('cooperative_origin');

create table import_problem (
  federation_id uuid not null,
  run_id uuid not null,
  id uuid not null,
  record int not null,
  line int not null,
  column_name text,
  code text not null check (length(code) <= 60),
  value text,
  malformed boolean not null,
  primary key (federation_id, id),
  foreign key (federation_id, run_id) references import_run (federation_id, id)
);
create index import_problem_record on import_problem (federation_id, run_id, malformed desc, record, id);
call auzolan.make_tenant_table('import_problem');
