import { getRouteApi, useNavigate, useRouter } from '@tanstack/react-router';
import { LANGUAGE_NAMES, LOCALES } from '@auzolan/ui';
import { mutate } from '../api/office.js';
import { chooseActingFor } from '../api/acting-for.js';
import { SignOutDocument } from '../gql/graphql.js';
import { useWords } from '../messages/use-words.js';
import { useChangeLanguage } from './language.js';
import type { Place } from './places.js';
import { rightsOf } from './rights.js';
import { forgetSession } from './session.js';

export interface Command {
  id: string;
  label: string;
  detail?: string;
  run: () => void;
}

const route = getRouteApi('/office');

/** Ends the session here and on the server, and shows the sign-in page. */
export function useSignOut(): () => Promise<void> {
  const router = useRouter();
  return async () => {
    await mutate(SignOutDocument, {});
    chooseActingFor(null);
    forgetSession();
    await router.navigate({ to: '/sign-in' });
  };
}

/** What the palette can do besides finding things by name. */
export function useOfficeCommands(places: readonly Place[], onShortcuts: () => void): Command[] {
  const t = useWords();
  const navigate = useNavigate();
  const changeLanguage = useChangeLanguage();
  const signOut = useSignOut();
  const { acting } = route.useRouteContext();
  const rights = rightsOf(acting);
  return [
    ...places.map((place) => ({ id: place.to, label: t(place.label), detail: `g ${place.key}`, run: () => void navigate({ to: place.to }) })),
    ...(rights.manageMembers ? [{ id: 'invite', label: t('members.invite'), run: () => void navigate({ to: '/members', search: { open: 'invite' as const } }) }] : []),
    ...(rights.manageAssets ? [{ id: 'new-asset', label: t('assets.new'), run: () => void navigate({ to: '/assets/new' }) }] : []),
    ...LOCALES.map((locale) => ({ id: `language-${locale}`, label: LANGUAGE_NAMES[locale], detail: t('kit.language'), run: () => void changeLanguage(locale) })),
    { id: 'shortcuts', label: t('shell.shortcuts'), detail: '?', run: onShortcuts },
    { id: 'sign-out', label: t('shell.signOut'), run: () => void signOut() },
  ];
}
