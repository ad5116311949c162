-- Who waits for a time that is taken. What became of an offer is what became of its booking, which is held for them.
create table waitlist_entry (
  federation_id uuid not null references federation,
  id uuid not null,
  asset_id uuid not null,
  quantity int not null check (quantity between 1 and 10000),
  cooperative_id uuid not null,
  member_id uuid not null,
  booked_by_id uuid,
  purpose text not null check (length(purpose) between 1 and 500),
  -- Any time within this would do, as long as wished, or at least as long as `least_minutes`.
  earliest timestamptz not null,
  latest timestamptz not null,
  minutes int not null check (minutes between 1 and 44640),
  least_minutes int not null check (least_minutes between 1 and 44640),
  created_at timestamptz not null default clock_timestamp(),
  booking_id uuid,
  left_at timestamptz,
  check (isfinite(earliest) and isfinite(latest) and latest - earliest <= interval '92 days'),
  check (least_minutes <= minutes and least_minutes * interval '1 minute' <= latest - earliest),
  primary key (federation_id, id),
  unique (federation_id, booking_id),
  foreign key (federation_id, asset_id) references asset (federation_id, id),
  foreign key (federation_id, cooperative_id) references cooperative (federation_id, id),
  foreign key (federation_id, member_id) references member (federation_id, id),
  foreign key (federation_id, booked_by_id) references member (federation_id, id),
  foreign key (federation_id, booking_id) references booking (federation_id, id)
);
create index waitlist_entry_waiting on waitlist_entry (federation_id, asset_id, latest) where booking_id is null and left_at is null;
create index waitlist_entry_member on waitlist_entry (federation_id, member_id, id);
call auzolan.make_tenant_table('waitlist_entry', 'select, insert, update');
