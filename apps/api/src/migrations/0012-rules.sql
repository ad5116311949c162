-- Rules as they were adopted: for all assets, for a category, or for one. A row is never changed; a decision that adopted
-- it may be named later, once.
create table rule_version (
  federation_id uuid not null references federation,
  id uuid not null,
  scope text not null check (scope in ('ALL', 'CATEGORY', 'ASSET')),
  category text check (category in ('MILL', 'BUTCHERY', 'KITCHEN', 'VEHICLE', 'HALL', 'WORKSHOP', 'TOOL', 'STORE', 'OTHER')),
  asset_id uuid,
  -- Names what it is about in one text, which is also what quotas are counted over.
  scope_key text not null generated always as (scope || coalesce(':' || category, '') || coalesce(':' || asset_id, '')) stored,
  version int not null check (version > 0),
  rules jsonb not null check (jsonb_typeof(rules) = 'object' and length(rules::text) <= 20000),
  note text not null check (length(note) between 1 and 2000),
  adopted_by_id uuid not null,
  adopted_at timestamptz not null default now(),
  valid_from timestamptz not null,
  decision_id uuid,
  check ((scope = 'CATEGORY') = (category is not null) and (scope = 'ASSET') = (asset_id is not null)),
  -- Nothing is forbidden afterwards.
  check (valid_from >= adopted_at),
  primary key (federation_id, id),
  unique (federation_id, scope_key, version),
  foreign key (federation_id, asset_id) references asset (federation_id, id),
  foreign key (federation_id, adopted_by_id) references member (federation_id, id)
);
call auzolan.make_tenant_table('rule_version', 'select, insert');

-- A generated column is not there yet when this runs, but follows from the others.
create function auzolan.only_name_decision() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' and old.decision_id is null and new.decision_id is not null
    and to_jsonb(new) - 'decision_id' - 'scope_key' = to_jsonb(old) - 'decision_id' - 'scope_key' then
    return new;
  end if;
  raise exception '% is append-only', tg_table_name using errcode = 'restrict_violation';
end $$;
create trigger append_only before update or delete on rule_version for each row execute function auzolan.only_name_decision();
create trigger append_only_truncate before truncate on rule_version for each statement execute function auzolan.refuse_change();
do $$ begin
  execute format('grant update (decision_id) on rule_version to %I', current_setting('auzolan.api_role'));
end $$;

-- What a booking was made by: the versions that held, until when its holder may cancel, what it was said to cost.
alter table booking
  add column rule_version_ids uuid[] not null default '{}' check (cardinality(rule_version_ids) <= 3),
  add column cancel_until timestamptz,
  add column price_estimate jsonb not null default '[]' check (jsonb_typeof(price_estimate) = 'array');

-- What people can be trained for, and who is.
create table certificate_kind (
  federation_id uuid not null references federation,
  id uuid not null,
  name text not null check (length(name) between 1 and 120),
  -- Who trains: its coordinators give the certificate too; null: only stewards.
  trainer_id uuid,
  retired boolean not null default false,
  primary key (federation_id, id),
  unique (federation_id, name),
  foreign key (federation_id, trainer_id) references cooperative (federation_id, id)
);
call auzolan.make_tenant_table('certificate_kind', 'select, insert, update');

create table certificate (
  federation_id uuid not null references federation,
  id uuid not null,
  kind_id uuid not null,
  member_id uuid not null,
  -- Last day on which it is good, in the zone of the asset that is booked.
  valid_until date,
  granted_by_id uuid not null,
  granted_at timestamptz not null default now(),
  revoked_by_id uuid,
  revoked_at timestamptz,
  check ((revoked_by_id is null) = (revoked_at is null)),
  primary key (federation_id, id),
  foreign key (federation_id, kind_id) references certificate_kind (federation_id, id),
  foreign key (federation_id, member_id) references member (federation_id, id),
  foreign key (federation_id, granted_by_id) references member (federation_id, id),
  foreign key (federation_id, revoked_by_id) references member (federation_id, id)
);
create index certificate_member on certificate (federation_id, member_id, granted_at);
call auzolan.make_tenant_table('certificate', 'select, insert, update');

-- How much a holder has booked in a period, moved by one conditional statement; the check is what no race can pass.
create table quota_account (
  federation_id uuid not null references federation,
  -- Scope, what is counted, holder and period, as libs/booking-rules names it.
  account text not null check (length(account) <= 200),
  cooperative_id uuid,
  member_id uuid,
  period_start date not null,
  used int not null,
  cap int not null,
  constraint never_over check (used between 0 and cap),
  check (num_nonnulls(cooperative_id, member_id) = 1),
  primary key (federation_id, account),
  foreign key (federation_id, cooperative_id) references cooperative (federation_id, id),
  foreign key (federation_id, member_id) references member (federation_id, id)
);
call auzolan.make_tenant_table('quota_account', 'select, insert, update');

-- What a booking takes of each account. Written before the booking, since accounts are locked before the calendar.
create table quota_charge (
  federation_id uuid not null references federation,
  booking_id uuid not null,
  account text not null,
  amount int not null check (amount > 0),
  primary key (federation_id, booking_id, account),
  foreign key (federation_id, booking_id) references booking (federation_id, id) deferrable initially deferred,
  foreign key (federation_id, account) references quota_account (federation_id, account)
);
call auzolan.make_tenant_table('quota_charge', 'select, insert, update, delete');

-- What will not be used is given back, whichever way the booking ended; one that is asked for again takes it again. The
-- name puts it before `allocations_follow`: accounts are locked before the calendar, in the order of their names.
create function auzolan.accounts_follow() returns trigger language plpgsql set search_path = public, pg_temp as $$
declare
  charge record;
  gone constant text[] := array['CANCELLED', 'DECLINED', 'EXPIRED'];
  sign constant int := case when new.status = any (gone) then -1 else 1 end;
begin
  if (old.status = any (gone)) = (new.status = any (gone)) then return null; end if;
  for charge in select c.account, c.amount from quota_charge c
    where c.federation_id = new.federation_id and c.booking_id = new.id order by c.account collate "C"
  loop
    update quota_account a set used = a.used + sign * charge.amount where a.federation_id = new.federation_id and a.account = charge.account;
  end loop;
  return null;
end $$;
create trigger accounts_follow after update of status on booking for each row when (new.status <> old.status) execute function auzolan.accounts_follow();

do $$ begin
  execute format('revoke execute on all functions in schema auzolan from public');
  execute format('grant execute on all functions in schema auzolan to %I', current_setting('auzolan.api_role'));
end $$;
