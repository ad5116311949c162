import { useRouter } from '@tanstack/react-router';
import { Button, useToast } from '@auzolan/ui';
import { useState } from 'react';
import { mutate } from '../../api/office.js';
import { FormText } from '../../forms/form-fields.js';
import { textOf } from '../../forms/form-values.js';
import { OfficeForm } from '../../forms/office-form.js';
import { ExtendSeasonDocument } from '../../gql/graphql.js';
import { useWords } from '../../messages/use-words.js';
import { instantIn } from '../../forms/local-time.js';
import type { SeasonRow } from './seasons.load.js';

/** Gives more time to wish; less is never possible. */
export function ExtendForm({ season, zone }: { season: SeasonRow; zone: string }) {
  const t = useWords();
  const router = useRouter();
  const toast = useToast();
  const [open, setOpen] = useState(false);
  if (!open) return <p><Button onClick={() => setOpen(true)}>{t('season.extend')}</Button></p>;
  return (
    <OfficeForm
      label={t('season.extend')} submit={t('form.save')} also={<Button onClick={() => setOpen(false)}>{t('form.cancel')}</Button>}
      save={async (data) => {
        await mutate(ExtendSeasonDocument, { input: { id: season.id, closesAt: instantIn(textOf(data, 'closesAt'), zone) } });
        await router.invalidate({ sync: true });
        toast(t('form.saved'));
        setOpen(false);
      }}
    >
      <FormText name="closesAt" type="datetime-local" label={t('season.closesAt')} required />
    </OfficeForm>
  );
}
