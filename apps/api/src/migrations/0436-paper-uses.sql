-- A use that paper tells of, without a booking, is a use all the same.
alter table usage_line
  alter column booking_id drop not null,
  add column paper_entry_id uuid,
  add foreign key (federation_id, paper_entry_id) references paper_entry (federation_id, id),
  add check (num_nonnulls(booking_id, paper_entry_id) = 1),
  drop constraint usage_line_federation_id_booking_id_phase_measure_currency__key,
  add constraint usage_line_once unique nulls not distinct (federation_id, booking_id, paper_entry_id, phase, measure, currency, meter_id);
create index usage_line_paper on usage_line (federation_id, paper_entry_id) where paper_entry_id is not null;
create index paper_entry_booking on paper_entry (federation_id, booking_id) where booking_id is not null;
