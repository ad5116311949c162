-- Who did what, before → after. Rows are only ever added; a sealer gives them their place in the hash chain.
create table activity (
  federation_id uuid not null references federation,
  id uuid not null,
  at timestamptz not null default clock_timestamp(),
  action text not null check (length(action) <= 100),
  subject_type text not null check (length(subject_type) <= 60),
  subject_id uuid not null,
  member_id uuid,
  on_behalf_of_id uuid,
  cooperative_id uuid,
  reason text check (length(reason) <= 4000),
  before jsonb,
  after jsonb,
  primary key (federation_id, id),
  foreign key (federation_id, member_id) references member (federation_id, id),
  foreign key (federation_id, on_behalf_of_id) references member (federation_id, id),
  foreign key (federation_id, cooperative_id) references cooperative (federation_id, id)
);
create index activity_newest on activity (federation_id, at desc, id desc);
create index activity_subject on activity (federation_id, subject_id, at);
call auzolan.make_tenant_table('activity', 'select, insert');

create table activity_seal (
  federation_id uuid not null references federation,
  sequence bigint not null check (sequence > 0),
  activity_id uuid not null,
  hash bytea not null,
  primary key (federation_id, sequence),
  unique (federation_id, activity_id),
  foreign key (federation_id, activity_id) references activity (federation_id, id)
);
call auzolan.make_tenant_table('activity_seal', 'select, insert');

create table activity_head (
  federation_id uuid primary key references federation,
  sequence bigint not null,
  hash bytea not null
);
call auzolan.make_tenant_table('activity_head', 'select, insert, update');

create function auzolan.refuse_change() returns trigger language plpgsql as $$
begin
  raise exception '% is append-only', tg_table_name using errcode = 'restrict_violation';
end $$;
create trigger append_only before update or delete on activity for each row execute function auzolan.refuse_change();
create trigger append_only before update or delete on activity_seal for each row execute function auzolan.refuse_change();
create trigger append_only_truncate before truncate on activity for each statement execute function auzolan.refuse_change();
create trigger append_only_truncate before truncate on activity_seal for each statement execute function auzolan.refuse_change();

-- The bytes that are hashed: each field as length ':' text, '-' for null, so that no two rows give the same bytes.
create function auzolan.activity_bytes(a activity) returns bytea language sql stable
set search_path = public, pg_temp as $$
  select convert_to(string_agg(coalesce(octet_length(convert_to(v, 'UTF8')) || ':' || v, '-'), '' order by n), 'UTF8')
  from unnest(array[a.federation_id::text, a.id::text, (extract(epoch from a.at) * 1000000)::bigint::text, a.action,
    a.subject_type, a.subject_id::text, a.member_id::text, a.on_behalf_of_id::text, a.cooperative_id::text, a.reason,
    a.before::text, a.after::text]) with ordinality as f(v, n)
$$;

-- Seals up to p_most rows of the running tenant in (at, id) order; rows that commit late are sealed later, never skipped.
create function auzolan.seal_activity(p_most int) returns int language plpgsql
set search_path = public, pg_temp as $$
declare
  head activity_head;
  row activity;
  sealed int := 0;
begin
  insert into activity_head values (auzolan.current_federation(), 0, '\x') on conflict do nothing;
  select * into strict head from activity_head where federation_id = auzolan.current_federation() for update;
  for row in
    select a.* from activity a
    where a.federation_id = auzolan.current_federation()
      and not exists (select from activity_seal s where s.federation_id = a.federation_id and s.activity_id = a.id)
    order by a.at, a.id limit p_most
  loop
    head.sequence := head.sequence + 1;
    head.hash := sha256(head.hash || auzolan.activity_bytes(row));
    insert into activity_seal values (row.federation_id, head.sequence, row.id, head.hash);
    sealed := sealed + 1;
  end loop;
  update activity_head set sequence = head.sequence, hash = head.hash where federation_id = head.federation_id;
  return sealed;
end $$;
do $$ begin
  execute format('revoke execute on all functions in schema auzolan from public');
  execute format('grant execute on all functions in schema auzolan to %I', current_setting('auzolan.api_role'));
end $$;
