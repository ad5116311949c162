import { Button, ErrorSummary } from '@auzolan/ui';
import { useSubmit } from '../../data/use-submit.js';
import { PrintWeekSheetDocument } from '../../gql/graphql.js';
import { useText } from '../../i18n/use-text.js';
import { client } from '../../session/api.js';

/** Makes a sheet with a code of its own, to be printed from the page that opens. */
export function SheetButton(props: { assetId: string; week: string }) {
  const t = useText();
  const submit = useSubmit({});
  const make = () =>
    submit.run(async () => {
      const { printSheet } = await client.mutate(PrintWeekSheetDocument, { input: { assetId: props.assetId, week: props.week } });
      location.assign(printSheet.path);
    });
  return (
    <>
      <Button busy={submit.busy} onClick={() => void make()}>{t('week.sheet')}</Button>
      <ErrorSummary errors={submit.errors} />
    </>
  );
}
