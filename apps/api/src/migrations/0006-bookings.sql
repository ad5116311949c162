create table booking (
  federation_id uuid not null references federation,
  id uuid not null,
  asset_id uuid not null,
  cooperative_id uuid not null,
  member_id uuid not null,
  booked_by_id uuid,
  purpose text not null check (length(purpose) between 1 and 500),
  starts_at timestamptz not null,
  ends_at timestamptz not null,
  local_start text not null,
  local_end text not null,
  time_zone text not null,
  status text not null check (status in ('CONFIRMED', 'CANCELLED')),
  created_at timestamptz not null default now(),
  cancelled_at timestamptz,
  cancelled_by_id uuid,
  cancel_reason text check (length(cancel_reason) <= 500),
  version int not null default 1,
  check (starts_at < ends_at and ends_at - starts_at <= interval '31 days'),
  check ((status = 'CANCELLED') = (cancelled_at is not null)),
  primary key (federation_id, id),
  foreign key (federation_id, asset_id) references asset (federation_id, id),
  foreign key (federation_id, cooperative_id) references cooperative (federation_id, id),
  foreign key (federation_id, member_id) references member (federation_id, id),
  foreign key (federation_id, booked_by_id) references member (federation_id, id),
  foreign key (federation_id, cancelled_by_id) references member (federation_id, id)
);
create index booking_start on booking (federation_id, starts_at, id);
create index booking_asset on booking (federation_id, asset_id, starts_at, id);
create index booking_cooperative on booking (federation_id, cooperative_id, starts_at, id);
create index booking_member on booking (federation_id, member_id, starts_at, id);
call auzolan.make_tenant_table('booking', 'select, insert, update');

-- What a booking takes of the calendar: one row a leaf asset. `blocked` is the booking with set-up and turnaround.
create table allocation (
  federation_id uuid not null references federation,
  booking_id uuid not null,
  leaf_id uuid not null,
  blocked_from timestamptz not null,
  blocked_until timestamptz not null,
  blocked tstzrange not null generated always as (tstzrange(blocked_from, blocked_until, '[)')) stored,
  status text not null check (status in ('CONFIRMED', 'CANCELLED')),
  primary key (federation_id, booking_id, leaf_id),
  foreign key (federation_id, booking_id) references booking (federation_id, id),
  foreign key (federation_id, leaf_id) references asset (federation_id, id),
  -- An empty or unbounded range would slip past the exclusion constraint.
  check (blocked_from < blocked_until and isfinite(blocked_from) and isfinite(blocked_until)),
  constraint never_two exclude using gist (federation_id with =, leaf_id with =, blocked with &&) where (status = 'CONFIRMED')
);
create index allocation_leaf on allocation (federation_id, leaf_id, blocked_until);
call auzolan.make_tenant_table('allocation', 'select, insert, update');
