import { Button, ErrorSummary, TextField, useToast } from '@auzolan/ui';
import { useState } from 'react';
import { errorFor, useSubmit } from '../../data/use-submit.js';
import { UpdateProfileDocument } from '../../gql/graphql.js';
import { useText } from '../../i18n/use-text.js';
import { client } from '../../session/api.js';
import { useSession } from '../../session/session-provider.js';

/** The name others see in the federation acted for. */
export function NameSection() {
  const t = useText();
  const toast = useToast();
  const { actingFor, refresh } = useSession();
  const [name, setName] = useState(actingFor?.memberName ?? '');
  const submit = useSubmit({ name: 'my-name' }, { name: t('me.nameMissing') });
  if (!actingFor) return null;
  return (
    <section className="stack">
      <h2>{t('me.name')}</h2>
      <form
        className="stack"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (!name.trim()) {
            submit.fail([{ fieldId: 'my-name', message: t('me.nameMissing') }]);
            return;
          }
          void submit.run(async () => {
            await client.mutate(UpdateProfileDocument, { input: { name: name.trim() } });
            refresh();
            toast(t('me.nameSaved'));
          });
        }}
      >
        <ErrorSummary errors={submit.errors} />
        <TextField id="my-name" autoComplete="name" label={t('join.name')} value={name} error={errorFor(submit, 'my-name')} onInput={(event) => setName(event.currentTarget.value)} />
        <div><Button type="submit" busy={submit.busy}>{t('me.save')}</Button></div>
      </form>
    </section>
  );
}
