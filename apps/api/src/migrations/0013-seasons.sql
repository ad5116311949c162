-- Season rounds: cooperatives rank wishes, a rule that anyone can run again shares out the season.
create table season (
  federation_id uuid not null references federation,
  id uuid not null,
  title text not null check (length(title) between 1 and 200),
  starts_on date not null,
  ends_on date not null,
  -- The same days in the federation's zone when it was made; the end is not in it.
  starts_at timestamptz not null,
  ends_at timestamptz not null,
  basis text not null check (basis in ('VOLUME', 'CAPITAL', 'EQUAL')),
  unit text not null default '' check (length(unit) <= 20),
  closes_at timestamptz not null,
  round int not null default 1 check (round between 1 and 50),
  created_by_id uuid not null,
  created_at timestamptz not null default now(),
  version int not null default 1,
  check (starts_on <= ends_on and starts_at < ends_at and ends_on - starts_on <= 400),
  check (isfinite(starts_at) and isfinite(ends_at) and isfinite(closes_at) and closes_at <= starts_at),
  primary key (federation_id, id),
  foreign key (federation_id, created_by_id) references member (federation_id, id)
);
create index season_newest on season (federation_id, starts_at desc, id);
call auzolan.make_tenant_table('season', 'select, insert, update (closes_at, round, version)');

create table season_asset (
  federation_id uuid not null references federation,
  season_id uuid not null,
  asset_id uuid not null,
  primary key (federation_id, season_id, asset_id),
  foreign key (federation_id, season_id) references season (federation_id, id),
  foreign key (federation_id, asset_id) references asset (federation_id, id)
);
create index season_asset_asset on season_asset (federation_id, asset_id);
call auzolan.make_tenant_table('season_asset', 'select, insert');

-- What each cooperative pledged or paid in; without a row, nothing.
create table season_share (
  federation_id uuid not null references federation,
  season_id uuid not null,
  cooperative_id uuid not null,
  amount bigint not null check (amount between 0 and 1000000000000000),
  primary key (federation_id, season_id, cooperative_id),
  foreign key (federation_id, season_id) references season (federation_id, id),
  foreign key (federation_id, cooperative_id) references cooperative (federation_id, id)
);
call auzolan.make_tenant_table('season_share');

-- One list of wishes a cooperative. `contribution` is what it adds to the chance of the draw.
create table season_list (
  federation_id uuid not null references federation,
  season_id uuid not null,
  cooperative_id uuid not null,
  most int check (most between 0 and 50),
  contribution bytea not null check (octet_length(contribution) = 32),
  filed_by_id uuid not null,
  filed_at timestamptz not null default now(),
  version int not null default 1,
  primary key (federation_id, season_id, cooperative_id),
  foreign key (federation_id, season_id) references season (federation_id, id),
  foreign key (federation_id, cooperative_id) references cooperative (federation_id, id),
  foreign key (federation_id, filed_by_id) references member (federation_id, id)
);
call auzolan.make_tenant_table('season_list', 'select, insert, update');

create table season_wish (
  federation_id uuid not null references federation,
  id uuid not null,
  season_id uuid not null,
  cooperative_id uuid not null,
  rank int not null check (rank between 1 and 50),
  asset_id uuid not null,
  starts_at timestamptz not null,
  ends_at timestamptz not null,
  quantity int not null default 1 check (quantity between 1 and 10000),
  purpose text not null check (length(purpose) between 1 and 500),
  check (starts_at < ends_at and ends_at - starts_at <= interval '31 days'),
  primary key (federation_id, id),
  unique (federation_id, season_id, cooperative_id, rank),
  unique (federation_id, season_id, id),
  foreign key (federation_id, season_id, cooperative_id) references season_list (federation_id, season_id, cooperative_id),
  foreign key (federation_id, season_id, asset_id) references season_asset (federation_id, season_id, asset_id)
);
call auzolan.make_tenant_table('season_wish', 'select, insert, delete');

