import { getRouteApi } from '@tanstack/react-router';
import { Button, LanguagePicker, useToast, type Locale } from '@auzolan/ui';
import { mutate } from '../../api/office.js';
import { useTroubleText } from '../../forms/trouble.js';
import { ChangeLanguageDocument } from '../../gql/graphql.js';
import { useWords } from '../../messages/use-words.js';
import { useChangeLanguage } from '../../shell/language.js';
import { PageHead } from '../../shell/page-head.js';
import { rightsOf } from '../../shell/rights.js';
import { useSignOut } from '../../shell/use-office-commands.js';
import { AccessTokens } from './access-tokens.js';
import { FederationForm } from './federation-form.js';
import { Holidays } from './holidays.js';
import { Passkeys } from './passkeys.js';
import { PrinciplesEditor } from './principles-editor.js';
import { Sessions } from './sessions.js';

const route = getRouteApi('/office/settings');
const office = getRouteApi('/office');

/** One's own language, sessions and keys; for stewards also the federation and its principles. */
export function SettingsPage() {
  const t = useWords();
  const toast = useToast();
  const describe = useTroubleText();
  const signOut = useSignOut();
  const changeLanguage = useChangeLanguage();
  const { federation, principles, holidays, me } = route.useLoaderData();
  const { acting } = office.useRouteContext();
  const { decide } = rightsOf(acting);
  async function choose(language: Locale): Promise<void> {
    await changeLanguage(language);
    try {
      await mutate(ChangeLanguageDocument, { input: { language } });
    } catch (error) {
      toast(describe(error));
    }
  }
  return (
    <div className="page stack stack-loose">
      <PageHead title={t('nav.settings')} lead={acting.member.name}>
        <Button onClick={() => void signOut().catch((error: unknown) => toast(describe(error)))}>{t('shell.signOut')}</Button>
      </PageHead>
      <section className="stack">
        <h2>{t('kit.language')}</h2>
        <LanguagePicker onChoose={(language) => void choose(language)} />
      </section>
      {decide && <FederationForm federation={federation} />}
      {decide && <PrinciplesEditor key={principles.map(({ id }) => id).join()} principles={principles} />}
      {decide && <Holidays holidays={holidays.items} />}
      {me && <Sessions sessions={me.sessions} />}
      {me && <Passkeys passkeys={me.passkeys} />}
      {me && <AccessTokens tokens={me.accessTokens} />}
    </div>
  );
}
