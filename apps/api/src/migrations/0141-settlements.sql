-- The accounts of a season of one asset or a group. DRAFT is worked out anew whenever it is looked at; CLOSED never changes.
create table settlement (
  federation_id uuid not null references federation,
  id uuid not null,
  name text not null check (length(name) between 1 and 200),
  from_date date not null,
  -- Last day, and both ends as instants in the federation's zone.
  last_date date not null,
  starts_at timestamptz not null,
  ends_at timestamptz not null,
  currency text not null check (currency ~ '^([A-Z]{3}|HOUR)$'),
  pledge_unit text not null check (pledge_unit in ('SHARE', 'HOUR', 'KM', 'KG', 'LITRE', 'KWH', 'PIECE')),
  status text not null default 'DRAFT' check (status in ('DRAFT', 'CLOSED')),
  closed_at timestamptz,
  closed_by_id uuid,
  created_by_id uuid not null,
  created_at timestamptz not null default now(),
  version int not null default 1,
  check (last_date >= from_date and last_date - from_date <= 400),
  check (starts_at < ends_at),
  check ((status = 'CLOSED') = (closed_at is not null) and (closed_at is null) = (closed_by_id is null)),
  primary key (federation_id, id),
  unique (federation_id, id, from_date, last_date),
  foreign key (federation_id, closed_by_id) references member (federation_id, id),
  foreign key (federation_id, created_by_id) references member (federation_id, id)
);
create index settlement_newest on settlement (federation_id, from_date desc, id);
call auzolan.make_tenant_table('settlement', 'select, insert, update');

-- No asset is settled twice for the same day.
create table settlement_asset (
  federation_id uuid not null references federation,
  settlement_id uuid not null,
  asset_id uuid not null,
  from_date date not null,
  last_date date not null,
  primary key (federation_id, settlement_id, asset_id),
  foreign key (federation_id, settlement_id, from_date, last_date) references settlement (federation_id, id, from_date, last_date),
  foreign key (federation_id, asset_id) references asset (federation_id, id),
  constraint settled_once exclude using gist (federation_id with =, asset_id with =, daterange(from_date, last_date, '[]') with &&)
);
call auzolan.make_tenant_table('settlement_asset');

create table cost_pool (
  federation_id uuid not null references federation,
  id uuid not null,
  settlement_id uuid not null,
  position int not null check (position between 0 and 99),
  name text not null check (length(name) between 1 and 200),
  kind text not null check (kind in ('FIXED', 'VARIABLE')),
  -- By which use a variable pool is shared out.
  measure text check (measure in ('TIME', 'HOUR', 'KM', 'KG', 'LITRE', 'KWH', 'PIECE')),
  planned bigint not null check (planned between 0 and 1000000000000000),
  actual bigint not null check (actual between -1000000000000000 and 1000000000000000),
  check ((kind = 'VARIABLE') = (measure is not null)),
  primary key (federation_id, id),
  unique (federation_id, settlement_id, id),
  unique (federation_id, settlement_id, position),
  foreign key (federation_id, settlement_id) references settlement (federation_id, id)
);
call auzolan.make_tenant_table('cost_pool');

create table pledge (
  federation_id uuid not null references federation,
  settlement_id uuid not null,
  cooperative_id uuid not null,
  volume bigint not null check (volume between 0 and 1000000000000),
  -- Who takes over the pledge of one that leaves.
  replaced_by_id uuid,
  check (replaced_by_id <> cooperative_id),
  primary key (federation_id, settlement_id, cooperative_id),
  foreign key (federation_id, settlement_id) references settlement (federation_id, id),
  foreign key (federation_id, cooperative_id) references cooperative (federation_id, id),
  foreign key (federation_id, settlement_id, replaced_by_id) references pledge (federation_id, settlement_id, cooperative_id) deferrable initially deferred
);
call auzolan.make_tenant_table('pledge');

create table instalment (
  federation_id uuid not null references federation,
  settlement_id uuid not null,
  cooperative_id uuid not null,
  due_on date not null,
  amount bigint not null check (amount between 0 and 1000000000000000),
  paid_on date,
  primary key (federation_id, settlement_id, cooperative_id, due_on),
  foreign key (federation_id, settlement_id, cooperative_id) references pledge (federation_id, settlement_id, cooperative_id)
);
call auzolan.make_tenant_table('instalment');

