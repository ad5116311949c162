-- Calendars that other programs read by a secret address.
create table calendar_feed (
  federation_id uuid not null references federation,
  id uuid not null,
  -- whoever made it: what it shows is what they may see at the time of reading
  member_id uuid not null,
  token_hash bytea not null check (octet_length(token_hash) = 32),
  kind text not null check (kind in ('MINE', 'COOPERATIVE', 'ASSET', 'FREE_BUSY')),
  cooperative_id uuid,
  asset_id uuid,
  created_at timestamptz not null default now(),
  last_read_at timestamptz,
  revoked_at timestamptz,
  check ((kind = 'COOPERATIVE') = (cooperative_id is not null)),
  check ((kind in ('ASSET', 'FREE_BUSY')) = (asset_id is not null)),
  primary key (federation_id, id),
  unique (federation_id, token_hash),
  foreign key (federation_id, member_id) references member (federation_id, id),
  foreign key (federation_id, cooperative_id) references cooperative (federation_id, id),
  foreign key (federation_id, asset_id) references asset (federation_id, id)
);
create index calendar_feed_member on calendar_feed (federation_id, member_id) where revoked_at is null;
call auzolan.make_tenant_table('calendar_feed', 'select, insert, update');

-- When a booking last changed: calendars ask for it, and a feed that did not change must be the same text.
alter table booking add column changed_at timestamptz not null default now();
update booking set changed_at = greatest(created_at, cancelled_at);

create function auzolan.note_change() returns trigger language plpgsql as $$
begin
  new.changed_at := now();
  return new;
end $$;
create trigger note_change before update on booking for each row execute function auzolan.note_change();

do $$ begin
  execute format('revoke execute on function auzolan.note_change() from public');
  execute format('grant execute on function auzolan.note_change() to %I', current_setting('auzolan.api_role'));
end $$;
