-- Bookings that a closure hits. Each is moved, cancelled or kept knowingly; until then the hit is open.
create table booking_hit (
  federation_id uuid not null references federation,
  closure_id uuid not null,
  booking_id uuid not null,
  state text not null default 'OPEN' check (state in ('OPEN', 'MOVED', 'CANCELLED', 'KEPT')),
  decided_by_id uuid,
  note text not null default '' check (length(note) <= 500),
  at timestamptz not null default now(),
  check (state <> 'KEPT' or decided_by_id is not null),
  primary key (federation_id, closure_id, booking_id),
  foreign key (federation_id, closure_id) references closure (federation_id, id) on delete cascade,
  foreign key (federation_id, booking_id) references booking (federation_id, id),
  foreign key (federation_id, decided_by_id) references member (federation_id, id)
);
create index booking_hit_booking on booking_hit (federation_id, booking_id);
create index booking_hit_open on booking_hit (federation_id, at, closure_id, booking_id) where state = 'OPEN';
call auzolan.make_tenant_table('booking_hit', 'select, insert, update');

-- A hit ends with whatever takes the booking out of the closure, whoever does it and by whichever way.
create function auzolan.end_hits() returns trigger language plpgsql set search_path = public, pg_temp as $$
begin
  update booking_hit h set state = case when auzolan.booking_blocks(new.status, true) then 'MOVED' else 'CANCELLED' end, at = now()
  from closure c
  where h.federation_id = new.federation_id and h.booking_id = new.id and h.state in ('OPEN', 'KEPT')
    and c.federation_id = h.federation_id and c.id = h.closure_id
    and (not auzolan.booking_blocks(new.status, true) or c.starts_at >= new.ends_at or c.ends_at <= new.starts_at);
  return null;
end $$;
create trigger hits_end after update of status, starts_at, ends_at on booking for each row
  when ((new.status, new.starts_at, new.ends_at) is distinct from (old.status, old.starts_at, old.ends_at)) execute function auzolan.end_hits();

do $$ begin
  execute format('revoke execute on all functions in schema auzolan from public');
  execute format('grant execute on all functions in schema auzolan to %I', current_setting('auzolan.api_role'));
end $$;
