-- Processes keep who a session is in memory; whatever changes that tells them, in the same transaction.
create function auzolan.tell_person_changed() returns trigger language plpgsql as $$
begin
  perform pg_notify('principal', coalesce(new.person_id, old.person_id)::text);
  return null;
end $$;
create trigger tell after update of revoked_at, expires_at on session for each row execute function auzolan.tell_person_changed();
create trigger tell after update of revoked_at on access_token for each row execute function auzolan.tell_person_changed();
create trigger tell after insert or update on member for each row execute function auzolan.tell_person_changed();

create function auzolan.tell_language_changed() returns trigger language plpgsql as $$
begin
  perform pg_notify('principal', new.id::text);
  return null;
end $$;
create trigger tell after update on person for each row execute function auzolan.tell_language_changed();

create function auzolan.tell_role_changed() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  perform pg_notify('principal', (select person_id::text from member where federation_id = new.federation_id and id = new.member_id));
  return null;
end $$;
create trigger tell after insert or update on member_role for each row execute function auzolan.tell_role_changed();

create function auzolan.tell_everyone_changed() returns trigger language plpgsql as $$
begin
  perform pg_notify('principal', '*');
  return null;
end $$;
create trigger tell after update of status, name on cooperative for each row
  when (old.status is distinct from new.status or old.name is distinct from new.name) execute function auzolan.tell_everyone_changed();
create trigger tell after update of name, time_zone on federation for each row execute function auzolan.tell_everyone_changed();
