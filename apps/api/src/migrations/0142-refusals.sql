-- Wishes that could not be had, for counting: which asset, by which cooperative, when, why; never who or what for.
create table refusal (
  federation_id uuid not null references federation,
  id uuid not null,
  at timestamptz not null default now(),
  asset_id uuid not null,
  cooperative_id uuid not null,
  clash text not null check (clash in ('TAKEN', 'CLOSED', 'RULES')),
  starts_at timestamptz not null,
  ends_at timestamptz not null,
  check (starts_at < ends_at),
  primary key (federation_id, id),
  foreign key (federation_id, asset_id) references asset (federation_id, id),
  foreign key (federation_id, cooperative_id) references cooperative (federation_id, id)
);
create index refusal_wished on refusal (federation_id, starts_at);
call auzolan.make_tenant_table('refusal', 'select, insert');
create trigger append_only before update or delete on refusal for each row execute function auzolan.refuse_change();

-- Lists that someone wants as a file: written by the worker in pieces, fetched when done, forgotten after a week.
create table export_job (
  federation_id uuid not null references federation,
  id uuid not null,
  list text not null check (list in ('BOOKINGS', 'USAGE', 'READINGS', 'STATEMENTS', 'REFUSALS', 'ASSETS', 'MEMBERS', 'ACTIVITY')),
  state text not null default 'WAITING' check (state in ('WAITING', 'RUNNING', 'DONE', 'FAILED')),
  rows_done int not null default 0 check (rows_done >= 0),
  rows_total int check (rows_total >= 0),
  created_by_id uuid not null,
  -- Whom its maker spoke for: what the file may say follows from it.
  cooperative_id uuid,
  created_at timestamptz not null default now(),
  finished_at timestamptz,
  check ((state in ('DONE', 'FAILED')) = (finished_at is not null)),
  primary key (federation_id, id),
  foreign key (federation_id, created_by_id) references member (federation_id, id),
  foreign key (federation_id, cooperative_id) references cooperative (federation_id, id)
);
create index export_job_newest on export_job (federation_id, created_by_id, created_at desc);
call auzolan.make_tenant_table('export_job');

create table export_chunk (
  federation_id uuid not null references federation,
  job_id uuid not null,
  position int not null check (position >= 0),
  bytes bytea not null check (octet_length(bytes) <= 4194304),
  primary key (federation_id, job_id, position),
  foreign key (federation_id, job_id) references export_job (federation_id, id) on delete cascade
);
call auzolan.make_tenant_table('export_chunk', 'select, insert, delete');