-- The secret of each round. The API's role may read what is promised (its hash), not the secret: that one comes out only
-- through auzolan.season_secret, and only once no wish can be filed any more.
create table season_seed (
  federation_id uuid not null references federation,
  season_id uuid not null,
  round int not null check (round between 1 and 50),
  secret bytea not null check (octet_length(secret) = 32),
  commitment bytea not null generated always as (sha256(secret)) stored,
  created_at timestamptz not null default now(),
  primary key (federation_id, season_id, round),
  unique (federation_id, season_id, round, commitment),
  foreign key (federation_id, season_id) references season (federation_id, id)
);
call auzolan.make_tenant_table('season_seed', 'select (federation_id, season_id, round, commitment, created_at)');

create table season_run (
  federation_id uuid not null references federation,
  id uuid not null,
  season_id uuid not null,
  round int not null check (round between 1 and 50),
  number int not null check (number between 1 and 1000),
  input jsonb not null check (octet_length(input::text) <= 20000000),
  -- What each cooperative had added to the chance by then; its list may be filed anew in a later round.
  contributions jsonb not null check (octet_length(contributions::text) <= 1000000),
  log jsonb not null check (octet_length(log::text) <= 20000000),
  -- What the run before this one gave but could not be booked when it was to be published.
  conflicts jsonb not null default '[]' check (octet_length(conflicts::text) <= 1000000),
  ran_by_id uuid not null,
  ran_at timestamptz not null default now(),
  primary key (federation_id, id),
  unique (federation_id, season_id, number),
  unique (federation_id, season_id, round, id),
  foreign key (federation_id, season_id) references season (federation_id, id),
  foreign key (federation_id, season_id, round) references season_seed (federation_id, season_id, round),
  foreign key (federation_id, ran_by_id) references member (federation_id, id)
);
call auzolan.make_tenant_table('season_run', 'select, insert');

-- How a round ended, with the secret that was promised: the foreign key refuses any other.
create table season_end (
  federation_id uuid not null references federation,
  season_id uuid not null,
  round int not null check (round between 1 and 50),
  run_id uuid not null,
  outcome text not null check (outcome in ('PUBLISHED', 'DISCARDED')),
  reason text not null default '' check (length(reason) <= 1000),
  secret bytea not null check (octet_length(secret) = 32),
  commitment bytea not null generated always as (sha256(secret)) stored,
  ended_by_id uuid not null,
  ended_at timestamptz not null default now(),
  check (outcome = 'PUBLISHED' or reason ~ '\S'),
  primary key (federation_id, season_id, round),
  foreign key (federation_id, season_id, round, commitment) references season_seed (federation_id, season_id, round, commitment),
  foreign key (federation_id, season_id, round, run_id) references season_run (federation_id, season_id, round, id),
  foreign key (federation_id, ended_by_id) references member (federation_id, id)
);
create unique index season_published_once on season_end (federation_id, season_id) where outcome = 'PUBLISHED';
create index season_end_run on season_end (federation_id, run_id);
call auzolan.make_tenant_table('season_end', 'select, insert');

create table season_booking (
  federation_id uuid not null references federation,
  season_id uuid not null,
  wish_id uuid not null,
  booking_id uuid not null,
  primary key (federation_id, wish_id),
  unique (federation_id, booking_id),
  foreign key (federation_id, season_id, wish_id) references season_wish (federation_id, season_id, id),
  foreign key (federation_id, booking_id) references booking (federation_id, id)
);
call auzolan.make_tenant_table('season_booking', 'select, insert');

-- What decides the round is written while wishes are open, never later. Whoever runs the round locks the season's row for
-- update, so a wish that is being filed ends first, and one that comes after meets the clock, not the start of its transaction.
create function auzolan.season_is_open() returns trigger language plpgsql set search_path = public, pg_temp as $$
declare
  about record;
  closing timestamptz;
begin
  if tg_op = 'DELETE' then about := old; else about := new; end if;
  select closes_at into strict closing from season where federation_id = about.federation_id and id = about.season_id for share;
  if closing <= clock_timestamp() then
    raise exception 'the season takes no more wishes' using errcode = 'check_violation', table = tg_table_name, constraint = 'season_is_open';
  end if;
  return about;
