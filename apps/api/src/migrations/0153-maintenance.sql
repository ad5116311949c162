-- What has to be done to a thing every so often: by the calendar, by a counter, or whichever comes first.
alter table asset
  -- The work that is overdue and keeps it from being booked; null: nothing does.
  add column waits_for text check (length(waits_for) between 1 and 200);

create table maintenance_plan (
  federation_id uuid not null references federation,
  id uuid not null,
  asset_id uuid not null,
  name text not null check (length(name) between 1 and 200),
  instructions text not null default '' check (length(instructions) <= 4000),
  every_months int check (every_months between 1 and 240),
  every_days int check (every_days between 1 and 3650),
  meter_id uuid,
  -- In 10^-scale units of the meter.
  every_reading bigint check (every_reading between 1 and 1000000000000000),
  blocks_booking boolean not null default false,
  -- The day and the reading from which the next interval counts.
  since_day date not null,
  since_reading bigint not null default 0 check (since_reading >= 0),
  due_day date generated always as (case when every_months is not null then (since_day + make_interval(months => every_months))::date when every_days is not null then since_day + every_days end) stored,
  due_reading bigint generated always as (since_reading + every_reading) stored,
  retired boolean not null default false,
  version int not null default 1,
  check (num_nonnulls(every_months, every_days) <= 1),
  check (num_nonnulls(every_months, every_days, every_reading) >= 1),
  check ((meter_id is null) = (every_reading is null)),
  primary key (federation_id, id),
  foreign key (federation_id, asset_id) references asset (federation_id, id),
  foreign key (federation_id, meter_id, asset_id) references meter (federation_id, id, asset_id)
);
create index maintenance_plan_asset on maintenance_plan (federation_id, asset_id) where not retired;
create index maintenance_plan_due on maintenance_plan (federation_id, due_day) where not retired;
create unique index maintenance_plan_name on maintenance_plan (federation_id, asset_id, lower(name)) where not retired;
call auzolan.make_tenant_table('maintenance_plan', 'select, insert, update');

create table maintenance_done (
  federation_id uuid not null references federation,
  id uuid not null,
  plan_id uuid not null,
  day date not null,
  reading bigint check (reading >= 0),
  note text not null default '' check (length(note) <= 2000),
  by_id uuid not null,
  at timestamptz not null default now(),
  primary key (federation_id, id),
  foreign key (federation_id, plan_id) references maintenance_plan (federation_id, id),
  foreign key (federation_id, by_id) references member (federation_id, id)
);
create index maintenance_done_plan on maintenance_done (federation_id, plan_id, day, id);
call auzolan.make_tenant_table('maintenance_done', 'select, insert');
create trigger append_only before update or delete on maintenance_done for each row execute function auzolan.refuse_change();
