-- Why a booking waits, or waited, for the owner's yes; empty: it did not.
alter table booking add column approval text[] not null default '{}' check (approval <@ array['ALWAYS', 'STRANGERS', 'OVER']);

-- What holds for an asset now, field by field the narrowest word; of one scope, what was adopted last.
create function auzolan.held_rules(p_federation uuid, p_category text, p_asset uuid) returns jsonb language sql stable
set search_path = public, pg_temp as $$
  select coalesce((select rules from rule_version where federation_id = p_federation and scope_key = 'ALL' and valid_from <= now() order by version desc limit 1), '{}')
    || coalesce((select rules from rule_version where federation_id = p_federation and scope_key = 'CATEGORY:' || p_category and valid_from <= now() order by version desc limit 1), '{}')
    || coalesce((select rules from rule_version where federation_id = p_federation and scope_key = 'ASSET:' || p_asset and valid_from <= now() order by version desc limit 1), '{}')
$$;
do $$ begin
  execute format('revoke execute on all functions in schema auzolan from public');
  execute format('grant execute on all functions in schema auzolan to %I', current_setting('auzolan.api_role'));
end $$;
