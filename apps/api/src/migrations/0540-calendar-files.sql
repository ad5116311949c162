-- Calendar files on their way in: what came, what of it was read, how each time stands, and what was taken in.
create table calendar_file (
  federation_id uuid not null references federation,
  id uuid not null,
  asset_id uuid not null,
  taken_as text not null check (taken_as in ('BOOKINGS', 'CLOSURES')),
  purpose text not null check (length(purpose) between 1 and 500),
  file_name text not null check (length(file_name) between 1 and 255),
  -- SHA-256: what is sent twice comes in once.
  digest bytea not null check (octet_length(digest) = 32),
  -- Until it is read.
  bytes bytea check (octet_length(bytes) between 1 and 10485760),
  member_id uuid not null,
  on_behalf_of_id uuid,
  cooperative_id uuid,
  state text not null default 'CHECKING' check (state in ('CHECKING', 'READY', 'TAKING', 'DONE', 'FAILED')),
  problem text,
  problem_line int,
  -- What was read, event by event, and how each time stood when it was looked at last.
  events jsonb not null default '[]',
  times jsonb not null default '[]',
  leave_out int[] not null default '{}',
  times_done int not null default 0,
  imported int not null default 0,
  created_at timestamptz not null default now(),
  touched_at timestamptz not null default now(),
  primary key (federation_id, id),
  foreign key (federation_id, asset_id) references asset (federation_id, id),
  foreign key (federation_id, member_id) references member (federation_id, id),
  foreign key (federation_id, on_behalf_of_id) references member (federation_id, id),
  foreign key (federation_id, cooperative_id) references cooperative (federation_id, id)
);
create index calendar_file_sender on calendar_file (federation_id, member_id, digest);
create index calendar_file_touched on calendar_file (federation_id, touched_at);
call auzolan.make_tenant_table('calendar_file');
