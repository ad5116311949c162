-- What leaves the house and what comes back: mails that say how to get no more of them, notices and how each reader wants
-- them, browsers that are told, printed sheets, and paper.
alter table mail
  add column headers jsonb not null default '{}' check (jsonb_typeof(headers) = 'object' and length(headers::text) <= 4000),
  add column attachments jsonb not null default '[]' check (jsonb_typeof(attachments) = 'array' and length(attachments::text) <= 200000),
  add column about text check (length(about) <= 200);
create index mail_waiting on mail (about) where sent_at is null;

-- Secrets of the installation: what signs pushes and links.
create table server_key (
  name text primary key check (length(name) between 1 and 40),
  secret bytea not null check (octet_length(secret) between 16 and 200),
  created_at timestamptz not null default now()
);
call auzolan.make_global_table('server_key', 'select, insert');

-- A browser that a person allowed to be told. It ends with the session in which that was done.
create table push_subscription (
  id uuid primary key,
  session_id uuid not null references session on delete cascade,
  endpoint text not null unique check (length(endpoint) between 1 and 1000),
  p256dh bytea not null check (octet_length(p256dh) = 65),
  auth bytea not null check (octet_length(auth) = 16),
  created_at timestamptz not null default now()
);
create index push_subscription_session on push_subscription (session_id);
call auzolan.make_global_table('push_subscription');

-- What someone is to be told. The cause (an activity, a closure, an offer) keeps one thing from being told twice.
create table notice (
  federation_id uuid not null references federation,
  id uuid not null,
  member_id uuid not null,
  kind text not null check (kind in ('BOOKED_FOR_YOU', 'APPROVED', 'DECLINED', 'CANCELLED', 'MOVED', 'CLOSED', 'WAITLIST_OFFER', 'SWAP_OFFER', 'APPROVAL_WAITS')),
  asset_id uuid not null,
  -- Null for an offer of a time that nobody holds yet.
  booking_id uuid,
  starts_at timestamptz not null,
  ends_at timestamptz not null,
  cause_id uuid not null,
  reason text check (length(reason) <= 500),
  -- Until when an offer stands.
  open_until timestamptz,
  created_at timestamptz not null default now(),
  settled_at timestamptz,
  outcome text check (outcome in ('MAILED', 'IN_DIGEST', 'PUSHED', 'DROPPED')),
  check ((settled_at is null) = (outcome is null)),
  check (starts_at < ends_at),
  check ((kind in ('WAITLIST_OFFER', 'SWAP_OFFER')) = (open_until is not null)),
  check (booking_id is not null or kind = 'WAITLIST_OFFER'),
  primary key (federation_id, id),
  unique nulls not distinct (federation_id, member_id, kind, cause_id, booking_id),
  foreign key (federation_id, member_id) references member (federation_id, id),
  foreign key (federation_id, asset_id) references asset (federation_id, id),
  foreign key (federation_id, booking_id) references booking (federation_id, id)
);
create index notice_waiting on notice (federation_id, member_id) where settled_at is null;
create index notice_booking on notice (federation_id, booking_id);
create index notice_cause on notice (federation_id, cause_id);
call auzolan.make_tenant_table('notice');

-- How a member wants to hear of each kind; without a row, by mail at once.
create table notice_choice (
  federation_id uuid not null references federation,
  member_id uuid not null,
  kind text not null check (length(kind) <= 40),
  way text not null check (way in ('MAIL', 'DIGEST', 'PUSH', 'OFF')),
  primary key (federation_id, member_id, kind),
  foreign key (federation_id, member_id) references member (federation_id, id)
);
call auzolan.make_tenant_table('notice_choice');

-- When the digest comes: a wall-clock time in the reader's own zone, or in that of the federation.
create table notice_reader (
  federation_id uuid not null references federation,
  member_id uuid not null,
  time_zone text check (length(time_zone) <= 64),
  digest_minute int not null default 420 check (digest_minute between 0 and 1439),
  digested_on date,
  primary key (federation_id, member_id),
  foreign key (federation_id, member_id) references member (federation_id, id)
);
call auzolan.make_tenant_table('notice_reader');

-- The page of an asset that anyone may read who has its code, until its keeper switches it off.
alter table asset
  add column page_code bytea not null default substring(uuid_send(gen_random_uuid()) from 1 for 5) check (octet_length(page_code) = 5),
  add column page_public boolean not null default true,
  add unique (federation_id, page_code);
-- Who opens it does not know the federation.
create index asset_page_code on asset (page_code);

-- @returns nothing for a code that is unknown, switched off, or of more than one asset.
create function auzolan.asset_of_page(p_code bytea) returns table (federation_id uuid, asset_id uuid) language sql stable security definer
set search_path = public, pg_temp as $$
  select a.federation_id, a.id from asset a
  where a.page_code = p_code and a.page_public and not a.retired
    and not exists (select from asset b where b.page_code = p_code and (b.federation_id, b.id) <> (a.federation_id, a.id))
