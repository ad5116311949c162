-- The bytes of photos and documents, in one table: in the row, or (bytes null) in the store outside that the settings name.
create table stored_file (
  federation_id uuid not null references federation,
  id uuid not null,
  content_type text not null check (content_type in ('image/jpeg', 'image/png', 'image/webp', 'application/pdf')),
  size int not null check (size between 1 and case content_type when 'application/pdf' then 5242880 else 2097152 end),
  -- SHA-256: whatever gives the bytes back, they are those that were taken.
  digest bytea not null check (octet_length(digest) = 32),
  bytes bytea,
  check (bytes is null or (octet_length(bytes) = size and sha256(bytes) = digest)),
  primary key (federation_id, id),
  unique (federation_id, id, content_type)
);
-- What a file is never changes, only where its bytes are.
call auzolan.make_tenant_table('stored_file', 'select, insert, update (bytes), delete');

insert into stored_file (federation_id, id, content_type, size, digest, bytes)
  select federation_id, id, content_type, octet_length(bytes), sha256(bytes), bytes from photo
  union all select federation_id, id, content_type, octet_length(bytes), sha256(bytes), bytes from asset_document
  union all select federation_id, id, content_type, octet_length(bytes), sha256(bytes), bytes from evidence_photo;

alter table photo drop column bytes,
  add foreign key (federation_id, id, content_type) references stored_file (federation_id, id, content_type);
alter table asset_document drop column bytes,
  add foreign key (federation_id, id, content_type) references stored_file (federation_id, id, content_type);
alter table evidence_photo drop column bytes,
  add foreign key (federation_id, id, content_type) references stored_file (federation_id, id, content_type);
