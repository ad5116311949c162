-- Bookings that are offered to others: for one of theirs, or handed over to a cooperative or to anyone.
create table booking_offer (
  federation_id uuid not null references federation,
  id uuid not null,
  booking_id uuid not null,
  -- The bookings as they were when this was offered: what changed since is another thing.
  version int not null,
  wanted_id uuid,
  wanted_version int,
  -- To whom; null: to anyone, or to who holds what is wanted.
  cooperative_id uuid,
  made_by_id uuid not null,
  message text check (length(message) between 1 and 500),
  status text not null default 'OPEN' check (status in ('OPEN', 'ACCEPTED', 'DECLINED', 'WITHDRAWN')),
  expires_at timestamptz not null check (isfinite(expires_at)),
  created_at timestamptz not null default now(),
  answered_by_id uuid,
  answered_at timestamptz,
  check (booking_id <> wanted_id and (wanted_id is null) = (wanted_version is null) and (wanted_id is null or cooperative_id is null)),
  check ((status = 'OPEN') = (answered_at is null)),
  primary key (federation_id, id),
  foreign key (federation_id, booking_id) references booking (federation_id, id),
  foreign key (federation_id, wanted_id) references booking (federation_id, id),
  foreign key (federation_id, cooperative_id) references cooperative (federation_id, id),
  foreign key (federation_id, made_by_id) references member (federation_id, id),
  foreign key (federation_id, answered_by_id) references member (federation_id, id)
);
create index booking_offer_open on booking_offer (federation_id, expires_at) where status = 'OPEN';
create index booking_offer_booking on booking_offer (federation_id, booking_id);
create index booking_offer_wanted on booking_offer (federation_id, wanted_id) where wanted_id is not null;
call auzolan.make_tenant_table('booking_offer', 'select, insert, update');
