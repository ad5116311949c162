import { ApiError, NetworkError } from '@auzolan/graphql-client';
import { useCallback } from 'react';
import { useWords, type Words } from '../messages/use-words.js';

/** Error codes that the office explains in its own words; others show what the server said. */
const EXPLAINED = {
  UNAUTHENTICATED: 'trouble.unauthenticated',
  FORBIDDEN: 'trouble.forbidden',
  NOT_FOUND: 'trouble.missing',
  STALE_VERSION: 'trouble.stale',
  RATE_LIMITED: 'trouble.tooMany',
  UNAVAILABLE: 'trouble.unavailable',
  INTERNAL_SERVER_ERROR: 'trouble.server',
} as const;

/** What went wrong, in the reader's language where the code is known. */
export function troubleText(error: unknown, t: Words): string {
  if (error instanceof NetworkError) return t('trouble.network');
  if (error instanceof ApiError) {
    const key = EXPLAINED[error.code as keyof typeof EXPLAINED];
    return key ? t(key) : error.message;
  }
  return t('trouble.program', { detail: error instanceof Error ? error.message : String(error) });
}

export function useTroubleText(): (error: unknown) => string {
  const t = useWords();
  return useCallback((error) => troubleText(error, t), [t]);
}
