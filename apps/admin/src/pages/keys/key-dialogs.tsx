import { CheckField, Dialog, Notice, TextField } from '@auzolan/ui';
import { useEffect, useState } from 'react';
import { mutate, query } from '../../api/office.js';
import { FormSelect, FormText } from '../../forms/form-fields.js';
import { textOf, textOrNull } from '../../forms/form-values.js';
import { OfficeForm } from '../../forms/office-form.js';
import { useTroubleText } from '../../forms/trouble.js';
import { useDone } from '../../forms/use-done.js';
import { AddKeyDocument, ChangeKeyDocument, HandOverKeyDocument, KeyTakersDocument, type KeyRowFragment } from '../../gql/graphql.js';
import { useUpkeepWords } from '../../messages/use-upkeep-words.js';

export type Key = KeyRowFragment;

/** A key, or a code that those who have booked read around their time. */
export function AddKeyDialog({ assetId, onClose }: { assetId: string; onClose: () => void }) {
  const t = useUpkeepWords();
  const done = useDone(onClose);
  return (
    <Dialog title={t('key.add')} onClose={onClose}>
      <OfficeForm
        submit={t('key.add')}
        save={async (data) => {
          await mutate(AddKeyDocument, { input: { assetId, label: textOf(data, 'label'), code: textOrNull(data, 'code') } });
          await done(t('key.added'));
        }}
      >
        <FormText name="label" required maxLength={60} label={t('key.label')} hint={t('key.labelHint')} autoComplete="off" />
        <FormText name="code" maxLength={60} label={t('key.code')} hint={t('key.codeHint')} autoComplete="off" />
      </OfficeForm>
    </Dialog>
  );
}

/** Another code, or out of use: lost, changed lock. */
export function ChangeKeyDialog({ one, onClose }: { one: Key; onClose: () => void }) {
  const t = useUpkeepWords();
  const done = useDone(onClose);
  return (
    <Dialog title={t('key.changeName', { name: one.label })} onClose={onClose}>
      <OfficeForm
        submit={t('form.save')}
        save={async (data) => {
          await mutate(ChangeKeyDocument, { input: { id: one.id, code: textOrNull(data, 'code'), retired: data.get('retired') === 'on' } });
          await done(t('key.changed'));
        }}
      >
        {one.isCode && <FormText name="code" maxLength={60} label={t('key.newCode')} autoComplete="off" />}
        <CheckField name="retired" label={t('key.retire')} defaultChecked={!one.isCode} />
      </OfficeForm>
    </Dialog>
  );
}

/** Writes down who has a key now, or that it is back at its place. */
export function HandOverDialog({ one, onClose }: { one: Key; onClose: () => void }) {
  const t = useUpkeepWords();
  const done = useDone(onClose);
  const describe = useTroubleText();
  const [text, setText] = useState('');
  const [people, setPeople] = useState<ReadonlyArray<{ id: string; name: string }>>([]);
  const [trouble, setTrouble] = useState<string | null>(null);
  useEffect(() => {
    let overtaken = false;
    void query(KeyTakersDocument, { text: text.trim() || null }).then(({ members }) => !overtaken && setPeople(members.items), (error: unknown) => !overtaken && setTrouble(describe(error)));
    return () => {
      overtaken = true;
    };
  }, [text, describe]);
  const choices = one.holder && !people.some(({ id }) => id === one.holder?.id) ? [one.holder, ...people] : people;
  return (
    <Dialog title={t('key.handName', { name: one.label })} onClose={onClose}>
      {trouble && <Notice tone="error" live><p>{trouble}</p></Notice>}
      <OfficeForm
        submit={t('maintenance.record')}
        save={async (data) => {
          await mutate(HandOverKeyDocument, { input: { keyId: one.id, toMemberId: textOrNull(data, 'toMemberId') } });
          await done(t('key.handed'));
        }}
      >
        <TextField type="search" label={t('key.find')} optional maxLength={200} value={text} onChange={(event) => setText(event.target.value)} />
        <FormSelect name="toMemberId" label={t('key.who')} defaultValue={one.holder?.id ?? ''}>
          <option value="">{t('key.inPlace')}</option>
          {choices.map(({ id, name }) => <option key={id} value={id}>{name}</option>)}
        </FormSelect>
      </OfficeForm>
    </Dialog>
  );
}
