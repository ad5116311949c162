import { useLocale } from '@auzolan/ui';
import { useWords } from '../../messages/use-words.js';
import { countryName } from '../cooperatives/countries.js';
import type { Application } from './inbox.load.js';

/** "Semente (Seeds and land) in Hendaia, France, with 11 members, wants to join." with what is known. */
export function useApplicationWords(): (item: Application) => string {
  const t = useWords();
  const locale = useLocale();
  return ({ cooperative }) => {
    const place = [cooperative.locality, cooperative.country && countryName(cooperative.country, locale)].filter(Boolean).join(', ');
    const who = cooperative.activity ? t('inbox.whoDoes', { name: cooperative.name, activity: cooperative.activity.label }) : cooperative.name;
    const where = place ? t('inbox.whoWhere', { who, place }) : who;
    return cooperative.membersCount === null || cooperative.membersCount === undefined
      ? t('inbox.wants', { who: where })
      : t('inbox.wantsWith', { who: where, count: cooperative.membersCount });
  };
}
