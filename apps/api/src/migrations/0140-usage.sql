-- What bookings used. Made from the booking and its readings, and made again when those change, until a season is closed.
create table usage_line (
  federation_id uuid not null references federation,
  id uuid not null,
  booking_id uuid not null,
  asset_id uuid not null,
  cooperative_id uuid not null,
  phase text not null check (phase in ('PLANNED', 'ACTUAL')),
  -- TIME: minutes, times how many were booked. PRICE: smallest units of the currency. Else the unit of a meter: 10^-scale units.
  measure text not null check (measure in ('TIME', 'PRICE', 'HOUR', 'KM', 'KG', 'LITRE', 'KWH', 'PIECE')),
  quantity bigint not null check (quantity between 0 and 1000000000000000),
  scale int not null default 0 check (scale between 0 and 3),
  currency text check (currency ~ '^([A-Z]{3}|HOUR)$'),
  meter_id uuid,
  from_reading_id uuid,
  to_reading_id uuid,
  -- When it was used, or is planned to be.
  starts_at timestamptz not null,
  ends_at timestamptz not null,
  check (starts_at <= ends_at),
  check ((measure = 'PRICE') = (currency is not null)),
  check (num_nulls(meter_id, from_reading_id, to_reading_id) = case when measure in ('TIME', 'PRICE') then 3 else 0 end),
  check (phase = 'ACTUAL' or meter_id is null),
  primary key (federation_id, id),
  unique nulls not distinct (federation_id, booking_id, phase, measure, currency, meter_id),
  foreign key (federation_id, booking_id) references booking (federation_id, id),
  foreign key (federation_id, asset_id) references asset (federation_id, id),
  foreign key (federation_id, cooperative_id) references cooperative (federation_id, id),
  foreign key (federation_id, meter_id) references meter (federation_id, id),
  foreign key (federation_id, from_reading_id, meter_id) references meter_reading (federation_id, id, meter_id),
  foreign key (federation_id, to_reading_id, meter_id) references meter_reading (federation_id, id, meter_id)
);
create index usage_line_start on usage_line (federation_id, starts_at, id);
create index usage_line_asset on usage_line (federation_id, asset_id, starts_at);
create index usage_line_cooperative on usage_line (federation_id, cooperative_id, starts_at);
create index usage_line_from on usage_line (federation_id, from_reading_id) where from_reading_id is not null;
create index usage_line_to on usage_line (federation_id, to_reading_id) where to_reading_id is not null;
call auzolan.make_tenant_table('usage_line');
