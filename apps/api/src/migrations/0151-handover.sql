-- Taking a thing out and giving it back, and in what state it was.
alter table asset add column objection_hours int not null default 48 check (objection_hours between 0 and 720);
alter table asset_unit add unique (federation_id, asset_id, id);

-- Who was asked to be there when a dangerous thing is taken out, and said so.
create table second_person (
  federation_id uuid not null references federation,
  booking_id uuid not null,
  member_id uuid not null,
  asked_by_id uuid not null,
  asked_at timestamptz not null default now(),
  confirmed_at timestamptz,
  check (member_id <> asked_by_id),
  primary key (federation_id, booking_id, member_id),
  foreign key (federation_id, booking_id) references booking (federation_id, id),
  foreign key (federation_id, member_id) references member (federation_id, id),
  foreign key (federation_id, asked_by_id) references member (federation_id, id)
);
create index second_person_member on second_person (federation_id, member_id) where confirmed_at is null;
call auzolan.make_tenant_table('second_person', 'select, insert, update');

create table handover (
  federation_id uuid not null references federation,
  booking_id uuid not null,
  kind text not null check (kind in ('OUT', 'BACK')),
  at timestamptz not null default now(),
  by_id uuid not null,
  second_id uuid,
  check (second_id is null or (kind = 'OUT' and second_id <> by_id)),
  primary key (federation_id, booking_id, kind),
  foreign key (federation_id, booking_id) references booking (federation_id, id),
  foreign key (federation_id, by_id) references member (federation_id, id),
  foreign key (federation_id, booking_id, second_id) references second_person (federation_id, booking_id, member_id)
);
call auzolan.make_tenant_table('handover', 'select, insert');
create trigger append_only before update or delete on handover for each row execute function auzolan.refuse_change();

-- Whether taking out this asset needs two people: it, or one of the things that it takes.
create function auzolan.needs_two(p_federation uuid, p_asset uuid) returns boolean language sql stable set search_path = public, pg_temp as $$
  select exists (select from asset a where a.federation_id = p_federation and a.two_people
    and (a.id = p_asset or a.id in (select leaf_id from asset_leaf where federation_id = p_federation and asset_id = p_asset)))
$$;

create function auzolan.two_people() returns trigger language plpgsql set search_path = public, pg_temp as $$
begin
  if auzolan.needs_two(new.federation_id, (select asset_id from booking where federation_id = new.federation_id and id = new.booking_id))
    and not exists (select from second_person s where s.federation_id = new.federation_id and s.booking_id = new.booking_id and s.member_id = new.second_id and s.confirmed_at is not null)
  then
    raise exception 'a second person must confirm' using errcode = 'check_violation', table = 'handover', constraint = 'two_people';
  end if;
  return new;
end $$;
create trigger two_people before insert on handover for each row when (new.kind = 'OUT') execute function auzolan.two_people();

-- Which units of a pool went out with a booking; a unit is out once at a time.
create table unit_use (
  federation_id uuid not null references federation,
  booking_id uuid not null,
  unit_id uuid not null,
  asset_id uuid not null,
  taken_at timestamptz not null default now(),
  back_at timestamptz,
  during tstzrange not null generated always as (tstzrange(taken_at, back_at, '[)')) stored,
  check (isfinite(taken_at) and back_at > taken_at),
  primary key (federation_id, booking_id, unit_id),
  foreign key (federation_id, booking_id, asset_id) references allocation (federation_id, booking_id, leaf_id),
  foreign key (federation_id, asset_id, unit_id) references asset_unit (federation_id, asset_id, id),
  constraint unit_once exclude using gist (federation_id with =, unit_id with =, during with &&)
);
call auzolan.make_tenant_table('unit_use', 'select, insert, update');

-- No more units of a pool than the booking took of it.
create function auzolan.units_within() returns trigger language plpgsql set search_path = public, pg_temp as $$
begin
  if (select count(*) from unit_use u where u.federation_id = new.federation_id and u.booking_id = new.booking_id and u.asset_id = new.asset_id)
    > (select quantity from allocation l where l.federation_id = new.federation_id and l.booking_id = new.booking_id and l.leaf_id = new.asset_id)
  then
    raise exception 'more units than were booked' using errcode = 'check_violation', table = 'unit_use', constraint = 'units_within';
  end if;
  return null;
end $$;
create trigger within after insert on unit_use for each row execute function auzolan.units_within();

