import { Button, SelectField, TextField } from '@auzolan/ui';
import { useState } from 'react';
import { useText } from '../../i18n/use-text.js';
import { randomKey } from '../../offline/random-key.js';
import { fieldToMend, readOtherTime, type OtherTimeProblem } from '../book/other-time.js';
import { useDuration } from '../book/use-duration.js';
import type { SeasonQuery } from '../../gql/graphql.js';
import type { DraftWish } from './draft-wishes.js';
import { useSeasonText } from './use-season-text.js';
import './seasons.css';

type Assets = SeasonQuery['seasonAssets']['items'];

/** One more wish: what, when and what for, on the asset's clock. */
export function AddWishForm(props: { season: NonNullable<SeasonQuery['season']>; assets: Assets; onAdd: (wish: DraftWish) => void }) {
  const t = useSeasonText();
  const { season, assets } = props;
  const [assetId, setAssetId] = useState(assets[0]?.id ?? '');
  const [day, setDay] = useState(season.startsOn);
  const [endDay, setEndDay] = useState(season.startsOn);
  const [from, setFrom] = useState('08:00');
  const [until, setUntil] = useState('12:00');
  const [purpose, setPurpose] = useState('');
  const [problem, setProblem] = useState<{ field: string; words: string } | null>(null);
  const timeWords = useTimeProblems();
  const asset = assets.find(({ id }) => id === assetId);
  if (!asset) return null;
  const errorAt = (field: string) => (problem?.field === field ? problem.words : null);
  const fail = (field: string, words: string) => {
    setProblem({ field, words });
    document.getElementById(`add-${field}`)?.focus();
  };
  const chooseDay = (chosen: string) => {
    setDay(chosen);
    setEndDay(chosen);
  };
  const add = () => {
    const rules = { zone: asset.timeZone, minMinutes: asset.minMinutes, maxMinutes: asset.maxMinutes };
    const read = readOtherTime({ startDate: day, startTime: from, endDate: endDay, endTime: until }, rules, Date.parse(season.start));
    if ('problem' in read) return fail(fieldToMend(read.problem), timeWords(read.problem, asset));
    if (Date.parse(read.end) > Date.parse(season.end)) return fail('start', t('add.outside'));
    if (!purpose.trim()) return fail('purpose', t('add.purposeMissing'));
    setProblem(null);
    props.onAdd({ key: randomKey(), assetId, start: read.start, end: read.end, quantity: 1, purpose: purpose.trim() });
    document.getElementById('add-day')?.focus();
  };
  return (
    <form className="card stack" noValidate aria-labelledby="add-title" onSubmit={(event) => { event.preventDefault(); add(); }}>
      <h3 id="add-title">{t('add.title')}</h3>
      {assets.length > 1 && (
        <SelectField label={t('add.what')} value={assetId} onChange={(event) => setAssetId(event.currentTarget.value)}>
          {assets.map(({ id, name }) => <option key={id} value={id}>{name}</option>)}
        </SelectField>
      )}
      <TextField id="add-day" type="date" label={t('add.day')} min={season.startsOn} max={season.endsOn} value={day} onInput={(event) => chooseDay(event.currentTarget.value)} />
      <div className="wish-times">
        <TextField id="add-start" type="time" label={t('add.from')} value={from} error={errorAt('start')} onInput={(event) => setFrom(event.currentTarget.value)} />
        <TextField id="add-end" type="time" label={t('add.until')} value={until} error={errorAt('end')} onInput={(event) => setUntil(event.currentTarget.value)} />
      </div>
      <TextField type="date" label={t('add.untilDay')} min={day} max={season.endsOn} value={endDay} onInput={(event) => setEndDay(event.currentTarget.value)} />
      <TextField id="add-purpose" label={t('add.purpose')} maxLength={500} value={purpose} error={errorAt('purpose')} onInput={(event) => setPurpose(event.currentTarget.value)} />
      <p><Button type="submit">{t('add.button')}</Button></p>
    </form>
  );
}

function useTimeProblems(): (problem: OtherTimeProblem, rules: { minMinutes: number; maxMinutes: number }) => string {
  const t = useText();
  const outside = useSeasonText()('add.outside');
  const duration = useDuration();
  return (problem, { minMinutes, maxMinutes }) =>
    ({
      missing: t('other.missing'),
      past: outside,
      order: t('other.order'),
      short: t('other.short', { least: duration(minMinutes) }),
      long: t('other.long', { most: duration(maxMinutes) }),
    })[problem];
}
