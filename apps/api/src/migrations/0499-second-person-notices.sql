-- People are told that they are asked to be the second person, and who asked is told of their no.
alter table notice drop constraint notice_kind_check;
alter table notice add constraint notice_kind_check check (kind in ('BOOKED_FOR_YOU', 'APPROVED', 'DECLINED', 'CANCELLED', 'MOVED', 'CLOSED', 'WAITLIST_OFFER', 'SWAP_OFFER', 'OFFER_TAKEN', 'OFFER_DECLINED',
  'SERIES_ASKED', 'SERIES_RELEASED', 'SERIES_MISSED', 'APPROVAL_WAITS', 'PROBLEM_OPEN', 'PROBLEM_DECIDED', 'STATEMENT_CLOSED', 'SECOND_ASKED', 'SECOND_DECLINED'));