-- What a cooperative bears of a closed season. This is what a ledger can post from: written once, never changed.
create table statement (
  federation_id uuid not null references federation,
  id uuid not null,
  settlement_id uuid not null,
  cooperative_id uuid not null,
  charged bigint not null,
  paid bigint not null,
  due bigint not null,
  check (due = charged - paid),
  primary key (federation_id, id),
  unique (federation_id, settlement_id, cooperative_id),
  unique (federation_id, id, settlement_id),
  foreign key (federation_id, settlement_id) references settlement (federation_id, id),
  foreign key (federation_id, cooperative_id) references cooperative (federation_id, id)
);
create index statement_cooperative on statement (federation_id, cooperative_id);
call auzolan.make_tenant_table('statement', 'select, insert');

create table statement_line (
  federation_id uuid not null references federation,
  statement_id uuid not null,
  settlement_id uuid not null,
  pool_id uuid not null,
  shared_by text not null check (shared_by in ('PLEDGE', 'USE')),
  share bigint not null check (share > 0),
  of_all bigint not null check (of_all >= share),
  amount bigint not null,
  primary key (federation_id, statement_id, pool_id),
  foreign key (federation_id, statement_id, settlement_id) references statement (federation_id, id, settlement_id),
  foreign key (federation_id, settlement_id, pool_id) references cost_pool (federation_id, settlement_id, id)
);
call auzolan.make_tenant_table('statement_line', 'select, insert');

-- The uses that a line rests on. A pledge's line rests on the pledges of the settlement.
create table statement_use (
  federation_id uuid not null references federation,
  statement_id uuid not null,
  settlement_id uuid not null,
  pool_id uuid not null,
  usage_line_id uuid not null,
  primary key (federation_id, statement_id, pool_id, usage_line_id),
  foreign key (federation_id, statement_id, settlement_id) references statement (federation_id, id, settlement_id),
  foreign key (federation_id, statement_id, pool_id) references statement_line (federation_id, statement_id, pool_id),
  foreign key (federation_id, usage_line_id) references usage_line (federation_id, id)
);
create index statement_use_line on statement_use (federation_id, usage_line_id);
call auzolan.make_tenant_table('statement_use', 'select, insert');

create function auzolan.closed_stays() returns trigger language plpgsql as $$
begin
  raise exception 'a closed season does not change' using errcode = 'check_violation', table = tg_table_name, constraint = 'closed_stays';
end $$;
create trigger closed_stays before update on settlement for each row when (old.status = 'CLOSED') execute function auzolan.closed_stays();

-- What belongs to a settlement changes only while it is a draft: whoever changes it holds its row against the closing.
create function auzolan.only_in_draft() returns trigger language plpgsql set search_path = public, pg_temp as $$
declare
  row record := coalesce(new, old);
begin
  if (select status from settlement where federation_id = row.federation_id and id = row.settlement_id for share) = 'CLOSED' then
    raise exception 'a closed season does not change' using errcode = 'check_violation', table = tg_table_name, constraint = 'closed_stays';
  end if;
  return row;
end $$;
create trigger only_in_draft before insert or update or delete on settlement_asset for each row execute function auzolan.only_in_draft();
create trigger only_in_draft before insert or update or delete on cost_pool for each row execute function auzolan.only_in_draft();
create trigger only_in_draft before insert or update or delete on pledge for each row execute function auzolan.only_in_draft();
create trigger only_in_draft before insert or update or delete on instalment for each row execute function auzolan.only_in_draft();
create trigger only_in_draft before insert on statement for each row execute function auzolan.only_in_draft();
create trigger only_in_draft before insert on statement_use for each row execute function auzolan.only_in_draft();
create trigger only_in_draft before insert on statement_line for each row execute function auzolan.only_in_draft();
create trigger append_only before update or delete on statement for each row execute function auzolan.refuse_change();
create trigger append_only before update or delete on statement_line for each row execute function auzolan.refuse_change();
create trigger append_only before update or delete on statement_use for each row execute function auzolan.refuse_change();

-- A use that a statement rests on stays as it was; its row is held while the season is closed.
create function auzolan.settled_use_stays() returns trigger language plpgsql set search_path = public, pg_temp as $$
begin
  if exists (select from statement_use s where s.federation_id = old.federation_id and s.usage_line_id = old.id) then
    raise exception 'a settled use does not change' using errcode = 'check_violation', table = 'usage_line', constraint = 'settled_use_stays';
  end if;
  return coalesce(new, old);
end $$;
create trigger settled_use_stays before update or delete on usage_line for each row execute function auzolan.settled_use_stays();

do $$ begin
  execute format('revoke execute on all functions in schema auzolan from public');
  execute format('grant execute on all functions in schema auzolan to %I', current_setting('auzolan.api_role'));
end $$;
