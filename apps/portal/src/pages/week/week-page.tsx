import { addDays, Button, Icon, NamedMark, usePeriodFormat } from '@auzolan/ui';
import { useState } from 'react';
import { AsOf, NoData } from '../../data/as-of.js';
import { useQuery } from '../../data/use-query.js';
import { WeekTimetableDocument, type WeekTimetableQuery } from '../../gql/graphql.js';
import { useText } from '../../i18n/use-text.js';
import { Page } from '../../shell/page.js';
import { today } from '../../shell/today.js';
import { SheetButton } from './sheet-button.js';
import { DayGraph } from './day-graph.js';
import { mondayOf, weekDays, type WeekDay } from './week-days.js';

/** One week of one thing, made to be printed on a sheet and hung beside it. */
export default function WeekPage(props: { id: string }) {
  const t = useText();
  const [from, setFrom] = useState(() => mondayOf(today()));
  const query = useQuery(WeekTimetableDocument, { id: props.id, ids: [props.id], from }, `week ${props.id} ${from}`);
  const { data } = query;
  return (
    <Page title={data?.asset ? t('week.title', { asset: data.asset.name }) : t('asset.week')} back={{ href: `/book/${props.id}`, label: data?.asset?.name ?? t('book.title') }}>
      <div className="row no-print">
        <Button onClick={() => setFrom(addDays(from, -7))}><Icon name="back" />{t('week.before')}</Button>
        <Button onClick={() => setFrom(addDays(from, 7))}>{t('week.after')}<Icon name="chevron" /></Button>
        <Button look="primary" onClick={() => print()}><Icon name="print" />{t('done.print')}</Button>
        <SheetButton assetId={props.id} week={from} />
      </div>
      {data ? <WeekTable data={data} from={from} /> : <NoData query={query} />}
      <AsOf query={query} />
    </Page>
  );
}

function WeekTable(props: { data: WeekTimetableQuery; from: string }) {
  const t = useText();
  const period = usePeriodFormat();
  const { asset, timetable } = props.data;
  const [row] = timetable.rows;
  if (!asset || !row) return <p>{t('error.NOT_FOUND')}</p>;
  const days = weekDays(row, props.from, asset.timeZone);
  return (
    <table className="table table-cards week-table">
      <caption>
        {t('week.caption', { from: period.day(props.from), until: period.day(addDays(props.from, 6)) })}
        {asset.place && `, ${asset.place}`}
      </caption>
      <thead>
        <tr>
          <th scope="col">{t('week.day')}</th>
          <th scope="col" className="graph-column">{t('week.hours')}</th>
          <th scope="col">{t('week.who')}</th>
        </tr>
      </thead>
      <tbody>
        {days.map((day) => (
          <tr key={day.date}>
            <th scope="row">{period.day(day.date)}</th>
            <td className="graph-column"><DayGraph bars={day.bars} /></td>
            <td><DayWords day={day} zone={asset.timeZone} /></td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function DayWords(props: { day: WeekDay; zone: string }) {
  const t = useText();
  const period = usePeriodFormat();
  const { day, zone } = props;
  const open = day.bars.some((bar) => bar.kind === 'open');
  return (
    <ul className="day-words">
      {day.bookings.map((booking) => (
        <li key={booking.id}>
          <strong>{period.times({ start: booking.start, end: booking.end, zone })}</strong>
          <NamedMark id={booking.cooperative.id} name={booking.cooperative.name} />
        </li>
      ))}
      {day.closures.map((closure) => <li key={closure.id}>{t('times.closure', { reason: closure.reason })}</li>)}
      {day.bookings.length === 0 && day.closures.length === 0 && <li className="muted">{t(open ? 'times.free' : 'times.closedDay')}</li>}
    </ul>
  );
}
