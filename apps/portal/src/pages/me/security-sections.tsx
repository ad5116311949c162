import { Button, ErrorSummary, formatInstant, Status, useLocale, useToast } from '@auzolan/ui';
import { NoData } from '../../data/as-of.js';
import { useSubmit } from '../../data/use-submit.js';
import { useQuery } from '../../data/use-query.js';
import {
  FinishPasskeyRegistrationDocument, MySecurityDocument, RemovePasskeyDocument, RevokeSessionDocument, StartPasskeyRegistrationDocument,
  type MySecurityQuery,
} from '../../gql/graphql.js';
import { useText } from '../../i18n/use-text.js';
import { client } from '../../session/api.js';
import { createPasskey, passkeysWork } from '../../session/passkeys.js';
import { AccessTokens } from './access-tokens.js';

type Security = NonNullable<MySecurityQuery['me']>;

/** Devices that are signed in, passkeys and access tokens. */
export function SecuritySections() {
  const t = useText();
  const query = useQuery(MySecurityDocument, {}, '@security');
  const me = query.data?.me;
  if (!me) return <section className="stack"><h2>{t('me.security')}</h2><NoData query={query} /></section>;
  return (
    <section className="stack">
      <h2>{t('me.security')}</h2>
      <Sessions sessions={me.sessions} onChanged={query.reload} />
      <Passkeys passkeys={me.passkeys} onChanged={query.reload} />
      <AccessTokens tokens={me.accessTokens} onChanged={query.reload} />
    </section>
  );
}

function Sessions(props: { sessions: Security['sessions']; onChanged: () => void }) {
  const t = useText();
  const locale = useLocale();
  const submit = useSubmit({});
  const end = (id: string) =>
    submit.run(async () => {
      await client.mutate(RevokeSessionDocument, { id });
      props.onChanged();
    });
  return (
    <details className="more">
      <summary>{t('me.devices', { count: props.sessions.length })}</summary>
      <ErrorSummary errors={submit.errors} />
      <ul className="stack stack-tight">
        {props.sessions.map((session) => (
          <li key={session.id} className="card">
            <p>{session.device}</p>
            <p className="muted small">{t('me.lastSeen', { when: formatInstant(session.lastSeenAt, locale) })}</p>
            {session.current ? (
              <p><Status tone="success" icon="check">{t('me.thisDevice')}</Status></p>
            ) : (
              <div><Button busy={submit.busy} onClick={() => void end(session.id)}>{t('me.endSession', { device: session.device })}</Button></div>
            )}
          </li>
        ))}
      </ul>
    </details>
  );
}

function Passkeys(props: { passkeys: Security['passkeys']; onChanged: () => void }) {
  const t = useText();
  const locale = useLocale();
  const toast = useToast();
  const submit = useSubmit({});
  const add = () =>
    submit.run(async () => {
      const { startPasskeyRegistration } = await client.mutate(StartPasskeyRegistrationDocument, {});
      const response = await createPasskey(startPasskeyRegistration);
      if (!response) return;
      const name = t('me.passkeyName', { when: formatInstant(new Date().toISOString(), locale) });
      await client.mutate(FinishPasskeyRegistrationDocument, { input: { name, response } });
      toast(t('me.passkeyAdded'));
      props.onChanged();
    });
  const remove = (id: string) =>
    submit.run(async () => {
      await client.mutate(RemovePasskeyDocument, { id });
      props.onChanged();
    });
  return (
    <details className="more">
      <summary>{t('me.passkeys', { count: props.passkeys.length })}</summary>
      <p>{t('me.passkeyHint')}</p>
      <ErrorSummary errors={submit.errors} />
      <ul className="stack stack-tight">
        {props.passkeys.map((passkey) => (
          <li key={passkey.id} className="card">
            <p>{passkey.name}</p>
            <div><Button busy={submit.busy} onClick={() => void remove(passkey.id)}>{t('me.remove', { name: passkey.name })}</Button></div>
          </li>
        ))}
      </ul>
      {passkeysWork() && <div><Button busy={submit.busy} onClick={() => void add()}>{t('me.addPasskey')}</Button></div>}
    </details>
  );
}
