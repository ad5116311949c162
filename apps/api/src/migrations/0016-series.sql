-- Bookings that repeat. A date of the rule has at most one booking, whatever became of it, so that none comes twice.
create table booking_series (
  federation_id uuid not null references federation,
  id uuid not null,
  asset_id uuid not null,
  quantity int not null check (quantity between 1 and 10000),
  cooperative_id uuid not null,
  member_id uuid not null,
  booked_by_id uuid,
  purpose text not null check (length(purpose) between 1 and 500),
  rule text not null check (length(rule) between 10 and 1000),
  -- Wall clocks of the asset's zone: where the rule starts, and which of its dates are left out.
  local_start text not null check (local_start ~ '^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$'),
  skipped text[] not null default '{}' check (cardinality(skipped) <= 1000),
  minutes int not null check (minutes between 1 and 44640),
  time_zone text not null check (length(time_zone) between 1 and 60),
  -- Every date before this is booked, left out or missed.
  booked_until timestamptz not null,
  confirm_months int not null check (confirm_months between 1 and 12),
  -- When it is let go unless someone says that it is still wanted; null where it ends by itself.
  confirm_by timestamptz,
  confirm_asked boolean not null default false,
  ended_at timestamptz,
  created_at timestamptz not null default now(),
  primary key (federation_id, id),
  foreign key (federation_id, asset_id) references asset (federation_id, id),
  foreign key (federation_id, cooperative_id) references cooperative (federation_id, id),
  foreign key (federation_id, member_id) references member (federation_id, id),
  foreign key (federation_id, booked_by_id) references member (federation_id, id)
);
create index booking_series_live on booking_series (federation_id, booked_until) where ended_at is null;
create index booking_series_member on booking_series (federation_id, member_id, id);
call auzolan.make_tenant_table('booking_series', 'select, insert, update');

-- Dates of a series that could not be booked when their time came.
create table series_miss (
  federation_id uuid not null references federation,
  series_id uuid not null,
  recurrence_id text not null check (length(recurrence_id) = 16),
  why text not null check (why in ('TAKEN', 'CLOSED', 'REFUSED')),
  found_at timestamptz not null default now(),
  primary key (federation_id, series_id, recurrence_id),
  foreign key (federation_id, series_id) references booking_series (federation_id, id)
);
call auzolan.make_tenant_table('series_miss', 'select, insert');

alter table booking
  add column series_id uuid,
  -- The wall clock that the rule gives this date, wherever the booking was moved since.
  add column recurrence_id text check (length(recurrence_id) = 16),
  add check ((series_id is null) = (recurrence_id is null)),
  add foreign key (federation_id, series_id) references booking_series (federation_id, id);
create unique index booking_series_date on booking (federation_id, series_id, recurrence_id) where series_id is not null;
