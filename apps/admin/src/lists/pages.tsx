import { Link } from '@tanstack/react-router';
import { useWords } from '../messages/use-words.js';

export const PAGE_SIZE = 20;

/** How many rows to leave out before page `page` (1 is the first). */
export function skipOf(page: number | undefined, size = PAGE_SIZE): number {
  return ((page ?? 1) - 1) * size;
}

/** "1–20 of 1,794" with links to the page before and after, which keep the filters. */
export function Pages(props: { page: number | undefined; totalItems: number; size?: number }) {
  const t = useWords();
  const { page = 1, size = PAGE_SIZE } = props;
  const from = skipOf(page, size) + 1;
  const to = Math.min(props.totalItems, skipOf(page, size) + size);
  if (props.totalItems <= size && page === 1) return null;
  return (
    <nav className="row pages" aria-label={t('list.pages')}>
      {page > 1 && <Link to="." search={(previous: object) => ({ ...previous, page: page > 2 ? page - 1 : undefined })} className="button" rel="prev">{t('list.previous')}</Link>}
      <span>{t('list.range', { from, to, total: props.totalItems })}</span>
      {to < props.totalItems && <Link to="." search={(previous: object) => ({ ...previous, page: page + 1 })} className="button" rel="next">{t('list.next')}</Link>}
    </nav>
  );
}
