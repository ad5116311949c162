import { ApiError, NetworkError } from '@auzolan/graphql-client';
import { useLocale } from '@auzolan/ui';
import { useText } from '../i18n/use-text.js';

const KNOWN = ['CONFLICT', 'FORBIDDEN', 'NOT_FOUND', 'RATE_LIMITED', 'STALE_VERSION', 'UNAVAILABLE', 'UNAUTHENTICATED'] as const;

/** An error as a sentence in the reader's language: what happened and what to do. */
export function useErrorText(): (error: unknown) => string {
  const t = useText();
  const locale = useLocale();
  return (error) => {
    if (error instanceof NetworkError) return navigator.onLine ? t('error.unreachable') : t('error.offline');
    if (!(error instanceof ApiError)) return t('error.unknown');
    const known = KNOWN.find((code) => code === error.code);
    if (known) return t(`error.${known}`);
    if (error.code === 'INTERNAL_SERVER_ERROR') return t('error.unknown');
    const words = error.fields[0]?.message ?? error.message;
    return locale === 'en' ? words : t('error.inEnglish', { words });
  };
}
