-- Two deeds begin outside the federation they end in: founding one, and accepting an invitation into one. The running
-- tenant cannot be the new one, so each is a function of the owner that does the whole of it for a person whom the
-- platform has authenticated, and writes it down.

-- A federation with its founder as first steward. @returns false, and does nothing, when the slug is taken.
create function auzolan.found_federation(p_person uuid, p_federation jsonb, p_founder text, p_ids uuid[]) returns boolean
language plpgsql security definer set search_path = public, pg_temp as $$
declare
  new_id uuid := p_ids[1];
  founder_id uuid := p_ids[2];
  today date := (now() at time zone (p_federation ->> 'timeZone'))::date;
begin
  insert into federation (id, slug, name, purpose, kind, territory, languages, time_zone, charter)
  select new_id, f.slug, f.name, f.purpose, f.kind, f.territory, f.languages, f."timeZone", f.charter
  from jsonb_to_record(p_federation) as f(slug text, name text, purpose text, kind text, territory text, languages text[], "timeZone" text, charter text)
  on conflict (slug) do nothing;
  if not found then return false; end if;
  insert into member (federation_id, id, person_id, name, email)
  values (new_id, founder_id, p_person, p_founder, (select min(email) from person_email where person_id = p_person));
  insert into member_role (federation_id, id, member_id, role, from_date) values (new_id, p_ids[3], founder_id, 'STEWARD', today);
  insert into activity (federation_id, id, action, subject_type, subject_id, member_id, after)
  values (new_id, p_ids[4], 'federation.found', 'federation', new_id, founder_id, p_federation);
  return true;
end $$;

-- Takes an invitation up: the person becomes a member, or stays the one they are, with the role of the invitation. An
-- invitation for someone whom a helper had added gives that member to the person. Of two who try at once, the second
-- waits for the lock and then finds it used. @returns the federation, or null for a code that is wrong, used, revoked or too old.
create function auzolan.accept_invitation(p_person uuid, p_code_hash bytea, p_name text, p_ids uuid[]) returns uuid
language plpgsql security definer set search_path = public, pg_temp as $$
declare
  taken invitation;
  member_id uuid;
  former_person uuid;
begin
  select * into taken from invitation i
  where i.code_hash = p_code_hash and i.used_at is null and i.revoked_at is null and i.expires_at > now() for update;
  if not found then return null; end if;

  select m.id into member_id from member m where m.federation_id = taken.federation_id and m.person_id = p_person;
  if member_id is null then
    -- Only one who cannot sign in by themselves may still be claimed.
    select m.person_id into former_person from member m
    where m.federation_id = taken.federation_id and m.id = taken.for_member_id
      and not exists (select from person_email e where e.person_id = m.person_id)
      and not exists (select from passkey k where k.person_id = m.person_id)
    for update;
    if found then
      update member m set person_id = p_person where m.federation_id = taken.federation_id and m.id = taken.for_member_id returning m.id into member_id;
      perform pg_notify('principal', former_person::text);
    else
      insert into member (federation_id, id, person_id, name, email)
      values (taken.federation_id, p_ids[1], p_person, p_name, coalesce((select min(email) from person_email where person_id = p_person), taken.email))
      on conflict (federation_id, person_id) do nothing returning id into member_id;
      if member_id is null then
        select m.id into strict member_id from member m where m.federation_id = taken.federation_id and m.person_id = p_person;
      end if;
    end if;
  end if;

  insert into member_role (federation_id, id, member_id, cooperative_id, role, from_date, granted_by_id)
  select taken.federation_id, p_ids[2], member_id, taken.cooperative_id, taken.role, (now() at time zone f.time_zone)::date, taken.created_by_id
  from federation f where f.id = taken.federation_id
  on conflict do nothing;
  update invitation i set used_at = now(), used_by_id = member_id where i.federation_id = taken.federation_id and i.id = taken.id;
  insert into activity (federation_id, id, action, subject_type, subject_id, member_id, cooperative_id, after)
  values (taken.federation_id, p_ids[3], 'invitation.accept', 'invitation', taken.id, member_id, taken.cooperative_id, jsonb_build_object('role', taken.role));
  perform pg_notify('changes', json_build_object('federationId', taken.federation_id, 'topic', 'MEMBERS', 'id', member_id)::text);
  return taken.federation_id;
end $$;

do $$ begin
  execute format('revoke execute on all functions in schema auzolan from public');
  execute format('grant execute on all functions in schema auzolan to %I', current_setting('auzolan.api_role'));
end $$;
