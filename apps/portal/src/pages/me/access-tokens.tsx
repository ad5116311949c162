import { Button, ErrorSummary, formatInstant, Notice, SelectField, TextField, useLocale } from '@auzolan/ui';
import { useState } from 'react';
import { errorFor, useSubmit } from '../../data/use-submit.js';
import { CreateAccessTokenDocument, RevokeAccessTokenDocument, type MySecurityQuery, type TokenScope } from '../../gql/graphql.js';
import { useText } from '../../i18n/use-text.js';
import { client } from '../../session/api.js';

const DAY_MS = 86_400_000;
const LIFETIMES_DAYS = [30, 90, 180] as const;
const SCOPES: readonly TokenScope[] = ['READ', 'BOOK', 'MANAGE'];

/** Keys for other software: made here, shown once, ended here. */
export function AccessTokens(props: { tokens: NonNullable<MySecurityQuery['me']>['accessTokens']; onChanged: () => void }) {
  const t = useText();
  const locale = useLocale();
  const submit = useSubmit({ name: 'token-name' });
  const [secret, setSecret] = useState<string | null>(null);
  const [name, setName] = useState('');
  const [scope, setScope] = useState<TokenScope>('READ');
  const [days, setDays] = useState<number>(LIFETIMES_DAYS[1]);
  const create = () =>
    submit.run(async () => {
      const expiresAt = new Date(Date.now() + days * DAY_MS).toISOString();
      const scopes = SCOPES.slice(0, SCOPES.indexOf(scope) + 1);
      const { createAccessToken } = await client.mutate(CreateAccessTokenDocument, { input: { name: name.trim(), scopes, expiresAt } });
      setSecret(createAccessToken.secret);
      setName('');
      props.onChanged();
    });
  const revoke = (id: string) =>
    submit.run(async () => {
      await client.mutate(RevokeAccessTokenDocument, { id });
      props.onChanged();
    });
  return (
    <details className="more">
      <summary>{t('me.tokens', { count: props.tokens.length })}</summary>
      <p>{t('me.tokenHint')}</p>
      <ErrorSummary errors={submit.errors} />
      {secret && <Notice tone="success" live><p>{t('me.tokenOnce')}</p><p><code className="secret">{secret}</code></p></Notice>}
      <ul className="stack stack-tight">
        {props.tokens.map((token) => (
          <li key={token.id} className="card">
            <p>{token.name}</p>
            <p className="muted small">{t('me.tokenUntil', { scopes: token.scopes.map((one) => t(`scope.${one}`)).join(', '), when: formatInstant(token.expiresAt, locale) })}</p>
            <div><Button busy={submit.busy} onClick={() => void revoke(token.id)}>{t('me.remove', { name: token.name })}</Button></div>
          </li>
        ))}
      </ul>
      <form
        className="stack"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (name.trim()) void create();
          else submit.fail([{ fieldId: 'token-name', message: t('me.tokenNameMissing') }]);
        }}
      >
        <TextField id="token-name" label={t('me.tokenName')} value={name} maxLength={80} error={errorFor(submit, 'token-name')} onInput={(event) => setName(event.currentTarget.value)} />
        <SelectField label={t('me.tokenMay')} value={scope} onChange={(event) => setScope(event.currentTarget.value as TokenScope)}>
          {SCOPES.map((one) => <option key={one} value={one}>{t(`scope.${one}`)}</option>)}
        </SelectField>
        <SelectField label={t('me.tokenFor')} value={String(days)} onChange={(event) => setDays(Number(event.currentTarget.value))}>
          {LIFETIMES_DAYS.map((one) => <option key={one} value={one}>{t('duration.days', { count: one })}</option>)}
        </SelectField>
        <div><Button type="submit" busy={submit.busy}>{t('me.tokenMake')}</Button></div>
      </form>
    </details>
  );
}
