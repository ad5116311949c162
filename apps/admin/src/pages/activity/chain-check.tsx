import { Button, formatNumber, Status, useLocale } from '@auzolan/ui';
import { useState } from 'react';
import { query } from '../../api/office.js';
import { useTroubleText } from '../../forms/trouble.js';
import { VerifyActivityDocument, type VerifyActivityQuery } from '../../gql/graphql.js';
import { useDeedWords } from '../../messages/use-deed-words.js';

/** Walks the hash chain on demand and says whether any entry was changed, removed or moved. */
export function ChainCheck() {
  const t = useDeedWords();
  const locale = useLocale();
  const describe = useTroubleText();
  const [busy, setBusy] = useState(false);
  const [found, setFound] = useState<VerifyActivityQuery['verifyActivity'] | { trouble: string }>();
  async function check(): Promise<void> {
    setBusy(true);
    try {
      setFound((await query(VerifyActivityDocument, {})).verifyActivity);
    } catch (error) {
      setFound({ trouble: describe(error) });
    } finally {
      setBusy(false);
    }
  }
  return (
    <div className="row">
      <Button busy={busy} onClick={() => void check()}>{t('activity.verify')}</Button>
      <span role="status">
        {found && ('trouble' in found
          ? found.trouble
          : found.ok
            ? <Status tone="success" icon="check">{t('activity.intact', { entries: formatNumber(found.entries, locale) })}</Status>
            : <Status tone="error" icon="warning">{t('activity.broken', { problem: found.firstProblem ?? '' })}</Status>)}
      </span>
    </div>
  );
}
