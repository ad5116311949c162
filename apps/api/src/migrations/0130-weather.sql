-- Weather-bound bookings, and a queue of them shifted as one change that everyone in it answered.
alter table booking add column weather_bound boolean not null default false;
create index booking_weather on booking (federation_id, asset_id, starts_at) where weather_bound;

create table weather_shift (
  federation_id uuid not null references federation,
  id uuid not null,
  asset_id uuid not null,
  from_at timestamptz not null,
  days int not null check (days between 1 and 60),
  reason text not null check (length(reason) between 1 and 500),
  answer_by timestamptz not null,
  proposed_by_id uuid not null,
  proposed_at timestamptz not null default now(),
  -- Null while it waits for answers.
  outcome text check (outcome in ('DONE', 'WITHDRAWN', 'LAPSED')),
  ended_at timestamptz,
  check ((outcome is null) = (ended_at is null)),
  check (isfinite(from_at) and isfinite(answer_by)),
  primary key (federation_id, id),
  foreign key (federation_id, asset_id) references asset (federation_id, id),
  foreign key (federation_id, proposed_by_id) references member (federation_id, id)
);
create unique index weather_shift_one_open on weather_shift (federation_id, asset_id) where outcome is null;
create index weather_shift_newest on weather_shift (federation_id, proposed_at desc, id);
call auzolan.make_tenant_table('weather_shift', 'select, insert, update (outcome, ended_at)');

create table weather_shift_booking (
  federation_id uuid not null references federation,
  shift_id uuid not null,
  booking_id uuid not null,
  position int not null check (position between 1 and 100),
  old_start timestamptz not null,
  old_end timestamptz not null,
  new_start timestamptz not null,
  new_end timestamptz not null,
  answer text check (answer in ('MOVE', 'KEEP', 'GIVE_UP')),
  answered_by_id uuid,
  answered_at timestamptz,
  check (old_start < old_end and new_start < new_end and new_end - new_start = old_end - old_start and new_start > old_start),
  check ((answer is null) = (answered_at is null) and (answer is null) = (answered_by_id is null)),
  primary key (federation_id, shift_id, booking_id),
  unique (federation_id, shift_id, position),
  foreign key (federation_id, shift_id) references weather_shift (federation_id, id),
  foreign key (federation_id, booking_id) references booking (federation_id, id),
  foreign key (federation_id, answered_by_id) references member (federation_id, id)
);
create index weather_shift_booking_booking on weather_shift_booking (federation_id, booking_id);
call auzolan.make_tenant_table('weather_shift_booking', 'select, insert, update (answer, answered_by_id, answered_at)');

-- An answer counts only while the proposal is open and its time is not over.
create function auzolan.check_weather_answer() returns trigger language plpgsql set search_path = public, pg_temp as $$
begin
  if not exists (select from weather_shift where federation_id = new.federation_id and id = new.shift_id and outcome is null and answer_by > now()) then
    raise exception 'the proposal is over' using errcode = 'check_violation', table = 'weather_shift_booking', constraint = 'weather_answer_in_time';
  end if;
  return new;
end $$;
create trigger in_time before update on weather_shift_booking for each row execute function auzolan.check_weather_answer();

-- Nothing is shifted that someone has not answered, and what ended stays so.
create function auzolan.check_weather_end() returns trigger language plpgsql set search_path = public, pg_temp as $$
begin
  if old.outcome is not null then
    raise exception 'the proposal has ended' using errcode = 'check_violation', table = 'weather_shift', constraint = 'weather_shift_ends_once';
  end if;
  if new.outcome = 'DONE' and exists (select from weather_shift_booking where federation_id = new.federation_id and shift_id = new.id and answer is null) then
    raise exception 'not everyone has answered' using errcode = 'check_violation', table = 'weather_shift', constraint = 'weather_shift_answered';
  end if;
  return new;
end $$;
create trigger ends before update on weather_shift for each row execute function auzolan.check_weather_end();

do $$ begin
  execute format('revoke execute on all functions in schema auzolan from public');
  execute format('grant execute on all functions in schema auzolan to %I', current_setting('auzolan.api_role'));
end $$;
