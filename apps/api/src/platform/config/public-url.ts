import type { ConfigValues } from './config.js';

/** Where people reach the apps, without a slash at the end. */
export function publicUrl({ PUBLIC_URL, PORT }: Pick<ConfigValues, 'PUBLIC_URL' | 'PORT'>): string {
  return PUBLIC_URL.replace(/\/$/, '') || `http://localhost:${PORT}`;
}
