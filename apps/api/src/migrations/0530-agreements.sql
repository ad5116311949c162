-- What a federation agreed on with another one: its cooperatives may book here, where the rules let them, while it is in
-- force. Only this federation's side is written down, by name: nothing of the other one is read or pointed at.
create table agreement (
  federation_id uuid not null references federation,
  id uuid not null,
  partner text not null check (length(partner) between 1 and 200),
  website text not null default '' check (length(website) <= 500),
  contact text not null default '' check (length(contact) <= 320),
  terms text not null check (length(terms) between 1 and 10000),
  starts_on date not null,
  -- The last day of it.
  ends_on date not null,
  adopted_by_id uuid not null,
  adopted_at timestamptz not null default now(),
  ended_by_id uuid,
  ended_at timestamptz,
  end_reason text not null default '' check (length(end_reason) <= 2000),
  version int not null default 1,
  check (ends_on > starts_on),
  check ((ended_at is null) = (ended_by_id is null)),
  primary key (federation_id, id),
  foreign key (federation_id, adopted_by_id) references member (federation_id, id),
  foreign key (federation_id, ended_by_id) references member (federation_id, id)
);
create index agreement_newest on agreement (federation_id, adopted_at desc, id);
-- What was agreed is not changed afterwards, only until when; an end stays written down.
call auzolan.make_tenant_table('agreement', 'select, insert, update (ends_on, ended_by_id, ended_at, end_reason, version)');

alter table cooperative
  drop constraint cooperative_status_check,
  add constraint cooperative_status_check check (status in ('LISTED', 'APPLIED', 'ADMITTED', 'SUSPENDED', 'LEFT', 'GUEST')),
  add column agreement_id uuid,
  add foreign key (federation_id, agreement_id) references agreement (federation_id, id),
  add constraint guests_have_an_agreement check ((status = 'GUEST') = (agreement_id is not null));
create index cooperative_agreement on cooperative (federation_id, agreement_id) where agreement_id is not null;

-- What the end of an agreement takes from bookings of its guests carries their hits, and closes nothing itself.
alter table closure
  drop constraint closure_check1,
  add column agreement_id uuid,
  add foreign key (federation_id, agreement_id) references agreement (federation_id, id),
  add check (num_nonnulls(asset_id, hours_of_id, agreement_id) = 1);
create index closure_agreement on closure (federation_id, agreement_id) where agreement_id is not null;

-- Whether the rules that hold now let guests book an asset: the narrowest that says who may, and the federation's own otherwise.
create function auzolan.open_to_guests(p_federation uuid, p_asset uuid, p_category text) returns boolean language sql stable set search_path = public, pg_temp as $$
  select coalesce((select held.rules ->> 'who' = 'AGREEMENT' from (
      select distinct on (v.scope_key) v.scope, v.rules from rule_version v
      where v.federation_id = p_federation and v.scope_key in ('ALL', 'CATEGORY:' || p_category, 'ASSET:' || p_asset) and v.valid_from <= now()
      order by v.scope_key, v.version desc) held
    where held.rules ->> 'who' is not null order by array_position(array['ASSET', 'CATEGORY', 'ALL'], held.scope) limit 1), false)
$$;

-- Guests are told when their agreement ends before a booking of theirs.
alter table notice drop constraint notice_kind_check;
alter table notice add constraint notice_kind_check check (kind in ('BOOKED_FOR_YOU', 'APPROVED', 'DECLINED', 'CANCELLED', 'MOVED', 'CLOSED', 'WAITLIST_OFFER', 'SWAP_OFFER', 'OFFER_TAKEN', 'OFFER_DECLINED',
  'SERIES_ASKED', 'SERIES_RELEASED', 'SERIES_MISSED', 'APPROVAL_WAITS', 'PROBLEM_OPEN', 'PROBLEM_DECIDED', 'STATEMENT_CLOSED', 'SECOND_ASKED', 'SECOND_DECLINED', 'AGREEMENT_ENDS'));

do $$ begin
  execute format('revoke execute on all functions in schema auzolan from public');
  execute format('grant execute on all functions in schema auzolan to %I', current_setting('auzolan.api_role'));
end $$;
