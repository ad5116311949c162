import { createContext, useContext } from 'react';
import type { Locale } from '@auzolan/ui';

export const LanguageContext = createContext<{ change: (locale: Locale) => Promise<void> } | null>(null);

/** Shows the office in another language and remembers it on this browser. */
export function useChangeLanguage(): (locale: Locale) => Promise<void> {
  const context = useContext(LanguageContext);
  if (!context) throw new Error('LanguageContext is missing above this component');
  return context.change;
}
