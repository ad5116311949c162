-- graphile-worker keeps its own tables under row-level security; the API's role adds and runs jobs there.
grant usage on schema graphile_worker to :api_role;
grant select, insert, update, delete on all tables in schema graphile_worker to :api_role;
grant usage, select on all sequences in schema graphile_worker to :api_role;
grant execute on all functions in schema graphile_worker to :api_role;
do $$
declare t text;
begin
  for t in select tablename from pg_tables where schemaname = 'graphile_worker' and rowsecurity loop
    execute format('drop policy if exists api on graphile_worker.%I', t);
    execute format('create policy api on graphile_worker.%I to :api_role using (true) with check (true)', t);
  end loop;
end $$;
grant select on schema_migration to :api_role;
