import { Button, formatInstant, Notice, useLocale, usePeriodFormat } from '@auzolan/ui';
import { useState } from 'react';
import { useErrorText } from '../../data/use-error-text.js';
import { useQuery } from '../../data/use-query.js';
import { AnswerWeatherShiftDocument, WeatherAsksDocument, type WeatherAnswer, type WeatherAsksQuery } from '../../gql/graphql.js';
import { PageWords } from '../../i18n/page-words.js';
import { client } from '../../session/api.js';
import { useWeatherText, WEATHER_WORDS } from './use-weather-text.js';

type Ask = WeatherAsksQuery['weatherShifts']['items'][number];
type Move = Ask['moves'][number];

/** New times that weather makes someone propose, each with its three answers. Nothing when none waits. */
export default function WeatherAsks() {
  const query = useQuery(WeatherAsksDocument, {}, 'weather-asks');
  const asks = query.data?.weatherShifts.items.flatMap((ask) => ask.moves.filter((move) => move.mayAnswer && !move.answer).map((move) => ({ ask, move }))) ?? [];
  if (!asks.length) return null;
  return (
    <PageWords files={WEATHER_WORDS}>
      <ul className="stack">
        {asks.map(({ ask, move }) => <li key={move.bookingId}><WeatherCard ask={ask} move={move} onAnswered={query.reload} /></li>)}
      </ul>
    </PageWords>
  );
}

function WeatherCard({ ask, move, onAnswered }: { ask: Ask; move: Move; onAnswered: () => void }) {
  const t = useWeatherText();
  const locale = useLocale();
  const period = usePeriodFormat();
  const errorText = useErrorText();
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<string | null>(null);
  const zone = ask.asset.timeZone;
  const say = async (answer: WeatherAnswer) => {
    setBusy(true);
    setTrouble(null);
    try {
      await client.mutate(AnswerWeatherShiftDocument, { input: { id: ask.id, bookingId: move.bookingId, answer } });
      onAnswered();
    } catch (error) {
      setTrouble(errorText(error));
      setBusy(false);
    }
  };
  return (
    <article className="card check-panel">
      <h2 className="card-title">{t('weather.title', { asset: ask.asset.name })}</h2>
      <p>{ask.reason}</p>
      <dl className="facts">
        <div><dt>{t('weather.old')}</dt><dd>{period.full({ start: move.oldStart, end: move.oldEnd, zone })}</dd></div>
        <div><dt>{t('weather.new')}</dt><dd><strong>{period.full({ start: move.newStart, end: move.newEnd, zone })}</strong></dd></div>
      </dl>
      <p className="muted">{t('weather.until', { when: formatInstant(ask.answerBy, locale) })}</p>
      {trouble && <Notice tone="error" live><p>{trouble}</p></Notice>}
      <div className="row">
        <Button look="primary" busy={busy} onClick={() => void say('MOVE')}>{t('weather.MOVE')}</Button>
        <Button busy={busy} onClick={() => void say('KEEP')}>{t('weather.KEEP')}</Button>
        <Button look="danger" busy={busy} onClick={() => void say('GIVE_UP')}>{t('weather.GIVE_UP')}</Button>
      </div>
    </article>
  );
}
