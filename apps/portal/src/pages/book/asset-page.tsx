import { addDays, Button, Icon, usePeriodFormat, useToast } from '@auzolan/ui';
import { useEffect, useRef, useState } from 'react';
import { AsOf, NoData } from '../../data/as-of.js';
import { useQuery } from '../../data/use-query.js';
import { AssetCalendarDocument, type AssetCalendarQuery } from '../../gql/graphql.js';
import { useText } from '../../i18n/use-text.js';
import { cameFromAnotherPage, Page } from '../../shell/page.js';
import { today } from '../../shell/today.js';
import { AssetFacts } from './asset-facts.js';
import { CheckPanel } from './check-panel.js';
import { ClashPanel } from './clash-panel.js';
import { DayStrip } from './day-strip.js';
import { DayTimes } from './day-times.js';
import { DonePanel } from './done-panel.js';
import { OtherTimeForm } from './other-time-form.js';
import { SavedPanel } from './saved-panel.js';
import { offersOf, type Offer } from './offers.js';
import { waitFor } from './wait-for.js';
import { useBooking } from './use-booking.js';

const STRIP_DAYS = 14;

/** One thing: its days, the chosen day's times, the check, and what became of it, all on one page. */
export default function AssetPage(props: { id: string }) {
  const t = useText();
  const [from, setFrom] = useState(today);
  const query = useQuery(AssetCalendarDocument, { id: props.id, from }, `asset ${props.id} ${from === today() ? '' : from}`);
  const back = { href: '/book', label: t('book.title') };
  if (query.data && !query.data.asset) return <Page title={t('asset.gone')} back={back}><p>{t('error.NOT_FOUND')}</p></Page>;
  if (!query.data?.asset) return <Page title={t('book.title')} back={back} focusHeading={false}><NoData query={query} /></Page>;
  const { asset, freeBusy } = query.data;
  return (
    <Page title={asset.name} back={back} focusHeading={false}>
      <AsOf query={query} />
      <Chooser asset={asset} days={freeBusy} from={from} onMove={(days) => setFrom(addDays(from, days))} />
      <AssetFacts asset={asset} />
    </Page>
  );
}

function Chooser(props: { asset: NonNullable<AssetCalendarQuery['asset']>; days: AssetCalendarQuery['freeBusy']; from: string; onMove: (days: number) => void }) {
  const t = useText();
  const toast = useToast();
  const period = usePeriodFormat();
  const { asset, days, from } = props;
  const [wantedDate, setWantedDate] = useState<string | null>(null);
  const [chosen, setChosen] = useState<Offer | null>(null);
  const times = useRef<HTMLDivElement>(null);
  const booking = useBooking(asset);
  const { outcome } = booking;
  const rules = { zone: asset.timeZone, minMinutes: asset.minMinutes, maxMinutes: asset.maxMinutes };
  const day = days.find((one) => one.date === wantedDate) ?? days.find((one) => offersOf(one, rules).length > 0) ?? days[0];

  useEffect(() => {
    if (cameFromAnotherPage()) document.querySelector<HTMLElement>('.day[aria-checked=true]')?.focus({ preventScroll: true });
  }, [from]);

  if (!day) return <p>{t('times.nothingFree')}</p>;
  if (asset.retired) return <p>{t('asset.retired')}</p>;
  const pick = (offer: Offer | null) => {
    booking.reset();
    setChosen(offer);
  };
  const wait = async (taken: { start: string; end: string }) => {
    const { state } = await waitFor(asset, taken, t(`purpose.${asset.category}`));
    toast(t(state === 'sent' ? 'wait.joined' : 'wait.saved', { asset: asset.name, when: period.full({ ...taken, zone: asset.timeZone }) }));
  };
  if (outcome.state === 'done') {
    return <DonePanel booking={{ ...outcome, asset }} onUndone={(sent) => { toast(t(sent ? 'cancel.done' : 'cancel.saved', { asset: asset.name })); pick(null); }} />;
  }
  if (outcome.state === 'saved') return <SavedPanel assetName={asset.name} when={period.full({ ...outcome, zone: asset.timeZone })} onOther={() => pick(null)} />;
  return (
    <>
      <section className="stack" aria-labelledby="day-title">
        <h2 id="day-title">{t('day.title')}</h2>
        <DayStrip
          days={days}
          chosen={day.date}
          onChoose={(date) => { setWantedDate(date); pick(null); }}
          onEnter={() => times.current?.querySelector<HTMLElement>('button')?.focus()}
        />
        <div className="row">
          {from > today() && <Button onClick={() => { setWantedDate(null); props.onMove(-STRIP_DAYS); }}>{t('day.earlier')}</Button>}
          <Button onClick={() => { setWantedDate(null); props.onMove(STRIP_DAYS); }}>{t('day.later')}<Icon name="chevron" /></Button>
        </div>
      </section>
      <section className="stack" aria-labelledby="times-title" ref={times}>
        <h2 id="times-title">{period.day(day.date)}</h2>
        <DayTimes asset={asset} day={day} chosen={chosen} onChoose={pick} onWait={(taken) => void wait(taken)} />
        <details className="more">
          <summary>{t('other.title')}</summary>
          <OtherTimeForm
            key={day.date}
            date={day.date}
            rules={rules}
            onChoose={(free) => pick({ ...free, part: 'allDay' })}
          />
        </details>
      </section>
      {outcome.state === 'clash' ? (
        <ClashPanel
          takeFocus
          assetName={asset.name}
          zone={asset.timeZone}
          wished={outcome}
          clash={outcome.clash}
          outcome={t('clash.notMade')}
          busy={false}
          onChoose={(free) => pick({ ...free, part: 'allDay' })}
        />
      ) : (
        chosen && <CheckPanel key={chosen.start + chosen.end} asset={asset} period={{ start: chosen.start, end: chosen.end }} booking={booking} />
      )}
    </>
  );
}
