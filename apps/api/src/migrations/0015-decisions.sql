-- Deciding about requests: the two-person rule of an asset, and other times that are offered instead.
alter table asset
  add column two_people boolean not null default false;

-- The hold that was offered instead of a declined request. What became of it is the state of that hold.
create table counter_offer (
  federation_id uuid not null references federation,
  offer_id uuid not null,
  request_id uuid not null,
  made_by_id uuid not null,
  made_at timestamptz not null default now(),
  check (offer_id <> request_id),
  primary key (federation_id, offer_id),
  foreign key (federation_id, offer_id) references booking (federation_id, id),
  foreign key (federation_id, request_id) references booking (federation_id, id),
  foreign key (federation_id, made_by_id) references member (federation_id, id)
);
create index counter_offer_request on counter_offer (federation_id, request_id);
call auzolan.make_tenant_table('counter_offer', 'select, insert');
create trigger append_only before update or delete on counter_offer for each row execute function auzolan.refuse_change();

-- What waits for an answer, found without reading what was answered.
create index booking_requested on booking (federation_id, starts_at, id) where status = 'REQUESTED';
