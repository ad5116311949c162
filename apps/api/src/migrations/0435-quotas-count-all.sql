-- By which version of the rules an account last took in the bookings that stood already: whoever first uses it after rules
-- were adopted has those counted, and only then takes of it.
alter table quota_account
  add column counted_by_id uuid,
  add foreign key (federation_id, counted_by_id) references rule_version (federation_id, id);
