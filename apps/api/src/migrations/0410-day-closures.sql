-- What a day with other hours, or a holiday, takes from bookings that stand is a closure that lives as long as the day does.
alter table closure
  add column exception_day_id uuid,
  add column holiday_id uuid,
  add check (num_nonnulls(exception_day_id, holiday_id) <= 1),
  add foreign key (federation_id, exception_day_id) references exception_day (federation_id, id) on delete cascade,
  add foreign key (federation_id, holiday_id) references holiday (federation_id, id) on delete cascade;
create index closure_exception_day on closure (federation_id, exception_day_id) where exception_day_id is not null;
create index closure_holiday on closure (federation_id, holiday_id) where holiday_id is not null;
