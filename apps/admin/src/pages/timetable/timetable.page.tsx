import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { addDays, Button, formatDay, Icon, useLocale } from '@auzolan/ui';
import { useMemo, useRef, useState } from 'react';
import { Pages } from '../../lists/pages.js';
import { useCalendarWords, withCalendarWords } from '../../messages/use-calendar-words.js';
import { PageHead } from '../../shell/page-head.js';
import { useLivePage } from '../../shell/use-live-page.js';
import { useMedia } from '../../shell/use-media.js';
import { BookDialog, type WantedBooking } from './book-dialog.js';
import { BookingDialog } from './booking-dialog.js';
import { DayList } from './day-list.js';
import { DayStrip } from './day-strip.js';
import { DayTimeline } from './day-timeline.js';
import { useDrag } from './moving/use-drag.js';
import { useMoves, type Opened } from './moving/use-moves.js';
import { ASSETS_SHOWN, DAYS, type TimetableBooking, type TimetableRow } from './timetable.load.js';
import { WeekTable } from './week-table.js';

const route = getRouteApi('/office/timetable');
const VIEWS = [[undefined, 'view.week'], ['day', 'view.day'], ['list', 'view.list']] as const;

export interface TimetableActions {
  onBook: (wanted: WantedBooking) => void;
  onOpen: (row: TimetableRow, booking: TimetableBooking) => void;
}

/** A week of all assets: as a table, one day drawn to scale, as a list by day, and on paper. */
function TimetableView() {
  const t = useCalendarWords();
  const locale = useLocale();
  const { from, rows, totalItems, today } = route.useLoaderData();
  const { view: wantedView, page } = route.useSearch();
  useLivePage('BOOKINGS', 'ASSETS');
  const narrow = useMedia('(max-width: 899px)');
  const view = narrow ? 'list' : wantedView;
  const [wanted, setWanted] = useState<WantedBooking>();
  const [opened, setOpened] = useState<Opened>();
  const [picked, setPicked] = useState<string>();
  const surface = useRef<HTMLDivElement>(null);
  const { move, drag } = useMoves(rows, setOpened);
  useDrag(surface, drag);
  const days = useMemo(() => Array.from({ length: DAYS }, (_day, index) => addDays(from, index)), [from]);
  const navigate = useNavigate({ from: '/timetable' });
  const day = picked && days.includes(picked) ? picked : from;
  const actions = useMemo<TimetableActions>(() => ({ onBook: setWanted, onOpen: (row, booking) => setOpened({ row, booking }) }), []);
  const week = t('timetable.week', { from: formatDay(from, 'full', locale), until: formatDay(addDays(from, DAYS - 1), 'withYear', locale) });
  return (
    <div className="page stack timetable-page">
      <PageHead title={t('nav.timetable')} lead={week}>
        <Link className="button" to="." search={(before) => ({ ...before, from: addDays(from, -DAYS) })}><Icon name="back" /> {t('timetable.before')}</Link>
        <Link className="button" to="." search={(before) => ({ ...before, from: undefined })} aria-current={from === today ? 'date' : undefined}>{t('timetable.today')}</Link>
        <Link className="button" to="." search={(before) => ({ ...before, from: addDays(from, DAYS) })}>{t('timetable.after')} <Icon name="chevron" /></Link>
        <Link className="button" to="/timetable/links">{t('calendars.title')}</Link>
        <Link className="button" to="/timetable/import">{t('ics.title')}</Link>
        <Button onClick={() => window.print()}><Icon name="print" /> {t('form.print')}</Button>
      </PageHead>
      {!narrow && (
        <div className="row no-print" role="group" aria-label={t('view.label')}>
          {VIEWS.map(([to, label]) => (
            <Button key={label} aria-pressed={view === to} onClick={() => void navigate({ search: (before) => ({ ...before, view: to }) })}>{t(label)}</Button>
          ))}
        </div>
      )}
      {rows.length === 0 && <p className="empty lead">{t('assets.none')}</p>}
      <div className="stack" ref={surface}>
        {rows.length > 0 && view && <DayStrip days={days} day={day} onPick={setPicked} />}
        {rows.length > 0 && !view && <WeekTable caption={week} days={days} rows={rows} today={today} actions={actions} />}
        {rows.length > 0 && view === 'day' && <DayTimeline day={day} rows={rows} actions={actions} />}
        {rows.length > 0 && view === 'list' && <DayList day={day} rows={rows} actions={actions} />}
      </div>
      <Pages page={page} totalItems={totalItems} size={ASSETS_SHOWN} />
      {wanted && <BookDialog wanted={wanted} onClose={() => setWanted(undefined)} />}
      {opened && <BookingDialog opened={opened} rows={rows} move={move} onClose={() => setOpened(undefined)} />}
    </div>
  );
}

/** The timetable, once its words are there. */
export const TimetablePage = withCalendarWords(TimetableView);
