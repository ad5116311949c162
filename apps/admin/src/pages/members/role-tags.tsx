import { useWords } from '../../messages/use-words.js';
import { useToday } from '../../shell/use-today.js';
import type { RoleRow } from './members.load.js';
import { isRunning } from './roles.js';

/** The roles that count today, in short; the dialog shows the dates. */
export function RoleTags(props: { roles: readonly RoleRow[] }) {
  const t = useWords();
  const today = useToday();
  const running = props.roles.filter((role) => isRunning(role, today));
  if (!running.length) return <span className="muted">{t('members.noRoles')}</span>;
  return (
    <ul>
      {running.map((role) => {
        const name = role.federationRole ? t(`role.${role.federationRole}`) : role.cooperativeRole ? t(`role.${role.cooperativeRole}`) : '';
        return <li key={role.id}>{role.cooperative ? t('role.of', { role: name, cooperative: role.cooperative.name }) : <strong>{name}</strong>}</li>;
      })}
    </ul>
  );
}
