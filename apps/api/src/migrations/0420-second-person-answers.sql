-- Who was asked to be there may also say no, and can be asked again afterwards.
alter table second_person
  add column declined_at timestamptz,
  add constraint second_person_one_answer check (confirmed_at is null or declined_at is null);
drop index second_person_member;
create index second_person_member on second_person (federation_id, member_id) where declined_at is null;
