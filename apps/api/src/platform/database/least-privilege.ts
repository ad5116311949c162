import type { DataSource } from 'typeorm';

/** Raised when the API's own role could pass row-level security. */
export class TooPowerfulRoleError extends Error {
  readonly exitCode = 4;
}

/**
 * Refuses to go on as a role that row-level security would not hold: a superuser, one with BYPASSRLS, or an owner of
 * tables (or member of the owning role), who could switch the policies off.
 * @throws TooPowerfulRoleError in one sentence.
 */
export async function refusePowerfulRole(dataSource: DataSource): Promise<void> {
  const [role] = (await dataSource.query(`
    select current_user as name, rolsuper, rolbypassrls,
      exists (select from pg_class c join pg_namespace n on n.oid = c.relnamespace
              where n.nspname = 'public' and c.relkind in ('r', 'p') and pg_has_role(current_user, c.relowner, 'member')) as owns
    from pg_roles where rolname = current_user`)) as Array<{ name: string; rolsuper: boolean; rolbypassrls: boolean; owns: boolean }>;
  const why = role!.rolsuper ? 'is a superuser' : role!.rolbypassrls ? 'has BYPASSRLS' : role!.owns ? 'owns tables' : null;
  if (why) {
    throw new TooPowerfulRoleError(
      `The database role "${role!.name}" ${why}, so row-level security would not hold. Give DATABASE_URL a role that owns nothing, with NOSUPERUSER NOBYPASSRLS.`,
    );
  }
}
