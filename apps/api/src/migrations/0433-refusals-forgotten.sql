-- Refused wishes are kept for the reports of two seasons and a month beside them, then forgotten; nobody can change one, or
-- make a younger one go.
create function auzolan.keep_refusal() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' and greatest(old.at, old.ends_at) < now() - interval '25 months' then return old; end if;
  raise exception 'refused wishes of the last 25 months stay as they are' using errcode = 'restrict_violation';
end $$;
drop trigger append_only on refusal;
create trigger kept before update or delete on refusal for each row execute function auzolan.keep_refusal();
create trigger append_only_truncate before truncate on refusal for each statement execute function auzolan.refuse_change();
do $$ begin
  execute format('grant delete on refusal to %I', current_setting('auzolan.api_role'));
  execute format('revoke execute on all functions in schema auzolan from public');
  execute format('grant execute on all functions in schema auzolan to %I', current_setting('auzolan.api_role'));
end $$;
