-- A look at a month goes back 33 days for what is still going on: the end of each is in the index now, and whose it is, so
-- that what is over by then costs no visit to its row.
drop index allocation_leaf;
create index allocation_leaf on allocation (federation_id, leaf_id, blocked_from, blocked_until) include (booking_id, quantity) where blocks;
