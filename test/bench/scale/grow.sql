-- Federations of 200 assets each whose calendars can be filled to any length. Federation 4 is the one that is measured.
create function bench.numbered(federation int, asset int, n int) returns uuid language sql immutable as
  $$ select ('00000000-0000-7000-8000-' || lpad(to_hex((federation::bigint * 1000 + asset) * 1000000 + n), 12, '0'))::uuid $$;

-- A federation with what a booking refers to.
create procedure bench.found(p_federation int) language sql as $$
  insert into federation (id, slug, name, purpose, kind, languages, time_zone)
  values (bench.id('federation', p_federation, 0), 'scale-' || p_federation, 'Scale ' || p_federation, 'To be measured.', 'TERRITORY', '{eu}', 'Europe/Madrid');
  insert into cooperative (federation_id, id, name, search_text, name_key, status)
  select bench.id('federation', p_federation, 0), bench.id('cooperative', p_federation, n), 'Cooperative ' || n, 'cooperative ' || n, 'cooperative ' || n, 'ADMITTED' from generate_series(1, 50) n;
  insert into member (federation_id, id, person_id, name) values (bench.id('federation', p_federation, 0), bench.id('member', p_federation, 0), bench.id('person', 0, 0), 'Bench Member');
  insert into member_role (federation_id, id, member_id, cooperative_id, role, from_date)
  values (bench.id('federation', p_federation, 0), bench.id('role', p_federation, 0), bench.id('member', p_federation, 0), bench.id('cooperative', p_federation, 1), 'MEMBER', '2020-01-01');
  insert into asset (federation_id, id, owner_id, name, search_text, category, time_zone, turnaround_minutes, max_minutes, horizon_days)
  select bench.id('federation', p_federation, 0), bench.id('asset', p_federation, n), bench.id('cooperative', p_federation, 1 + n % 50), 'Asset ' || lpad(n::text, 3, '0'), 'asset ' || n, 'MILL',
    'Europe/Madrid', 15, 1440, 1095
  from generate_series(1, 200) n;
$$;

-- When the n-th booking of an asset begins: the first fifty stand in the month from tomorrow on, four a day, the others in
-- the years before, so that what a reader of that month sees is the same however many there are.
create function bench.begins(n int) returns timestamptz language sql stable as $$
  select (current_date::timestamp at time zone 'UTC') + (case when n < 50 then 1 + n / 4 else -2 - (n - 50) / 4 end) * interval '1 day' + interval '7 hours' + n % 4 * interval '150 minutes'
$$;

-- Bookings p_from to before p_until of every asset of a federation.
create procedure bench.fill(p_federation int, p_from int, p_until int) language sql as $$
  insert into booking (federation_id, id, asset_id, cooperative_id, member_id, purpose, starts_at, ends_at, local_start, local_end, time_zone, status, created_at)
  select bench.id('federation', p_federation, 0), bench.numbered(p_federation, asset, n), asset_id, bench.id('cooperative', p_federation, 1 + (asset + n) % 50), bench.id('member', p_federation, 0),
    'Grinding ' || n, begins, begins + interval '2 hours', '2026-11-01T08:00', '2026-11-01T10:00', 'Europe/Madrid', 'CONFIRMED', begins - interval '9 days'
  from (select asset, bench.id('asset', p_federation, asset) as asset_id from generate_series(1, 200) asset offset 0) a, (select n, bench.begins(n) as begins from generate_series(p_from, p_until - 1) n offset 0) b;
  insert into allocation (federation_id, booking_id, leaf_id, leaf_kind, blocked_from, blocked_until, blocks)
  select bench.id('federation', p_federation, 0), bench.numbered(p_federation, asset, n), asset_id, 'EXCLUSIVE', begins, begins + interval '135 minutes', true
  from (select asset, bench.id('asset', p_federation, asset) as asset_id from generate_series(1, 200) asset offset 0) a, (select n, bench.begins(n) as begins from generate_series(p_from, p_until - 1) n offset 0) b;
$$;

-- What a careful peer keeps: the same rows without an exclusion constraint, and an index by which overlaps are looked for.
create table bench.peer_booking (like booking including defaults including indexes);
create table bench.peer_allocation (like allocation including defaults including generated);
alter table bench.peer_allocation add primary key (federation_id, booking_id, leaf_id);
create index on bench.peer_allocation (federation_id, leaf_id, blocked_until);
