import { formatDay, useLocale } from '@auzolan/ui';
import { useWords } from '../../messages/use-words.js';
import type { RoleRow } from './members.load.js';
import { lastDay } from './roles.js';

/** "Coordinator, Errota, since Wednesday 1 October 2025". */
export function useRoleWords(): (role: RoleRow) => string {
  const t = useWords();
  const locale = useLocale();
  return (role) => {
    const name = role.federationRole ? t(`role.${role.federationRole}`) : role.cooperativeRole ? t(`role.${role.cooperativeRole}`) : '';
    const who = role.cooperative ? t('role.of', { role: name, cooperative: role.cooperative.name }) : name;
    const from = formatDay(role.from, 'withYear', locale);
    const last = lastDay(role);
    return last
      ? t('role.fromUntil', { role: who, from, until: formatDay(last, 'withYear', locale) })
      : t('role.from', { role: who, from });
  };
}
