import { useTranslate, type Translate } from '@auzolan/ui';
import type { OfficeMessages } from './en/index.js';

export type Words = Translate<OfficeMessages>;

/** The office's translate function, typed by the English source. */
export function useWords(): Words {
  return useTranslate<OfficeMessages>();
}
