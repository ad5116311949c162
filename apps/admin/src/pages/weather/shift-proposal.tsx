import { Button, formatInstant, Notice, Status, Table, useLocale, usePeriodFormat } from '@auzolan/ui';
import { useState } from 'react';
import { mutate } from '../../api/office.js';
import { useTroubleText } from '../../forms/trouble.js';
import { CarryOutWeatherShiftDocument, WithdrawWeatherShiftDocument } from '../../gql/graphql.js';
import { useWords } from '../../messages/use-words.js';
import type { Proposal } from './weather-queue.js';

/** Old time and new time of each, what they answered, and the way on. */
export function ShiftProposal({ proposal, zone, onChanged }: { proposal: Proposal; zone: string; onChanged: () => Promise<void> }) {
  const t = useWords();
  const locale = useLocale();
  const period = usePeriodFormat();
  const describe = useTroubleText();
  const [busy, setBusy] = useState(false);
  const [said, setSaid] = useState<string | null>(null);
  const act = async (work: () => Promise<string | null>): Promise<void> => {
    setBusy(true);
    try {
      setSaid(await work());
    } catch (error) {
      setSaid(describe(error));
    }
    await onChanged();
    setBusy(false);
  };
  const carryOut = () => act(async () => {
    const { carryOutWeatherShift: done } = await mutate(CarryOutWeatherShiftDocument, { id: proposal.id });
    return done.__typename === 'WeatherShiftClash' ? t('weather.clash', { when: formatInstant(done.start, locale, zone), why: done.message }) : t('weather.doneNow');
  });
  const withdraw = () => act(async () => {
    await mutate(WithdrawWeatherShiftDocument, { id: proposal.id });
    return null;
  });
  return (
    <div className="stack">
      <p><Status tone={proposal.state === 'OPEN' ? 'info' : 'plain'}>{t(`weather.${proposal.state}`)}</Status> {proposal.reason}</p>
      {proposal.state === 'OPEN' && <p>{t('weather.waiting', { count: proposal.waiting })} {t('weather.until', { when: formatInstant(proposal.answerBy, locale) })}</p>}
      <Table
        caption={t('weather.moves')}
        captionHidden
        rows={proposal.moves}
        rowKey={({ bookingId }) => bookingId}
        columns={[
          { key: 'who', label: t('members.cooperative'), cell: ({ cooperative }) => cooperative.name },
          { key: 'old', label: t('weather.old'), cell: ({ oldStart, oldEnd }) => period.full({ start: oldStart, end: oldEnd, zone }) },
          { key: 'new', label: t('weather.new'), cell: ({ newStart, newEnd }) => period.full({ start: newStart, end: newEnd, zone }) },
          { key: 'answer', label: t('weather.answer'), cell: ({ answer }) => (answer ? t(`weather.${answer}`) : t('weather.noAnswer')) },
        ]}
      />
      {said && <Notice tone="info" live><p>{said}</p></Notice>}
      {proposal.mayManage && (
        <div className="row">
          {proposal.waiting === 0 && <Button look="primary" busy={busy} onClick={() => void carryOut()}>{t('weather.carryOut')}</Button>}
          <Button look="danger" busy={busy} onClick={() => void withdraw()}>{t('weather.withdraw')}</Button>
        </div>
      )}
    </div>
  );
}
