-- More that people are told of: what they offered, series that go on, problems, accounts of a season. Some of it is about no
-- time of an asset, or about no asset at all.
alter table notice
  drop constraint notice_kind_check,
  drop constraint notice_check2,
  drop constraint notice_check3,
  alter column asset_id drop not null,
  alter column starts_at drop not null,
  alter column ends_at drop not null,
  -- The settlement that a statement is of.
  add column settlement_id uuid,
  add foreign key (federation_id, settlement_id) references settlement (federation_id, id),
  add constraint notice_kind_check check (kind in ('BOOKED_FOR_YOU', 'APPROVED', 'DECLINED', 'CANCELLED', 'MOVED', 'CLOSED', 'WAITLIST_OFFER', 'SWAP_OFFER', 'OFFER_TAKEN', 'OFFER_DECLINED',
    'SERIES_ASKED', 'SERIES_RELEASED', 'SERIES_MISSED', 'APPROVAL_WAITS', 'PROBLEM_OPEN', 'PROBLEM_DECIDED', 'STATEMENT_CLOSED')),
  add constraint notice_open_until_check check ((kind in ('WAITLIST_OFFER', 'SWAP_OFFER', 'SERIES_ASKED')) = (open_until is not null)),
  add constraint notice_booking_check check (booking_id is not null or kind in ('SERIES_MISSED', 'PROBLEM_OPEN', 'PROBLEM_DECIDED', 'STATEMENT_CLOSED')),
  add constraint notice_time_check check ((starts_at is null) = (ends_at is null) and (starts_at is null) = (kind in ('PROBLEM_OPEN', 'PROBLEM_DECIDED', 'STATEMENT_CLOSED'))),
  add constraint notice_about_check check (num_nonnulls(asset_id, settlement_id) = 1 and (settlement_id is not null) = (kind = 'STATEMENT_CLOSED'));
