import { PageWords as Words, type WordFiles } from '@auzolan/ui';
import type { ReactNode } from 'react';
import { Loading } from '../shell/loading.js';

export type { WordFiles } from '@auzolan/ui';

/** A page's own words beside the portal's, with the portal's own sign of waiting. */
export function PageWords(props: { files: WordFiles; children: ReactNode }) {
  return <Words files={props.files} waiting={<Loading />}>{props.children}</Words>;
}
