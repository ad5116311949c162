import { Button, formatClock, Notice, useLocale } from '@auzolan/ui';
import { ApiError } from '@auzolan/graphql-client';
import { useText } from '../i18n/use-text.js';
import { Loading } from '../shell/loading.js';
import type { QueryState } from './use-query.js';
import { useErrorText } from './use-error-text.js';

/** Says how old the shown data is when the server has not confirmed it. */
export function AsOf(props: { query: QueryState<unknown> }) {
  const t = useText();
  const locale = useLocale();
  const { asOf, stale, error } = props.query;
  if (!asOf || !stale || !error) return null;
  return <p className="muted small" role="status">{t('offline.asOf', { time: formatClock(asOf, locale) })}</p>;
}

/** What to show while there is no data: loading, or why not and a way to try again. */
export function NoData(props: { query: QueryState<unknown> }) {
  const t = useText();
  const errorText = useErrorText();
  const { error, reload } = props.query;
  if (!error) return <Loading />;
  return (
    <Notice tone={error instanceof ApiError ? 'error' : 'info'} live>
      <p>{errorText(error)}</p>
      <Button onClick={reload}>{t('error.again')}</Button>
    </Notice>
  );
}
