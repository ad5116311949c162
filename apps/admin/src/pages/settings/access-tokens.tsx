import { useRouter } from '@tanstack/react-router';
import { Button, CheckField, Dialog, formatInstant, Notice, useLocale } from '@auzolan/ui';
import { useState } from 'react';
import { mutate } from '../../api/office.js';
import { FormText } from '../../forms/form-fields.js';
import { textOf } from '../../forms/form-values.js';
import { OfficeForm } from '../../forms/office-form.js';
import { CreateAccessTokenDocument, RevokeAccessTokenDocument, type TokenScope } from '../../gql/graphql.js';
import { useWords } from '../../messages/use-words.js';
import type { Me } from './settings.load.js';
import { useRemove } from './use-remove.js';

const SCOPES = ['READ', 'BOOK', 'MANAGE'] as const satisfies readonly TokenScope[];

/** Keys for other software, each with what it may do and until when. */
export function AccessTokens({ tokens }: { tokens: Me['accessTokens'] }) {
  const t = useWords();
  const locale = useLocale();
  const remove = useRemove();
  const [making, setMaking] = useState(false);
  return (
    <section className="stack">
      <div className="row spread">
        <h2>{t('tokens.title')}</h2>
        <Button onClick={() => setMaking(true)}>{t('tokens.make')}</Button>
      </div>
      <p className="muted">{t('tokens.lead')}</p>
      <ul className="lines">
        {tokens.map((token) => (
          <li key={token.id}>
            <span>
              <strong>{token.name}</strong>, {token.scopes.map((scope) => t(`scope.${scope}`)).join(', ')}
              <br /><span className="muted">{t('tokens.until', { at: formatInstant(token.expiresAt, locale) })} {token.lastUsedAt && t('tokens.used', { at: formatInstant(token.lastUsedAt, locale) })}</span>
            </span>
            <Button look="danger" aria-label={t('tokens.endThis', { name: token.name })} onClick={() => void remove(() => mutate(RevokeAccessTokenDocument, { id: token.id }), t('tokens.ended'))}>{t('tokens.end')}</Button>
          </li>
        ))}
      </ul>
      {making && <TokenDialog onClose={() => setMaking(false)} />}
    </section>
  );
}

function TokenDialog(props: { onClose: () => void }) {
  const t = useWords();
  const router = useRouter();
  const [secret, setSecret] = useState<string>();
  const inThreeMonths = new Date(Date.now() + 90 * 86_400_000).toISOString().slice(0, 10);
  return (
    <Dialog title={t('tokens.make')} onClose={props.onClose}>
      {secret ? (
        <div className="stack">
          <Notice tone="attention" live><p>{t('tokens.once')}</p></Notice>
          <p className="code">{secret}</p>
        </div>
      ) : (
        <OfficeForm
          submit={t('tokens.make')}
          save={async (data) => {
            const scopes = SCOPES.filter((scope) => data.getAll('scopes').includes(scope));
            const expiresAt = `${textOf(data, 'expiresAt')}T23:59:59Z`;
            setSecret((await mutate(CreateAccessTokenDocument, { input: { name: textOf(data, 'name'), scopes, expiresAt } })).createAccessToken.secret);
            await router.invalidate({ sync: true });
          }}
        >
          <FormText name="name" label={t('tokens.name')} hint={t('tokens.nameHint')} required maxLength={100} autoComplete="off" />
          <fieldset className="checks">
            <legend className="field-label">{t('tokens.scopes')}</legend>
            {SCOPES.map((scope) => <CheckField key={scope} name="scopes" value={scope} label={t(`scope.${scope}`)} defaultChecked={scope === 'READ'} />)}
          </fieldset>
          <FormText name="expiresAt" type="date" label={t('tokens.expires')} required defaultValue={inThreeMonths} />
        </OfficeForm>
      )}
    </Dialog>
  );
}
