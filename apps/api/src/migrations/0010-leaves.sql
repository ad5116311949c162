-- What one booking of an asset takes (its leaves), and every state that a booking can be in.
alter table asset
  add column kind text not null default 'EXCLUSIVE' check (kind in ('EXCLUSIVE', 'POOLED', 'COMPOSITE')),
  add column quantity int not null default 1 check (quantity between 1 and 10000),
  add column requests_block boolean not null default true,
  add check (kind = 'POOLED' or quantity = 1),
  add unique (federation_id, id, kind);

-- A leaf has one row for itself; a whole or kit has one for each of its parts, which are leaves.
create table asset_leaf (
  federation_id uuid not null references federation,
  asset_id uuid not null,
  leaf_id uuid not null,
  leaf_kind text not null check (leaf_kind <> 'COMPOSITE'),
  quantity int not null default 1 check (quantity between 1 and 10000),
  check (leaf_kind = 'POOLED' or quantity = 1),
  primary key (federation_id, asset_id, leaf_id),
  foreign key (federation_id, asset_id) references asset (federation_id, id),
  foreign key (federation_id, leaf_id, leaf_kind) references asset (federation_id, id, kind)
);
create index asset_leaf_leaf on asset_leaf (federation_id, leaf_id);
call auzolan.make_tenant_table('asset_leaf');

insert into asset_leaf (federation_id, asset_id, leaf_id, leaf_kind) select federation_id, id, id, kind from asset;

create function auzolan.asset_is_its_leaf() returns trigger language plpgsql set search_path = public, pg_temp as $$
begin
  insert into asset_leaf (federation_id, asset_id, leaf_id, leaf_kind) values (new.federation_id, new.id, new.id, new.kind);
  return null;
end $$;
create trigger is_its_leaf after insert on asset for each row when (new.kind <> 'COMPOSITE') execute function auzolan.asset_is_its_leaf();

-- Only a whole or kit has other leaves than itself.
create function auzolan.check_leaf() returns trigger language plpgsql set search_path = public, pg_temp as $$
begin
  if (new.asset_id = new.leaf_id) = (select kind = 'COMPOSITE' from asset where federation_id = new.federation_id and id = new.asset_id) then
    raise exception 'a leaf is its own only leaf, a whole is not its own' using errcode = 'check_violation', table = 'asset_leaf', constraint = 'asset_leaf_whole';
  end if;
  return new;
end $$;
create trigger whole before insert or update on asset_leaf for each row execute function auzolan.check_leaf();

create function auzolan.keep_kind() returns trigger language plpgsql as $$
begin
  raise exception 'the kind of an asset stays' using errcode = 'check_violation', table = 'asset', constraint = 'asset_kind_stays';
end $$;
create trigger kind_stays before update of kind on asset for each row when (new.kind <> old.kind) execute function auzolan.keep_kind();

create table asset_unit (
  federation_id uuid not null references federation,
  id uuid not null,
  asset_id uuid not null,
  asset_kind text not null default 'POOLED' check (asset_kind = 'POOLED'),
  label text not null check (length(label) between 1 and 60),
  retired boolean not null default false,
  primary key (federation_id, id),
  unique (federation_id, asset_id, label),
  foreign key (federation_id, asset_id, asset_kind) references asset (federation_id, id, kind)
);
call auzolan.make_tenant_table('asset_unit', 'select, insert, update');

alter table booking
  add column quantity int not null default 1 check (quantity between 1 and 10000),
  add column held_until timestamptz,
  add column together_id uuid,
  drop constraint booking_status_check,
  add constraint booking_status_check check (status in
    ('HELD', 'REQUESTED', 'CONFIRMED', 'CHECKED_OUT', 'RETURNED', 'SETTLED', 'CANCELLED', 'DECLINED', 'EXPIRED', 'NO_SHOW')),
  add check ((status = 'HELD') = (held_until is not null));
create index booking_together on booking (federation_id, together_id) where together_id is not null;
create index booking_held on booking (federation_id, held_until) where status = 'HELD';

alter table allocation
  drop constraint never_two,
  drop constraint allocation_federation_id_leaf_id_fkey,
  add column leaf_kind text not null default 'EXCLUSIVE',
  add column quantity int not null default 1 check (quantity between 1 and 10000),
  add column blocks boolean not null default true;
update allocation set blocks = (status = 'CONFIRMED');
drop index allocation_leaf;
alter table allocation
  alter column leaf_kind drop default,
  alter column blocks drop default,
  drop column status,
  add check (leaf_kind = 'POOLED' or quantity = 1),
  -- 31 days of booking, a day of set-up, a day of turnaround: reads look back no further than this for what is still going on.
  add constraint allocation_length check (blocked_until - blocked_from <= interval '33 days'),
  add foreign key (federation_id, leaf_id, leaf_kind) references asset (federation_id, id, kind),
  add constraint never_two exclude using gist (federation_id with =, leaf_id with =, blocked with &&) where (blocks and leaf_kind = 'EXCLUSIVE');
