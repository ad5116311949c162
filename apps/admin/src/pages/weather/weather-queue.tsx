import { Button, Dialog, Notice } from '@auzolan/ui';
import { useCallback, useEffect, useState } from 'react';
import { query } from '../../api/office.js';
import { useTroubleText } from '../../forms/trouble.js';
import { OfficeWeatherDocument, type OfficeWeatherQuery } from '../../gql/graphql.js';
import { useWords } from '../../messages/use-words.js';
import { ProposeForm } from './propose-form.js';
import { ShiftProposal } from './shift-proposal.js';

export type Proposal = OfficeWeatherQuery['weatherShifts']['items'][number];

/** Shifting the weather-bound bookings of an asset: propose, watch the answers, carry out. */
export function WeatherQueue({ asset }: { asset: { id: string; timeZone: string } }) {
  const t = useWords();
  const describe = useTroubleText();
  const [last, setLast] = useState<Proposal | null>(null);
  const [trouble, setTrouble] = useState<string | null>(null);
  const [proposing, setProposing] = useState(false);
  const load = useCallback(async () => {
    try {
      setLast((await query(OfficeWeatherDocument, { assetId: asset.id })).weatherShifts.items[0] ?? null);
      setTrouble(null);
    } catch (error) {
      setTrouble(describe(error));
    }
  }, [asset.id, describe]);
  useEffect(() => {
    void load();
  }, [load]);
  const open = last?.state === 'OPEN';
  return (
    <section className="stack" aria-labelledby="weather-title">
      <h2 id="weather-title">{t('weather.title')}</h2>
      <p className="muted">{t('weather.lead')}</p>
      {trouble && <Notice tone="error" live><p>{trouble}</p></Notice>}
      {last && <ShiftProposal proposal={last} zone={asset.timeZone} onChanged={load} />}
      {!open && <p><Button onClick={() => setProposing(true)}>{t('weather.propose')}</Button></p>}
      {proposing && (
        <Dialog title={t('weather.propose')} onClose={() => setProposing(false)}>
          <ProposeForm asset={asset} leaveOut={leftOut(last)} onDone={() => { setProposing(false); void load(); }} />
        </Dialog>
      )}
    </section>
  );
}

/** Who kept their time when the queue was last proposed is left where they are. */
function leftOut(last: Proposal | null): string[] {
  return last?.state === 'DONE' ? [] : (last?.moves ?? []).filter(({ answer }) => answer === 'KEEP').map(({ bookingId }) => bookingId);
}
