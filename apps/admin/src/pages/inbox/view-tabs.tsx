import { Link } from '@tanstack/react-router';
import { useWords } from '../../messages/use-words.js';
import { VIEW_NAMES, type View } from './inbox.load.js';

/** The inbox as a whole, or one part of it; each has its own address. Applications are for those who admit. */
export function ViewTabs(props: { view: View | undefined; admits: boolean }) {
  const t = useWords();
  return (
    <nav className="row" aria-label={t('inbox.views')}>
      {[undefined, ...VIEW_NAMES].filter((view) => view !== 'applications' || props.admits).map((view) => (
        <Link key={view ?? 'all'} to="/inbox" search={{ view }} className="button" aria-current={view === props.view ? 'true' : undefined} activeProps={{ 'aria-current': 'true' }}>
          {t(`inbox.view.${view ?? 'all'}`)}
        </Link>
      ))}
    </nav>
  );
}
