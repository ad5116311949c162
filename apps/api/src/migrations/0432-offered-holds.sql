-- A time that is held for someone whose turn it is (from the waiting list, or offered by the owner) is theirs until its
-- deadline, also where requests and the holds of people who make up their minds keep nobody away.
alter table booking add column offered boolean not null default false;

create function auzolan.booking_blocks(b booking, p_requests_block boolean) returns boolean language sql immutable as $$
  select auzolan.booking_blocks(b.status, p_requests_block or (b.offered and b.status = 'HELD'))
$$;

create or replace function auzolan.follow_booking() returns trigger language plpgsql set search_path = public, pg_temp as $$
begin
  update allocation l set blocks = not l.blocks
  from asset a where a.federation_id = new.federation_id and a.id = new.asset_id
    and l.federation_id = new.federation_id and l.booking_id = new.id and l.blocks <> auzolan.booking_blocks(new, a.requests_block);
  return null;
end $$;
do $$ begin
  execute format('revoke execute on all functions in schema auzolan from public');
  execute format('grant execute on all functions in schema auzolan to %I', current_setting('auzolan.api_role'));
end $$;
