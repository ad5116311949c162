create table asset (
  federation_id uuid not null references federation,
  id uuid not null,
  owner_id uuid not null,
  name text not null check (length(name) between 1 and 200),
  search_text text not null check (length(search_text) <= 1000),
  category text not null check (category in ('MILL', 'BUTCHERY', 'KITCHEN', 'VEHICLE', 'HALL', 'WORKSHOP', 'TOOL', 'STORE', 'OTHER')),
  description text not null default '' check (length(description) <= 4000),
  how_to_use text not null default '' check (length(how_to_use) <= 8000),
  place text not null default '' check (length(place) <= 300),
  latitude float8 check (latitude between -90 and 90),
  longitude float8 check (longitude between -180 and 180),
  time_zone text not null check (length(time_zone) <= 64),
  setup_minutes int not null default 0 check (setup_minutes between 0 and 1440),
  turnaround_minutes int not null default 0 check (turnaround_minutes between 0 and 1440),
  min_minutes int not null default 15 check (min_minutes between 1 and 44640),
  max_minutes int not null default 1440 check (max_minutes between 1 and 44640),
  horizon_days int not null default 365 check (horizon_days between 1 and 1095),
  retired boolean not null default false,
  version int not null default 1,
  created_at timestamptz not null default now(),
  check (min_minutes <= max_minutes),
  check ((latitude is null) = (longitude is null)),
  primary key (federation_id, id),
  foreign key (federation_id, owner_id) references cooperative (federation_id, id)
);
create index asset_name on asset (federation_id, name, id);
create index asset_owner on asset (federation_id, owner_id);
call auzolan.make_tenant_table('asset', 'select, insert, update');

create table opening_hours (
  federation_id uuid not null references federation,
  id uuid not null,
  asset_id uuid not null,
  weekday int not null check (weekday between 1 and 7),
  opens_minute int not null check (opens_minute between 0 and 1439),
  closes_minute int not null check (closes_minute between 1 and 1440),
  valid_from date,
  valid_until date,
  check (opens_minute < closes_minute),
  check (valid_until >= valid_from),
  primary key (federation_id, id),
  foreign key (federation_id, asset_id) references asset (federation_id, id)
);
create index opening_hours_asset on opening_hours (federation_id, asset_id);
call auzolan.make_tenant_table('opening_hours');

create table closure (
  federation_id uuid not null references federation,
  id uuid not null,
  asset_id uuid not null,
  starts_at timestamptz not null,
  ends_at timestamptz not null,
  reason text not null check (length(reason) between 1 and 500),
  created_by_id uuid not null,
  created_at timestamptz not null default now(),
  check (starts_at < ends_at),
  primary key (federation_id, id),
  foreign key (federation_id, asset_id) references asset (federation_id, id),
  foreign key (federation_id, created_by_id) references member (federation_id, id)
);
create index closure_asset on closure (federation_id, asset_id, ends_at);
call auzolan.make_tenant_table('closure');

create table photo (
  federation_id uuid not null references federation,
  id uuid not null,
  asset_id uuid not null,
  content_type text not null check (content_type in ('image/jpeg', 'image/png', 'image/webp')),
  alt text not null default '' check (length(alt) <= 300),
  bytes bytea not null check (octet_length(bytes) <= 2097152),
  created_at timestamptz not null default now(),
  primary key (federation_id, id),
  foreign key (federation_id, asset_id) references asset (federation_id, id)
);
create index photo_asset on photo (federation_id, asset_id);
call auzolan.make_tenant_table('photo', 'select, insert, delete');
