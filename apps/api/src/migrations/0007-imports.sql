create table import_run (
  federation_id uuid not null references federation,
  id uuid not null,
  file_name text not null check (length(file_name) <= 255),
  file_hash bytea not null,
  format text not null check (format in ('CSV', 'GEOJSON')),
  state text not null check (state in ('READING', 'READY', 'COMMITTING', 'DONE', 'FAILED', 'DISCARDED')),
  mapping jsonb not null default '[]',
  rows_read int not null default 0,
  rows_total int,
  error text check (length(error) <= 2000),
  created_by_id uuid not null,
  created_at timestamptz not null default now(),
  finished_at timestamptz,
  primary key (federation_id, id),
  foreign key (federation_id, created_by_id) references member (federation_id, id)
);
create index import_run_newest on import_run (federation_id, created_at desc, id);
call auzolan.make_tenant_table('import_run');

-- The file as read, kept until the run is done or discarded, so that the columns can be mapped again.
create table import_record (
  federation_id uuid not null references federation,
  run_id uuid not null,
  line int not null,
  values jsonb not null,
  primary key (federation_id, run_id, line),
  foreign key (federation_id, run_id) references import_run (federation_id, id) on delete cascade
);
call auzolan.make_tenant_table('import_record');

create table import_row (
  federation_id uuid not null references federation,
  id uuid not null,
  run_id uuid not null,
  line int not null,
  name text not null,
  locality text not null,
  row jsonb not null,
  outcome text not null check (outcome in ('NEW', 'SAME', 'BRANCH', 'UNCHANGED', 'UNDECIDED')),
  evidence jsonb not null default '[]',
  -- the other party: a cooperative that is there already, or an earlier row of this file
  other_cooperative_id uuid,
  other_row_id uuid,
  judged_by_id uuid,
  primary key (federation_id, id),
  unique (federation_id, run_id, line),
  foreign key (federation_id, run_id) references import_run (federation_id, id) on delete cascade,
  foreign key (federation_id, other_cooperative_id) references cooperative (federation_id, id),
  foreign key (federation_id, other_row_id) references import_row (federation_id, id) on delete cascade,
  foreign key (federation_id, judged_by_id) references member (federation_id, id)
);
create index import_row_outcome on import_row (federation_id, run_id, outcome, line);
call auzolan.make_tenant_table('import_row');

create table import_key (
  federation_id uuid not null references federation,
  run_id uuid not null,
  key text not null check (length(key) <= 400),
  row_id uuid not null,
  primary key (federation_id, run_id, key, row_id),
  foreign key (federation_id, run_id) references import_run (federation_id, id) on delete cascade,
  foreign key (federation_id, row_id) references import_row (federation_id, id) on delete cascade
);
call auzolan.make_tenant_table('import_key');

-- The same keys of cooperatives that are there already, kept by whoever writes a cooperative.
create table cooperative_key (
  federation_id uuid not null references federation,
  key text not null check (length(key) <= 400),
  cooperative_id uuid not null,
  primary key (federation_id, key, cooperative_id),
  foreign key (federation_id, cooperative_id) references cooperative (federation_id, id) on delete cascade
);
create index cooperative_key_of on cooperative_key (federation_id, cooperative_id);
call auzolan.make_tenant_table('cooperative_key');

create table import_problem (
  federation_id uuid not null references federation,
  id uuid not null,
  run_id uuid not null,
  line int not null,
  column_name text,
  reason text not null,
  value text,
  fatal boolean not null,
  primary key (federation_id, id),
  foreign key (federation_id, run_id) references import_run (federation_id, id) on delete cascade
);
create index import_problem_line on import_problem (federation_id, run_id, line, id);
call auzolan.make_tenant_table('import_problem');
