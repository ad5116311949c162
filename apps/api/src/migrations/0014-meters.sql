-- Counters of things (hours, kilometres, kilograms milled) and what was read from them. Values count 10^-scale units.
create table meter (
  federation_id uuid not null references federation,
  id uuid not null,
  asset_id uuid not null,
  name text not null check (length(name) between 1 and 100),
  unit text not null check (unit in ('HOUR', 'KM', 'KG', 'LITRE', 'KWH', 'PIECE')),
  scale int not null check (scale between 0 and 3),
  -- The counter whose place it took.
  replaces_id uuid,
  retired_at timestamptz,
  created_at timestamptz not null default now(),
  check (replaces_id <> id),
  primary key (federation_id, id),
  unique (federation_id, id, asset_id),
  unique (federation_id, replaces_id),
  foreign key (federation_id, asset_id) references asset (federation_id, id),
  foreign key (federation_id, replaces_id, asset_id) references meter (federation_id, id, asset_id)
);
create index meter_asset on meter (federation_id, asset_id, name);
create unique index meter_running on meter (federation_id, asset_id, lower(name)) where retired_at is null;
call auzolan.make_tenant_table('meter', 'select, insert, update');

create table meter_reading (
  federation_id uuid not null references federation,
  id uuid not null,
  meter_id uuid not null,
  at timestamptz not null check (isfinite(at)),
  value bigint not null check (value between 0 and 1000000000000000),
  source text not null check (source in ('MEMBER', 'CHECK_OUT', 'RETURN', 'SHEET', 'IMPORT')),
  booking_id uuid,
  -- The reading that this one stands in for, and why that was wrong. A reading that was corrected no longer counts.
  corrects_id uuid,
  reason text check (length(reason) between 1 and 500),
  read_by_id uuid not null,
  recorded_at timestamptz not null default now(),
  check (corrects_id <> id and (corrects_id is null or reason is not null)),
  check (source not in ('CHECK_OUT', 'RETURN') or booking_id is not null),
  primary key (federation_id, id),
  unique (federation_id, id, meter_id),
  unique (federation_id, corrects_id),
  foreign key (federation_id, meter_id) references meter (federation_id, id),
  foreign key (federation_id, booking_id) references booking (federation_id, id),
  foreign key (federation_id, corrects_id, meter_id) references meter_reading (federation_id, id, meter_id),
  foreign key (federation_id, read_by_id) references member (federation_id, id)
);
create index meter_reading_at on meter_reading (federation_id, meter_id, at, value);
create index meter_reading_booking on meter_reading (federation_id, booking_id) where booking_id is not null;
call auzolan.make_tenant_table('meter_reading', 'select, insert');
create trigger append_only before update or delete on meter_reading for each row execute function auzolan.refuse_change();
create trigger append_only_truncate before truncate on meter_reading for each statement execute function auzolan.refuse_change();

-- What counts of the readings: those that no other corrects.
create view counted_reading with (security_invoker = true) as
  select r.* from meter_reading r
  where not exists (select from meter_reading c where c.federation_id = r.federation_id and c.corrects_id = r.id);
do $$ begin execute format('grant select on counted_reading to %I', current_setting('auzolan.api_role')); end $$;

-- A counter only goes forward: whoever reads it queues at its row, then looks at the readings around.
create function auzolan.never_backwards() returns trigger language plpgsql set search_path = public, pg_temp as $$
declare
  counter meter;
  low bigint;
  high bigint;
begin
  select * into strict counter from meter where federation_id = new.federation_id and id = new.meter_id for no key update;
  select value into low from counted_reading where federation_id = new.federation_id and meter_id = new.meter_id and at <= new.at
    and id is distinct from new.corrects_id order by at desc, value desc limit 1;
  select value into high from counted_reading where federation_id = new.federation_id and meter_id = new.meter_id and at >= new.at
    and id is distinct from new.corrects_id order by at, value limit 1;
  if new.value < low or new.value > high or new.at > counter.retired_at then
    raise exception 'a counter goes forward: % to %', low, high using errcode = 'check_violation', table = 'meter_reading', constraint = 'never_backwards';
  end if;
  return new;
end $$;
create trigger never_backwards before insert on meter_reading for each row execute function auzolan.never_backwards();

-- What a counter counts stays, and a counter that was replaced does not come back.
create function auzolan.keep_meter() returns trigger language plpgsql as $$
begin
  raise exception 'a counter stays what it is' using errcode = 'check_violation', table = 'meter', constraint = 'meter_stays';
end $$;
create trigger stays before update on meter for each row
  when ((new.asset_id, new.unit, new.scale, new.replaces_id) is distinct from (old.asset_id, old.unit, old.scale, old.replaces_id) or (old.retired_at is not null and new.retired_at is distinct from old.retired_at))
  execute function auzolan.keep_meter();

do $$ begin
  execute format('revoke execute on all functions in schema auzolan from public');
  execute format('grant execute on all functions in schema auzolan to %I', current_setting('auzolan.api_role'));
end $$;
