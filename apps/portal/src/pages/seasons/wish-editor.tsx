import { Button, ErrorSummary, formatInstant, Notice, SelectField, usePeriodFormat, useLocale } from '@auzolan/ui';
import { ApiError } from '@auzolan/graphql-client';
import { useState } from 'react';
import { useSubmit } from '../../data/use-submit.js';
import { FileSeasonWishesDocument, type SeasonQuery } from '../../gql/graphql.js';
import { client } from '../../session/api.js';
import { AddWishForm } from './add-wish-form.js';
import { draftOf, newContribution, type DraftWish } from './draft-wishes.js';
import { useSeasonText } from './use-season-text.js';
import { WishRows } from './wish-rows.js';

/** The list of wishes of the cooperative: put in order here, then sent as a whole. */
export function WishEditor(props: { data: SeasonQuery; justFiled: boolean; onFiled: () => void }) {
  const t = useSeasonText();
  const locale = useLocale();
  const period = usePeriodFormat();
  const season = props.data.season!;
  const assets = props.data.seasonAssets.items;
  const [wishes, setWishes] = useState<readonly DraftWish[]>(() => draftOf(season.mine?.wishes ?? []));
  const [most, setMost] = useState(season.mine?.most ?? null);
  const [touched, setTouched] = useState(false);
  const form = useSubmit({});
  const until = formatInstant(season.closesAt, locale);
  const nameOf = (wish: DraftWish): string => {
    const asset = assets.find(({ id }) => id === wish.assetId);
    return asset ? `${asset.name}, ${period.full({ start: wish.start, end: wish.end, zone: asset.timeZone })}` : wish.purpose;
  };
  const change = (next: readonly DraftWish[]) => {
    setWishes(next);
    setTouched(true);
  };
  const send = () =>
    form.run(async () => {
      const rows = wishes.map(({ assetId, start, end, quantity, purpose }) => ({ assetId, start, end, quantity, purpose }));
      const wanted = most !== null && most < wishes.length ? most : null;
      try {
        await client.mutate(FileSeasonWishesDocument, { input: { seasonId: season.id, expectedVersion: season.mine?.version ?? null, most: wanted, contribution: newContribution(), wishes: rows } });
      } catch (error) {
        if (error instanceof ApiError && error.code === 'STALE_VERSION') return form.fail([{ message: t('wishes.changed') }]);
        throw error;
      }
      setTouched(false);
      props.onFiled();
    });
  return (
    <section className="stack" aria-labelledby="wishes-title">
      <h2 id="wishes-title">{t('wishes.title')}</h2>
      <p className="muted">{t('wishes.hidden')}</p>
      <ErrorSummary errors={form.errors} />
      {wishes.length === 0 ? <p>{t('wishes.none')}</p> : <WishRows wishes={wishes} nameOf={nameOf} onChange={change} />}
      <AddWishForm season={season} assets={assets} onAdd={(wish) => change([...wishes, wish])} />
      {wishes.length > 1 && (
        <SelectField label={t('wishes.most')} value={most ?? ''} onChange={(event) => { setMost(Number(event.currentTarget.value) || null); setTouched(true); }}>
          <option value="">{t('wishes.all')}</option>
          {wishes.slice(1).map((_, index) => <option key={index} value={index + 1}>{index + 1}</option>)}
        </SelectField>
      )}
      {touched && <Notice tone="attention"><p>{t('wishes.unsent')}</p></Notice>}
      {props.justFiled && !touched && <Notice tone="success" live><p>{t('wishes.sent', { when: until })}</p></Notice>}
      <p><Button look="primary" busy={form.busy} onClick={() => void send()}>{t('wishes.send')}</Button></p>
      {season.mine && !touched && (
        <details className="more">
          <summary>{t('wishes.receipt')}</summary>
          <div className="stack">
            <p>{t('wishes.receiptAbout')}</p>
            <p className="secret">{season.mine.contribution}</p>
            <p>{t('how.promised')}:</p>
            <p className="secret">{season.commitment}</p>
          </div>
        </details>
      )}
    </section>
  );
}
