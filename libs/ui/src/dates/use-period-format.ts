import { useMemo } from 'react';
import { useI18n } from '../i18n/i18n-context.js';
import { periodFormat, type PeriodFormat } from './date-format.js';

/** Period wording in the language of the page; see PeriodFormat. */
export function usePeriodFormat(): PeriodFormat {
  const { catalogue, locale } = useI18n();
  return useMemo(() => periodFormat(catalogue, locale), [catalogue, locale]);
}
