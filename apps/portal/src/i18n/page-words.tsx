import { Notice, PageWords as Words, type WordFiles } from '@auzolan/ui';
import type { ReactNode } from 'react';
import { Loading } from '../shell/loading.js';
import { useText } from './use-text.js';

export type { WordFiles } from '@auzolan/ui';

/** A page's own words beside the portal's, with the portal's own signs of waiting and of no connection, unless `missing` is given for that. */
export function PageWords(props: { files: WordFiles; missing?: ReactNode; children: ReactNode }) {
  const t = useText();
  return <Words files={props.files} waiting={<Loading />} missing={props.missing ?? <Notice tone="info" live><p>{t('error.offline')}</p></Notice>}>{props.children}</Words>;
}
