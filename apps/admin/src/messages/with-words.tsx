import { PageWords, type WordFiles } from '@auzolan/ui';
import type { ComponentType } from 'react';
import { Pending } from '../shell/pending.js';

/** The page, or a part of one, shown once its own words are there. */
export function withWords<Props extends object>(files: WordFiles, Page: ComponentType<Props>): ComponentType<Props> {
  return function PageWithWords(props: Props) {
    return <PageWords files={files} waiting={<Pending />}><Page {...props} /></PageWords>;
  };
}