create index allocation_leaf on allocation (federation_id, leaf_id, blocked_from) where blocks;

-- How much of a pooled asset is taken at the fullest moment of a period. An end frees before a start takes.
create function auzolan.peak_use(p_federation uuid, p_leaf uuid, p_from timestamptz, p_until timestamptz) returns bigint language sql stable
set search_path = public, pg_temp as $$
  with used as (
    select greatest(blocked_from, p_from) as from_at, blocked_until as until_at, quantity from allocation
    where federation_id = p_federation and leaf_id = p_leaf and blocks
      and blocked_from > p_from - interval '33 days' and blocked_from < p_until and blocked_until > p_from),
  change as (select from_at as at, quantity::bigint as by from used union all select until_at, -quantity from used)
  select coalesce(max(level), 0) from (select sum(by) over (order by at, by) as level from change) as levels
$$;

-- The capacity of a pooled asset: whoever takes of it queues at its row, then looks.
create function auzolan.never_more() returns trigger language plpgsql set search_path = public, pg_temp as $$
declare most int;
begin
  select quantity into strict most from asset where federation_id = new.federation_id and id = new.leaf_id for no key update;
  if auzolan.peak_use(new.federation_id, new.leaf_id, new.blocked_from, new.blocked_until) > most then
    raise exception 'there are only %', most using errcode = 'exclusion_violation', table = 'allocation', constraint = 'never_more';
  end if;
  return null;
end $$;
create trigger never_more after insert or update on allocation for each row when (new.blocks and new.leaf_kind = 'POOLED') execute function auzolan.never_more();

-- Nor may a pool shrink below what is promised of it from now on.
create function auzolan.never_fewer() returns trigger language plpgsql set search_path = public, pg_temp as $$
begin
  if auzolan.peak_use(new.federation_id, new.id, now(), 'infinity') > new.quantity then
    raise exception 'more than % are promised', new.quantity using errcode = 'exclusion_violation', table = 'asset', constraint = 'never_more';
  end if;
  return null;
end $$;
create trigger never_fewer after update of quantity on asset for each row when (new.quantity < old.quantity) execute function auzolan.never_fewer();

-- The states that a booking may go to from each.
create function auzolan.next_booking_status(p_from text) returns text[] language sql immutable as $$
  select case p_from
    when 'HELD' then array['REQUESTED', 'CONFIRMED', 'CANCELLED', 'EXPIRED']
    when 'REQUESTED' then array['CONFIRMED', 'DECLINED', 'CANCELLED', 'EXPIRED']
    when 'CONFIRMED' then array['REQUESTED', 'CHECKED_OUT', 'CANCELLED', 'NO_SHOW']
    when 'CHECKED_OUT' then array['RETURNED']
    when 'RETURNED' then array['SETTLED']
    when 'DECLINED' then array['REQUESTED']
    when 'NO_SHOW' then array['SETTLED']
    else array[]::text[] end
$$;

create function auzolan.check_booking_move() returns trigger language plpgsql as $$
begin
  if not new.status = any (auzolan.next_booking_status(old.status)) then
    raise exception 'a booking does not go from % to %', old.status, new.status using errcode = 'check_violation', table = 'booking', constraint = 'booking_move';
  end if;
  if new.status <> 'HELD' then new.held_until := null; end if;
  return new;
end $$;
create trigger move before update of status on booking for each row when (new.status <> old.status) execute function auzolan.check_booking_move();

-- What a booking takes stands or is freed with its state, in the same statement.
create function auzolan.booking_blocks(p_status text, p_requests_block boolean) returns boolean language sql immutable as $$
  select case when p_status in ('HELD', 'REQUESTED') then p_requests_block else p_status in ('CONFIRMED', 'CHECKED_OUT', 'RETURNED', 'SETTLED') end
$$;

create function auzolan.follow_booking() returns trigger language plpgsql set search_path = public, pg_temp as $$
begin
  update allocation l set blocks = not l.blocks
  from asset a where a.federation_id = new.federation_id and a.id = new.asset_id
    and l.federation_id = new.federation_id and l.booking_id = new.id and l.blocks <> auzolan.booking_blocks(new.status, a.requests_block);
  return null;
end $$;
create trigger allocations_follow after update of status on booking for each row when (new.status <> old.status) execute function auzolan.follow_booking();

do $$ begin
  execute format('revoke execute on all functions in schema auzolan from public');
  execute format('grant execute on all functions in schema auzolan to %I', current_setting('auzolan.api_role'));
end $$;
