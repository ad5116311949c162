-- Cooperatives whom a closure does not stop: it blocks an asset for everyone but them.
create table closure_allowed (
  federation_id uuid not null references federation,
  closure_id uuid not null,
  cooperative_id uuid not null,
  primary key (federation_id, closure_id, cooperative_id),
  foreign key (federation_id, closure_id) references closure (federation_id, id) on delete cascade,
  foreign key (federation_id, cooperative_id) references cooperative (federation_id, id)
);
create index closure_allowed_cooperative on closure_allowed (federation_id, cooperative_id);
call auzolan.make_tenant_table('closure_allowed', 'select, insert');
