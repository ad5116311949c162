import { Button, Notice, usePeriodFormat, useToast } from '@auzolan/ui';
import { useState } from 'react';
import { useErrorText } from '../../data/use-error-text.js';
import { useQuery } from '../../data/use-query.js';
import { ConfirmSecondPersonDocument, DeclineSecondPersonDocument, SecondAsksDocument, type SecondAskFragment } from '../../gql/graphql.js';
import { PageWords } from '../../i18n/page-words.js';
import { client } from '../../session/api.js';
import { ACTION_WORDS, useActionText } from './use-action-text.js';

/** Where the reader was asked to be the second person, to answer; and where they said yes. */
export default function SecondAsks() {
  const query = useQuery(SecondAsksDocument, {}, 'second person');
  const asked = query.data?.asked.items ?? [];
  const promised = query.data?.promised.items ?? [];
  if (!asked.length && !promised.length) return null;
  return (
    <PageWords files={ACTION_WORDS}>
      {asked.map((booking) => <Ask key={booking.id} booking={booking} onDone={query.reload} />)}
      {promised.map((booking) => <Ask key={booking.id} promised booking={booking} onDone={query.reload} />)}
    </PageWords>
  );
}

function Ask({ booking, promised = false, onDone }: { booking: SecondAskFragment; promised?: boolean; onDone: () => void }) {
  const t = useActionText();
  const toast = useToast();
  const period = usePeriodFormat();
  const errorText = useErrorText();
  const [busy, setBusy] = useState(false);
  async function answer(yes: boolean): Promise<void> {
    if (busy) return;
    setBusy(true);
    try {
      if (yes) await client.mutate(ConfirmSecondPersonDocument, { bookingId: booking.id });
      else await client.mutate(DeclineSecondPersonDocument, { bookingId: booking.id });
      toast(t(yes ? 'second.confirmed' : 'second.declined'));
      onDone();
    } catch (error) {
      toast(errorText(error));
    } finally {
      setBusy(false);
    }
  }
  const when = period.near({ start: booking.start, end: booking.end, zone: booking.timeZone });
  return (
    <Notice tone={promised ? 'info' : 'attention'}>
      <p>{t(promised ? 'second.promised' : 'second.asked', { who: booking.cooperative.name, asset: booking.asset.name, when })}</p>
      <div className="row">
        {!promised && <Button look="primary" onClick={() => void answer(true)}>{t('second.confirm')}</Button>}
        <Button onClick={() => void answer(false)}>{t('second.decline')}</Button>
      </div>
    </Notice>
  );
}