end $$;
create trigger open before insert or update or delete on season_asset for each row execute function auzolan.season_is_open();
create trigger open before insert or update or delete on season_share for each row execute function auzolan.season_is_open();
create trigger open before insert or update or delete on season_list for each row execute function auzolan.season_is_open();
create trigger open before insert or update or delete on season_wish for each row execute function auzolan.season_is_open();

create function auzolan.check_season_wish() returns trigger language plpgsql set search_path = public, pg_temp as $$
begin
  if not exists (select from season where federation_id = new.federation_id and id = new.season_id and starts_at <= new.starts_at and new.ends_at <= ends_at) then
    raise exception 'outside the season' using errcode = 'check_violation', table = 'season_wish', constraint = 'season_wish_in_season';
  end if;
  return new;
end $$;
create trigger in_season before insert on season_wish for each row execute function auzolan.check_season_wish();

-- A season opens again only by a new round with a secret of its own; nobody's time to wish is cut short.
create function auzolan.check_season_change() returns trigger language plpgsql set search_path = public, pg_temp as $$
begin
  if new.round = old.round and (new.closes_at < old.closes_at or (new.closes_at > old.closes_at and old.closes_at <= clock_timestamp())) then
    raise exception 'the closing of a round only moves later, and only before it' using errcode = 'check_violation', table = 'season', constraint = 'season_closing';
  end if;
  if new.round <> old.round and (new.round <> old.round + 1
    or not exists (select from season_end where federation_id = old.federation_id and season_id = old.id and round = old.round and outcome = 'DISCARDED')) then
    raise exception 'a new round follows a discarded one' using errcode = 'check_violation', table = 'season', constraint = 'season_round';
  end if;
  return new;
end $$;
create trigger change before update on season for each row execute function auzolan.check_season_change();

create function auzolan.check_season_closed() returns trigger language plpgsql set search_path = public, pg_temp as $$
begin
  if not exists (select from season where federation_id = new.federation_id and id = new.season_id and round = new.round and closes_at <= clock_timestamp()) then
    raise exception 'the round is not closed' using errcode = 'check_violation', table = tg_table_name, constraint = 'season_is_closed';
  end if;
  return new;
end $$;
create trigger closed before insert on season_run for each row execute function auzolan.check_season_closed();
create trigger closed before insert on season_end for each row execute function auzolan.check_season_closed();

create function auzolan.check_run_before_end() returns trigger language plpgsql set search_path = public, pg_temp as $$
begin
  if exists (select from season_end where federation_id = new.federation_id and season_id = new.season_id and round = new.round) then
    raise exception 'the round has ended' using errcode = 'check_violation', table = 'season_run', constraint = 'season_run_before_end';
  end if;
  return new;
end $$;
create trigger before_end before insert on season_run for each row execute function auzolan.check_run_before_end();

do $$
declare t text;
begin
  foreach t in array array['season_seed', 'season_run', 'season_end', 'season_booking'] loop
    execute format('create trigger append_only before update or delete on %I for each row execute function auzolan.refuse_change()', t);
    execute format('create trigger append_only_truncate before truncate on %I for each statement execute function auzolan.refuse_change()', t);
  end loop;
end $$;

-- Draws and keeps the secret of the running round; the caller never sees it. 366 random bits, hashed to 256.
create function auzolan.promise_season_seed(p_season uuid) returns void language sql volatile security definer
set search_path = public, pg_temp as $$
  insert into season_seed (federation_id, season_id, round, secret)
  select federation_id, id, round, sha256(uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid()))
  from season where federation_id = auzolan.current_federation() and id = p_season
$$;

-- The secret of the running round, once it is closed; null before.
create function auzolan.season_secret(p_season uuid) returns bytea language sql volatile security definer
set search_path = public, pg_temp as $$
  select d.secret from season_seed d join season s on s.federation_id = d.federation_id and s.id = d.season_id and s.round = d.round
  where s.federation_id = auzolan.current_federation() and s.id = p_season and s.closes_at <= clock_timestamp()
$$;

do $$ begin
  execute format('revoke execute on all functions in schema auzolan from public');
  execute format('grant execute on all functions in schema auzolan to %I', current_setting('auzolan.api_role'));
end $$;
