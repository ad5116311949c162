-- Hours by recurrence rule, other hours on single days, and the federation's holidays.
alter table opening_hours
  alter column weekday drop not null,
  add column rule text check (length(rule) between 1 and 1000),
  add check (num_nonnulls(weekday, rule) = 1),
  -- A rule starts on the first day that the line holds.
  add check (rule is null or valid_from is not null);

alter table asset add column follows_holidays boolean not null default true;

-- The one day on which no other line of hours holds. No hours: closed all day.
create table exception_day (
  federation_id uuid not null references federation,
  id uuid not null,
  asset_id uuid not null,
  day date not null,
  -- minutes since midnight
  hours int4multirange not null check (hours <@ '{[0,1440)}'),
  reason text not null default '' check (length(reason) <= 200),
  primary key (federation_id, id),
  unique (federation_id, asset_id, day),
  foreign key (federation_id, asset_id) references asset (federation_id, id)
);
call auzolan.make_tenant_table('exception_day');

create table holiday (
  federation_id uuid not null references federation,
  id uuid not null,
  day date not null,
  name text not null check (length(name) between 1 and 100),
  primary key (federation_id, id),
  unique (federation_id, day)
);
call auzolan.make_tenant_table('holiday');

-- All lines of an asset's hours, as libs/calendar takes them; every reader of hours reads this.
create view asset_hours with (security_invoker = true) as
  select federation_id, asset_id, weekday, rule, null::date as date, opens_minute, closes_minute, valid_from, valid_until from opening_hours
  union all
  select e.federation_id, e.asset_id, null, null, e.day, lower(h.span), upper(h.span), null, null
  from exception_day e left join lateral unnest(e.hours) as h(span) on true
  union all
  select h.federation_id, a.id, null, null, h.day, null, null, null, null
  from holiday h join asset a on a.federation_id = h.federation_id where a.follows_holidays;
do $$ begin execute format('grant select on asset_hours to %I', current_setting('auzolan.api_role')); end $$;
