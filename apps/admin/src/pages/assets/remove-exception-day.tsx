import { useRouter } from '@tanstack/react-router';
import { Button, Dialog, useToast } from '@auzolan/ui';
import { mutate } from '../../api/office.js';
import { OfficeForm } from '../../forms/office-form.js';
import { useTroubleText } from '../../forms/trouble.js';
import { RemoveExceptionDayDocument } from '../../gql/graphql.js';
import { useWords } from '../../messages/use-words.js';
import { ChangeHits, useChangeHits } from './change-hits.js';

/** Takes the hours of a single day back; where bookings stand only thanks to them, lists those and asks once more. */
export function RemoveExceptionDay(props: { assetId: string; date: string; day: string }) {
  const t = useWords();
  const toast = useToast();
  const router = useRouter();
  const describe = useTroubleText();
  const { hits, save, forget } = useChangeHits();
  const input = { assetId: props.assetId, date: props.date };
  async function remove(): Promise<void> {
    if (!(await save({ removeExceptionDay: input }, (acceptHits) => mutate(RemoveExceptionDayDocument, { input: { ...input, acceptHits } })))) return;
    forget();
    toast(t('exceptions.removed'));
    await router.invalidate({ sync: true });
  }
  async function first(): Promise<void> {
    try {
      await remove();
    } catch (error) {
      toast(describe(error));
      await router.invalidate({ sync: true });
    }
  }
  const name = t('exceptions.removeThis', { day: props.day });
  return (
    <>
      <Button look="danger" aria-label={name} onClick={() => void first()}>{t('hours.remove')}</Button>
      {hits && (
        <Dialog title={name} onClose={forget}>
          <OfficeForm submit={t('hits.saveAnyway')} look="danger" save={remove} also={<Button onClick={forget}>{t('form.cancel')}</Button>}>
            <ChangeHits hits={hits} />
          </OfficeForm>
        </Dialog>
      )}
    </>
  );
}
