import { getRouteApi, useRouter } from '@tanstack/react-router';
import { LanguagePicker, Notice } from '@auzolan/ui';
import { useCallback, useEffect, useRef, useState } from 'react';
import { mutate } from '../../api/office.js';
import { useTroubleText } from '../../forms/trouble.js';
import { AcceptInvitationDocument, SignInDocument } from '../../gql/graphql.js';
import { useWords } from '../../messages/use-words.js';
import { useChangeLanguage } from '../../shell/language.js';
import { PageHead } from '../../shell/page-head.js';
import { currentPerson, forgetSession } from '../../shell/session.js';
import { EmailSignIn } from './email-sign-in.js';
import { InvitationForm } from './invitation-form.js';
import { PasskeySignIn } from './passkey-sign-in.js';
import { PrintedCodeSignIn } from './printed-code-sign-in.js';

const route = getRouteApi('/sign-in');
type Standing = 'out' | 'link' | 'inNoFederation';

/** Ways in: a mailed code, a printed code, a sign-in link, a passkey. No password, no puzzle. */
export function SignInPage() {
  const t = useWords();
  const router = useRouter();
  const describe = useTroubleText();
  const changeLanguage = useChangeLanguage();
  const { next, token, code } = route.useSearch();
  const link = token ?? code;
  const [standing, setStanding] = useState<Standing>(link ? 'link' : 'out');
  const [trouble, setTrouble] = useState<string>();
  const linkSent = useRef(false);

  const enter = useCallback(async (): Promise<void> => {
    forgetSession();
    const me = await currentPerson();
    if (me && !me.actingFor) {
      setStanding('inNoFederation');
      return;
    }
    const inside = next?.startsWith('/') && !next.startsWith('//') ? next : '/';
    router.history.replace(router.basepath.replace(/\/$/, '') + inside.replace(router.basepath, ''));
  }, [router, next]);

  useEffect(() => {
    if (!link || linkSent.current) return;
    linkSent.current = true;
    mutate(SignInDocument, { input: { code: link } }).then(enter, (error: unknown) => {
      setTrouble(describe(error));
      setStanding('out');
    });
  }, [link, enter, describe]);

  return (
    <main className="sign-in stack stack-loose" id="content">
      <PageHead title={t('signIn.title')} lead={t('signIn.lead')} />
      <LanguagePicker onChoose={(locale) => void changeLanguage(locale)} />
      {trouble && <Notice tone="error" live><p>{trouble}</p><p>{t('signIn.linkHint')}</p></Notice>}
      {standing === 'link' && <p role="status" className="lead">{t('signIn.opening')}</p>}
      {standing === 'inNoFederation' && (
        <InvitationForm
          accept={async (input) => {
            await mutate(AcceptInvitationDocument, { input });
            await enter();
          }}
        />
      )}
      {standing === 'out' && (
        <>
          <EmailSignIn onDone={enter} />
          <details className="more card">
            <summary><h2>{t('signIn.printed')}</h2></summary>
            <PrintedCodeSignIn onDone={enter} />
          </details>
          <PasskeySignIn onDone={enter} />
        </>
      )}
    </main>
  );
}
