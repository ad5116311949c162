import type { Locale } from '@auzolan/ui';
import { useCallback } from 'react';
import { UpdateProfileDocument } from '../gql/graphql.js';
import { useChangeLanguage } from '../i18n/language-provider.js';
import { client } from './api.js';
import { useSession } from './session-provider.js';

/** Shows the page in a language at once and, when signed in, tells the server for its mails. */
export function useChooseLanguage(): (locale: Locale) => Promise<void> {
  const change = useChangeLanguage();
  const { me } = useSession();
  const signedIn = Boolean(me);
  return useCallback(
    async (locale: Locale) => {
      await change(locale);
      if (!signedIn) return;
      try {
        await client.mutate(UpdateProfileDocument, { input: { language: locale } });
      } catch (problem) {
        console.warn('the language is kept on this device only', problem);
      }
    },
    [change, signedIn],
  );
}
