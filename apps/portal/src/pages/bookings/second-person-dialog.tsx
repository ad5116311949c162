import { Button, Dialog, ErrorSummary, SelectField, TextField } from '@auzolan/ui';
import { useState } from 'react';
import { useQuery } from '../../data/use-query.js';
import { errorFor, useSubmit } from '../../data/use-submit.js';
import { AskSecondPersonDocument, SecondChoicesDocument } from '../../gql/graphql.js';
import { client } from '../../session/api.js';
import type { DeedProps } from './deeds.js';
import { useActionText } from './use-action-text.js';

/** Names the second person that a dangerous thing needs, of the own co-op or the owner’s; they answer themselves. */
export default function SecondPersonDialog({ booking, onClose, onDone }: DeedProps) {
  const t = useActionText();
  const submit = useSubmit({ memberId: 'second-person', 'input.memberId': 'second-person' });
  const [text, setText] = useState('');
  const [memberId, setMemberId] = useState('');
  const { data } = useQuery(SecondChoicesDocument, { bookingId: booking.id, text }, `second ${booking.id} ${text}`);
  const choices = data?.secondChoices;
  const people = choices?.items ?? [];
  const cooperatives = people.map(({ cooperative }) => cooperative).filter(({ id }, place, all) => all.findIndex((other) => other.id === id) === place);

  const ask = () => submit.run(async () => {
    if (!memberId) return submit.fail([{ fieldId: 'second-person', message: t('second.empty') }]);
    await client.mutate(AskSecondPersonDocument, { input: { bookingId: booking.id, memberId } });
    onDone(t('second.sent'));
  });

  return (
    <Dialog title={t('second.title')} onClose={onClose}>
      <form className="stack" noValidate onSubmit={(event) => { event.preventDefault(); void ask(); }}>
        <ErrorSummary errors={submit.errors} />
        {(text || (choices && choices.totalItems > choices.items.length)) && <TextField type="search" label={t('second.find')} optional maxLength={200} value={text} onInput={(event) => setText(event.currentTarget.value)} />}
        <SelectField id="second-person" label={t('second.who')} hint={t('second.hint')} error={errorFor(submit, 'second-person')} value={memberId} onChange={(event) => setMemberId(event.currentTarget.value)}>
          <option value="">{t('second.choose')}</option>
          {cooperatives.map(({ id, name }) => (
            <optgroup key={id} label={name}>
              {people.filter(({ cooperative }) => cooperative.id === id).map(({ member }) => <option key={member.id} value={member.id}>{member.name}</option>)}
            </optgroup>
          ))}
        </SelectField>
        <p><Button type="submit" look="primary" busy={submit.busy}>{t('second.ask')}</Button></p>
      </form>
    </Dialog>
  );
}
