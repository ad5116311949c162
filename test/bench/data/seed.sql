-- The same rows at every run: identifiers are hashes of what they are, spreads come from whole numbers.
-- Federation 1 is the mean one (1,794 cooperatives, 60 assets with 100 bookings each), federation 2 the big one
-- (10,000 cooperatives), federation 3 is written to (200 assets without opening hours).
create schema bench;
create function bench.id(kind text, federation int, n int) returns uuid language sql immutable as
  $$ select md5(kind || ':' || federation || ':' || n)::uuid $$;
-- 0 to most - 1, spread evenly, the same for the same n.
create function bench.spread(n int, salt int, most int) returns int language sql immutable as
  $$ select (('x' || substr(md5(n || '/' || salt), 1, 7))::bit(28)::int % most) $$;

create temp table size (federation int, cooperatives int, assets int, bookings int);
insert into size values (1, 1794, 60, 100), (2, 10000, 60, 100), (3, 60, 200, 0);

insert into federation (id, slug, name, purpose, kind, languages, time_zone)
select bench.id('federation', federation, 0), 'bench-' || federation, 'Bench ' || federation, 'To be measured.', 'TERRITORY', '{eu,es}', 'Europe/Madrid' from size;

with words as (select
  array['mill','bakery','dairy','forest','weaver','solar','cider','wool','herb','print','garden','repair','housing','river','olive','honey',
        'quarry','salt','timber','clay','mountain','harvest','lantern','bridge','kitchen','school','library','theatre','bicycle','seed',
        'cheese','orchard','fishing','glass','paper','leather','stone','copper','music','market'] as first,
  array['north','south','east','west','valley','upper','lower','old','new','common','free','united','green','red','blue','white','round',
        'long','high','deep','quiet','bright','early','late','coast','hill','field','spring','summer','autumn','winter','morning','evening',
        'town','village','harbour','cross','gate','square','well'] as second)
insert into cooperative (federation_id, id, name, search_text, name_key, status, description, legal_form, activity, street, postcode, locality,
  region, country, latitude, longitude, website, email, phone, members_count, since)
select bench.id('federation', s.federation, 0), bench.id('cooperative', s.federation, n), initcap(f || ' ' || w) || ' ' || n, f || ' ' || w || ' ' || n || ' place ' || n % 97,
  f || ' ' || w || ' ' || n, 'ADMITTED', 'Makes and mends for its neighbours, as number ' || n || ' of many.', null, null,
  'Main street ' || n % 200, lpad((n % 52000)::text, 5, '0'), 'Place ' || n % 97, 'Region ' || n % 17, case when n % 3 = 0 then 'FR' else 'ES' end,
  36 + bench.spread(n, 1, 80000) / 10000.0, -9 + bench.spread(n, 2, 120000) / 10000.0, 'https://c' || n || '.example', 'office@c' || n || '.example',
  '', 3 + n % 500, date '1950-01-01' + n % 25000
from size s, words, generate_series(1, s.cooperatives) n, lateral (select first[1 + bench.spread(n, 3, 40)] as f, second[1 + bench.spread(n, 4, 40)] as w) name;

insert into person (id, language) select bench.id('person', 0, 0), 'en';
insert into member (federation_id, id, person_id, name) select bench.id('federation', federation, 0), bench.id('member', federation, 0), bench.id('person', 0, 0), 'Bench Steward' from size;
insert into member_role (federation_id, id, member_id, cooperative_id, role, from_date)
select bench.id('federation', federation, 0), bench.id('steward', federation, 0), bench.id('member', federation, 0), null, 'STEWARD', date '2020-01-01' from size
union all
select bench.id('federation', federation, 0), bench.id('role', federation, 0), bench.id('member', federation, 0), bench.id('cooperative', federation, 1), 'MEMBER', '2020-01-01' from size;
insert into session (id, token_hash, person_id, device, expires_at)
values (bench.id('session', 0, 0), sha256(convert_to('bench-session-secret', 'UTF8')), bench.id('person', 0, 0), 'bench', now() + interval '1 year');

insert into asset (federation_id, id, owner_id, name, search_text, category, description, how_to_use, place, time_zone, setup_minutes, turnaround_minutes, max_minutes, horizon_days)
select bench.id('federation', federation, 0), bench.id('asset', federation, n), bench.id('cooperative', federation, 1 + n % 50), 'Asset ' || lpad(n::text, 3, '0'), 'asset ' || n,
  (array['MILL','BUTCHERY','KITCHEN','VEHICLE','HALL'])[1 + n % 5], 'For all who need it, with everything that belongs to it.', 'Ask for the key, leave it clean.', 'Yard ' || n,
  'Europe/Madrid', 0, 15, 1440, 1095
from size, generate_series(1, assets) n;

insert into opening_hours (federation_id, id, asset_id, weekday, opens_minute, closes_minute)
select bench.id('federation', federation, 0), bench.id('hours', federation, n * 10 + weekday), bench.id('asset', federation, n), weekday, 480, 1260
from size, generate_series(1, assets) n, generate_series(1, 6) weekday where bookings > 0;

insert into closure (federation_id, id, asset_id, starts_at, ends_at, reason, created_by_id)
select bench.id('federation', federation, 0), bench.id('closure', federation, n * 10 + k), bench.id('asset', federation, n),
  timestamptz '2027-03-01 20:00Z' + k * interval '3 days', timestamptz '2027-03-01 22:00Z' + k * interval '3 days', 'Cleaning', bench.id('member', federation, 0)
from size, generate_series(1, assets) n, generate_series(1, 2) k where bookings > 0;

-- Ten in each of ten weeks from Monday 2027-03-01, of two hours, every eleventh of them cancelled.
create temp table slot as
select federation, n as asset, b, bench.id('federation', federation, 0) as federation_id, bench.id('booking', federation, n * 1000 + b) as id,
  timestamptz '2027-03-01 08:00Z' + ((b - 1) / 10) * interval '7 days' + ((b - 1) % 10) / 2 * interval '1 day' + (b - 1) % 2 * interval '4 hours' as starts_at,
  case when b % 11 = 0 then 'CANCELLED' else 'CONFIRMED' end as status
from size, generate_series(1, assets) n, generate_series(1, bookings) b;

insert into booking (federation_id, id, asset_id, cooperative_id, member_id, purpose, starts_at, ends_at, local_start, local_end, time_zone, status, created_at, cancelled_at)
select federation_id, id, bench.id('asset', federation, asset), bench.id('cooperative', federation, 1 + bench.spread(asset * 1000 + b, 5, 50)), bench.id('member', federation, 0),
  'Grinding ' || b || ' sacks for the neighbours', starts_at, starts_at + interval '2 hours',
  to_char(starts_at at time zone 'Europe/Madrid', 'YYYY-MM-DD"T"HH24:MI'), to_char((starts_at + interval '2 hours') at time zone 'Europe/Madrid', 'YYYY-MM-DD"T"HH24:MI'),
  'Europe/Madrid', status, '2026-11-01', case when status = 'CANCELLED' then timestamptz '2026-11-02' end
from slot;
insert into allocation (federation_id, booking_id, leaf_id, leaf_kind, blocked_from, blocked_until, blocks)
select federation_id, id, bench.id('asset', federation, asset), 'EXCLUSIVE', starts_at, starts_at + interval '135 minutes', status = 'CONFIRMED' from slot;
