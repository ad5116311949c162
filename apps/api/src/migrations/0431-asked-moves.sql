-- A request for another time of a booking that stands: a booking of its own that keeps the new time while the owner makes up
-- their mind. It is never confirmed itself; once approved, the booking takes its time. Until then the booking keeps its own.
alter table booking
  add column move_of_id uuid,
  add foreign key (federation_id, move_of_id) references booking (federation_id, id),
  add check (move_of_id is null or (move_of_id <> id and status in ('REQUESTED', 'DECLINED', 'CANCELLED', 'EXPIRED')));
create unique index booking_one_move on booking (federation_id, move_of_id) where status = 'REQUESTED' and move_of_id is not null;
create index booking_move_of on booking (federation_id, move_of_id) where move_of_id is not null;

-- A booking that is given up, used, moved or handed over does not want the other time any more, by whichever way that came.
create function auzolan.end_asked_move() returns trigger language plpgsql set search_path = public, pg_temp as $$
begin
  update booking set status = 'CANCELLED', cancelled_at = now(), version = version + 1
  where federation_id = new.federation_id and move_of_id = new.id and status = 'REQUESTED';
  return null;
end $$;
create trigger asked_move_ends after update of status, starts_at, ends_at, quantity, member_id on booking for each row
  when (new.move_of_id is null and (new.status, new.starts_at, new.ends_at, new.quantity, new.member_id) is distinct from (old.status, old.starts_at, old.ends_at, old.quantity, old.member_id))
  execute function auzolan.end_asked_move();
do $$ begin
  execute format('revoke execute on all functions in schema auzolan from public');
  execute format('grant execute on all functions in schema auzolan to %I', current_setting('auzolan.api_role'));
end $$;
