import { useNavigate } from '@tanstack/react-router';
import { Button } from '@auzolan/ui';
import type { FormEvent, ReactNode } from 'react';
import { useWords } from '../messages/use-words.js';
import { useMedia } from '../shell/use-media.js';

/**
 * Filters that live in the address. Sending the form starts again at the first
 * page; on narrow screens the form folds. Values are checked by the route's validateSearch, so anything typed is safe.
 */
export function FilterForm(props: { children: ReactNode; filtered: boolean }) {
  const t = useWords();
  const navigate = useNavigate();
  const narrow = useMedia('(max-width: 639px)');
  function apply(event: FormEvent<HTMLFormElement>): void {
    event.preventDefault();
    const data = new FormData(event.currentTarget);
    const search = Object.fromEntries([...new Set(data.keys())].map((name) => [name, data.getAll(name).join(',')]));
    void navigate({ to: '.', search: search as never });
  }
  const form = (
    <form className="filters" role="search" aria-label={t('list.filters')} onSubmit={apply}>
      {props.children}
      <div className="row">
        <Button type="submit" look="primary">{t('list.show')}</Button>
        {props.filtered && <Button look="quiet" onClick={() => void navigate({ to: '.', search: {} as never })}>{t('list.clear')}</Button>}
      </div>
    </form>
  );
  if (!narrow) return form;
  return (
    <details className="more filters-fold" open={props.filtered}>
      <summary>{t('list.filters')}</summary>
      {form}
    </details>
  );
}
