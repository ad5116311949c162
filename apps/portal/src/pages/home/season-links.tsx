import { Icon } from '@auzolan/ui';
import { Link } from 'wouter';
import type { HomeQuery } from '../../gql/graphql.js';
import { useText } from '../../i18n/use-text.js';

/** The way to seasons that take wishes or have just been decided. */
export function SeasonLinks({ seasons }: { seasons: HomeQuery['seasons']['items'] }) {
  const t = useText();
  const shown = seasons.filter(({ phase, mine }) => phase === 'OPEN' || (mine && phase === 'PUBLISHED'));
  if (!shown.length) return null;
  return (
    <ul className="stack stack-tight">
      {shown.map(({ id, title, phase, mine }) => (
        <li key={id}>
          <Link href={`/seasons/${id}`} className="with-icon">
            <Icon name="calendar" />
            {phase === 'PUBLISHED' ? t('home.seasonDecided', { title }) : mine ? t('home.seasonWished', { title }) : t('home.seasonOpen', { title })}
          </Link>
        </li>
      ))}
    </ul>
  );
}