$$;

-- A week as it was printed. What it showed stays with it: paper that comes back is read against it.
create table sheet (
  federation_id uuid not null references federation,
  id uuid not null,
  asset_id uuid not null,
  code bytea not null check (octet_length(code) = 5),
  week date not null check (extract(isodow from week) = 1),
  shows jsonb not null check (length(shows::text) <= 100000),
  printed_by_id uuid not null,
  printed_at timestamptz not null default now(),
  primary key (federation_id, id),
  unique (federation_id, code),
  unique (federation_id, id, asset_id),
  foreign key (federation_id, asset_id) references asset (federation_id, id),
  foreign key (federation_id, printed_by_id) references member (federation_id, id)
);
create index sheet_asset on sheet (federation_id, asset_id, printed_at);
call auzolan.make_tenant_table('sheet', 'select, insert');
create trigger append_only before update or delete on sheet for each row execute function auzolan.refuse_change();

-- A line that someone wrote on a sheet, as a coordinator typed it in. Each line of a sheet once.
create table paper_entry (
  federation_id uuid not null references federation,
  id uuid not null,
  sheet_id uuid not null,
  asset_id uuid not null,
  line int not null check (line between 1 and 40),
  written_name text not null check (length(written_name) between 1 and 200),
  cooperative_id uuid not null,
  member_id uuid,
  starts_at timestamptz not null,
  ends_at timestamptz not null,
  note text not null default '' check (length(note) <= 500),
  outcome text not null check (outcome in ('USED', 'BOOKED', 'CONFLICT')),
  booking_id uuid,
  entered_by_id uuid not null,
  entered_at timestamptz not null default now(),
  check (starts_at < ends_at and ends_at - starts_at <= interval '31 days'),
  check (outcome <> 'BOOKED' or booking_id is not null),
  check (outcome <> 'CONFLICT' or booking_id is null),
  primary key (federation_id, id),
  unique (federation_id, sheet_id, line),
  foreign key (federation_id, sheet_id, asset_id) references sheet (federation_id, id, asset_id),
  foreign key (federation_id, cooperative_id) references cooperative (federation_id, id),
  foreign key (federation_id, member_id) references member (federation_id, id),
  foreign key (federation_id, booking_id) references booking (federation_id, id),
  foreign key (federation_id, entered_by_id) references member (federation_id, id)
);
create index paper_entry_asset on paper_entry (federation_id, asset_id, starts_at);
call auzolan.make_tenant_table('paper_entry', 'select, insert');
create trigger append_only before update or delete on paper_entry for each row execute function auzolan.refuse_change();

-- The paper says one thing and the calendar another. A person decides, once, with a reason.
create table conflict_case (
  federation_id uuid not null references federation,
  id uuid not null,
  paper_entry_id uuid not null,
  kind text not null check (kind in ('TAKEN', 'CLOSED', 'RULES', 'PAPER')),
  -- The line of paper that says something else, for PAPER.
  other_entry_id uuid,
  opened_at timestamptz not null default now(),
  decision text check (decision in ('PAPER', 'CALENDAR')),
  decided_at timestamptz,
  decided_by_id uuid,
  reason text check (length(reason) between 1 and 1000),
  booking_id uuid,
  check (num_nulls(decision, decided_at, decided_by_id, reason) in (0, 4)),
  check (booking_id is null or coalesce(decision = 'PAPER', false)),
  check ((kind = 'PAPER') = (other_entry_id is not null)),
  primary key (federation_id, id),
  unique (federation_id, paper_entry_id),
  foreign key (federation_id, paper_entry_id) references paper_entry (federation_id, id),
  foreign key (federation_id, other_entry_id) references paper_entry (federation_id, id),
  foreign key (federation_id, decided_by_id) references member (federation_id, id),
  foreign key (federation_id, booking_id) references booking (federation_id, id)
);
create index conflict_case_open on conflict_case (federation_id, opened_at, id) where decision is null;
call auzolan.make_tenant_table('conflict_case', 'select, insert, update');
create function auzolan.decided_stays() returns trigger language plpgsql as $$
begin
  raise exception 'a conflict case is decided once' using errcode = 'check_violation', table = 'conflict_case', constraint = 'conflict_case_decided_once';
end $$;
create trigger decided_stays before update on conflict_case for each row when (old.decision is not null) execute function auzolan.decided_stays();

-- What stood in the calendar when the case was opened.
create table conflict_booking (
  federation_id uuid not null references federation,
  case_id uuid not null,
  booking_id uuid not null,
  primary key (federation_id, case_id, booking_id),
  foreign key (federation_id, case_id) references conflict_case (federation_id, id),
  foreign key (federation_id, booking_id) references booking (federation_id, id)
);
call auzolan.make_tenant_table('conflict_booking', 'select, insert');

do $$ begin
  execute format('revoke execute on all functions in schema auzolan from public');
  execute format('grant execute on all functions in schema auzolan to %I', current_setting('auzolan.api_role'));
end $$;