-- The state of a thing as one side found it. Never changed: the other side answers.
create table condition_report (
  federation_id uuid not null references federation,
  id uuid not null,
  booking_id uuid not null,
  asset_id uuid not null,
  kind text not null check (kind in ('OUT', 'BACK')),
  side text not null check (side in ('HOLDER', 'OWNER')),
  rating text not null check (rating in ('GOOD', 'WORN', 'DAMAGED', 'UNUSABLE')),
  note text not null default '' check (length(note) <= 2000),
  -- The report of the return before, which a check-out takes over or objects to.
  follows_id uuid,
  answer_until timestamptz not null,
  by_id uuid not null,
  at timestamptz not null default now(),
  check (follows_id is null or (kind = 'OUT' and follows_id <> id)),
  primary key (federation_id, id),
  unique (federation_id, booking_id, kind, side),
  foreign key (federation_id, booking_id) references booking (federation_id, id),
  foreign key (federation_id, asset_id) references asset (federation_id, id),
  foreign key (federation_id, follows_id) references condition_report (federation_id, id),
  foreign key (federation_id, by_id) references member (federation_id, id)
);
create index condition_report_asset on condition_report (federation_id, asset_id, at, id);
call auzolan.make_tenant_table('condition_report', 'select, insert');
create trigger append_only before update or delete on condition_report for each row execute function auzolan.refuse_change();

-- One answer to each report: accepted, objected to within the time, or nothing said until it ran out.
create table report_answer (
  federation_id uuid not null references federation,
  report_id uuid not null,
  outcome text not null check (outcome in ('ACCEPTED', 'OBJECTED', 'SILENCE')),
  note text not null default '' check (length(note) <= 2000),
  by_id uuid,
  at timestamptz not null default now(),
  check ((outcome = 'SILENCE') = (by_id is null)),
  check (outcome <> 'OBJECTED' or length(note) > 0),
  primary key (federation_id, report_id),
  foreign key (federation_id, report_id) references condition_report (federation_id, id),
  foreign key (federation_id, by_id) references member (federation_id, id)
);
call auzolan.make_tenant_table('report_answer', 'select, insert');
create trigger append_only before update or delete on report_answer for each row execute function auzolan.refuse_change();

create function auzolan.answer_in_time() returns trigger language plpgsql set search_path = public, pg_temp as $$
begin
  if (new.outcome = 'SILENCE') <> ((select answer_until from condition_report where federation_id = new.federation_id and id = new.report_id) <= now()) then
    raise exception 'the time for an answer' using errcode = 'check_violation', table = 'report_answer', constraint = 'answer_in_time';
  end if;
  return new;
end $$;
create trigger in_time before insert on report_answer for each row execute function auzolan.answer_in_time();

-- What was used up with a booking; priced later.
create table consumable_use (
  federation_id uuid not null references federation,
  id uuid not null,
  booking_id uuid not null,
  name text not null check (length(name) between 1 and 100),
  quantity numeric(12, 3) not null check (quantity > 0),
  unit text not null check (length(unit) between 1 and 20),
  by_id uuid not null,
  at timestamptz not null default now(),
  primary key (federation_id, id),
  foreign key (federation_id, booking_id) references booking (federation_id, id),
  foreign key (federation_id, by_id) references member (federation_id, id)
);
create index consumable_use_booking on consumable_use (federation_id, booking_id);
call auzolan.make_tenant_table('consumable_use', 'select, insert');
create trigger append_only before update or delete on consumable_use for each row execute function auzolan.refuse_change();

-- Keys and codes of an asset, and who has which since when: the newest row tells.
create table asset_key (
  federation_id uuid not null references federation,
  id uuid not null,
  asset_id uuid not null,
  label text not null check (length(label) between 1 and 60),
  code text check (length(code) between 1 and 60),
  retired boolean not null default false,
  primary key (federation_id, id),
  foreign key (federation_id, asset_id) references asset (federation_id, id)
);
create unique index asset_key_label on asset_key (federation_id, asset_id, lower(label)) where not retired;
call auzolan.make_tenant_table('asset_key', 'select, insert, update');

create table key_handover (
  federation_id uuid not null references federation,
  id uuid not null,
  key_id uuid not null,
  -- Null: back at its place.
  to_id uuid,
  booking_id uuid,
  by_id uuid not null,
  at timestamptz not null default clock_timestamp(),
  primary key (federation_id, id),
  foreign key (federation_id, key_id) references asset_key (federation_id, id),
  foreign key (federation_id, booking_id) references booking (federation_id, id),
  foreign key (federation_id, to_id) references member (federation_id, id),
  foreign key (federation_id, by_id) references member (federation_id, id)
);
create index key_handover_key on key_handover (federation_id, key_id, at, id);
call auzolan.make_tenant_table('key_handover', 'select, insert');
create trigger append_only before update or delete on key_handover for each row execute function auzolan.refuse_change();

create index booking_out on booking (federation_id, ends_at, id) where status = 'CHECKED_OUT';

do $$ begin
  execute format('revoke execute on all functions in schema auzolan from public');
  execute format('grant execute on all functions in schema auzolan to %I', current_setting('auzolan.api_role'));
end $$;
