-- What a change of hours, or of what a whole is made of, takes from bookings that stand carries their hits, and closes
-- nothing itself: the hours do that, and open again with the next change. So it is of no asset that readers of closures see.
alter table closure
  alter column asset_id drop not null,
  add column hours_of_id uuid,
  add foreign key (federation_id, hours_of_id) references asset (federation_id, id);
update closure set hours_of_id = asset_id, asset_id = null where exception_day_id is not null or holiday_id is not null;
alter table closure
  drop column exception_day_id,
  drop column holiday_id,
  add check (num_nonnulls(asset_id, hours_of_id) = 1);
create index closure_hours_of on closure (federation_id, hours_of_id) where hours_of_id is not null;

-- A hit of closed hours is over when they are open again.
do $$ begin execute format('grant delete on booking_hit to %I', current_setting('auzolan.api_role')); end $$;
