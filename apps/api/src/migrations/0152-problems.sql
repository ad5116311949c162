-- Problems that members report, and what became of each.
create table damage_case (
  federation_id uuid not null references federation,
  id uuid not null,
  asset_id uuid not null,
  booking_id uuid,
  report_id uuid,
  reported_by_id uuid not null,
  reported_at timestamptz not null default now(),
  words text not null check (length(words) between 1 and 2000),
  -- Whether it cannot be used as it is.
  stops_use boolean not null default false,
  status text not null default 'OPEN' check (status in ('OPEN', 'ASSESSED', 'MENDED', 'CHARGED', 'DISMISSED')),
  decided_by_id uuid,
  decided_at timestamptz,
  decision_note text not null default '' check (length(decision_note) <= 2000),
  charged_to_id uuid,
  charge_minor bigint check (charge_minor between 1 and 1000000000000),
  charge_currency text check (charge_currency ~ '^[A-Z]{3}$'),
  closure_id uuid,
  version int not null default 1,
  check ((status = 'OPEN') = (decided_by_id is null) and (decided_by_id is null) = (decided_at is null)),
  check ((status = 'CHARGED') = (charged_to_id is not null) and (charged_to_id is null) = (charge_minor is null) and (charge_minor is null) = (charge_currency is null)),
  primary key (federation_id, id),
  foreign key (federation_id, asset_id) references asset (federation_id, id),
  foreign key (federation_id, booking_id) references booking (federation_id, id),
  foreign key (federation_id, report_id) references condition_report (federation_id, id),
  foreign key (federation_id, reported_by_id) references member (federation_id, id),
  foreign key (federation_id, decided_by_id) references member (federation_id, id),
  foreign key (federation_id, charged_to_id) references cooperative (federation_id, id),
  foreign key (federation_id, closure_id) references closure (federation_id, id) on delete set null (closure_id)
);
create index damage_case_asset on damage_case (federation_id, asset_id, reported_at);
create index damage_case_open on damage_case (federation_id, reported_at, id) where status in ('OPEN', 'ASSESSED');
call auzolan.make_tenant_table('damage_case', 'select, insert, update');

create function auzolan.check_damage_move() returns trigger language plpgsql as $$
begin
  if not new.status = any (case old.status
    when 'OPEN' then array['ASSESSED', 'MENDED', 'CHARGED', 'DISMISSED']
    when 'ASSESSED' then array['MENDED', 'CHARGED', 'DISMISSED']
    when 'MENDED' then array['CHARGED']
    else array[]::text[] end) then
    raise exception 'a problem does not go from % to %', old.status, new.status using errcode = 'check_violation', table = 'damage_case', constraint = 'damage_move';
  end if;
  return new;
end $$;
create trigger move before update of status on damage_case for each row when (new.status <> old.status) execute function auzolan.check_damage_move();

-- Pictures of a report or a problem. The twelfth is the last.
create table evidence_photo (
  federation_id uuid not null references federation,
  id uuid not null,
  report_id uuid,
  case_id uuid,
  position int not null check (position between 1 and 12),
  content_type text not null check (content_type in ('image/jpeg', 'image/png', 'image/webp')),
  bytes bytea not null check (octet_length(bytes) <= 2097152),
  by_id uuid not null,
  at timestamptz not null default now(),
  check (num_nonnulls(report_id, case_id) = 1),
  primary key (federation_id, id),
  unique (federation_id, report_id, position),
  unique (federation_id, case_id, position),
  foreign key (federation_id, report_id) references condition_report (federation_id, id),
  foreign key (federation_id, case_id) references damage_case (federation_id, id),
  foreign key (federation_id, by_id) references member (federation_id, id)
);
call auzolan.make_tenant_table('evidence_photo', 'select, insert');
create trigger append_only before update or delete on evidence_photo for each row execute function auzolan.refuse_change();

do $$ begin
  execute format('revoke execute on all functions in schema auzolan from public');
  execute format('grant execute on all functions in schema auzolan to %I', current_setting('auzolan.api_role'));
end $$;
