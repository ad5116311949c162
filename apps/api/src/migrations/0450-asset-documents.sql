-- Manuals, insurance papers and the like of a shared thing, kept beside its photos so that one backup holds everything.
create table asset_document (
  federation_id uuid not null references federation,
  id uuid not null,
  asset_id uuid not null,
  title text not null check (length(title) between 1 and 200),
  content_type text not null check (content_type = 'application/pdf'),
  bytes bytea not null check (octet_length(bytes) between 1 and 5242880),
  created_at timestamptz not null default now(),
  primary key (federation_id, id),
  foreign key (federation_id, asset_id) references asset (federation_id, id)
);
create index asset_document_asset on asset_document (federation_id, asset_id);
call auzolan.make_tenant_table('asset_document', 'select, insert, delete');
