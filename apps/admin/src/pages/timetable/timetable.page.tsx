import { getRouteApi, Link } from '@tanstack/react-router';
import { addDays, Button, formatDay, Icon, useLocale } from '@auzolan/ui';
import { useState } from 'react';
import { Pages } from '../../lists/pages.js';
import { useWords } from '../../messages/use-words.js';
import { PageHead } from '../../shell/page-head.js';
import { useLivePage } from '../../shell/use-live-page.js';
import { useMedia } from '../../shell/use-media.js';
import { BookDialog, type WantedBooking } from './book-dialog.js';
import { BookingDialog } from './booking-dialog.js';
import { DayList } from './day-list.js';
import { DAYS, type TimetableBooking, type TimetableRow } from './timetable.load.js';
import { WeekTable } from './week-table.js';

const route = getRouteApi('/office/timetable');

export interface TimetableActions {
  onBook: (wanted: WantedBooking) => void;
  onOpen: (row: TimetableRow, booking: TimetableBooking) => void;
}

/** A week of all assets: as a table, as a list by day, and on paper. */
export function TimetablePage() {
  const t = useWords();
  const locale = useLocale();
  const { from, rows, totalItems, today } = route.useLoaderData();
  const { view, page } = route.useSearch();
  useLivePage('BOOKINGS', 'ASSETS');
  const narrow = useMedia('(max-width: 899px)');
  const [wanted, setWanted] = useState<WantedBooking>();
  const [opened, setOpened] = useState<{ row: TimetableRow; booking: TimetableBooking }>();
  const days = Array.from({ length: DAYS }, (_day, index) => addDays(from, index));
  const actions: TimetableActions = { onBook: setWanted, onOpen: (row, booking) => setOpened({ row, booking }) };
  const list = narrow || view === 'list';
  const week = t('timetable.week', { from: formatDay(from, 'full', locale), until: formatDay(addDays(from, DAYS - 1), 'withYear', locale) });
  return (
    <div className="page stack timetable-page">
      <PageHead title={t('nav.timetable')} lead={week}>
        <Link className="button" to="." search={(before) => ({ ...before, from: addDays(from, -DAYS) })}><Icon name="back" /> {t('timetable.before')}</Link>
        <Link className="button" to="." search={(before) => ({ ...before, from: undefined })} aria-current={from === today ? 'date' : undefined}>{t('timetable.today')}</Link>
        <Link className="button" to="." search={(before) => ({ ...before, from: addDays(from, DAYS) })}>{t('timetable.after')} <Icon name="chevron" /></Link>
        {!narrow && (
          <Link className="button" to="." search={(before) => ({ ...before, view: view === 'list' ? undefined : 'list' })}>{view === 'list' ? t('timetable.asTable') : t('timetable.asList')}</Link>
        )}
        <Button onClick={() => window.print()}><Icon name="print" /> {t('form.print')}</Button>
      </PageHead>
      {rows.length === 0 && <p className="empty lead">{t('assets.none')}</p>}
      {rows.length > 0 && (list ? <DayList days={days} rows={rows} today={today} actions={actions} /> : <WeekTable caption={week} days={days} rows={rows} today={today} actions={actions} />)}
      <Pages page={page} totalItems={totalItems} />
      {wanted && <BookDialog wanted={wanted} onClose={() => setWanted(undefined)} />}
      {opened && <BookingDialog asset={opened.row.asset} booking={opened.booking} onClose={() => setOpened(undefined)} />}
    </div>
  );
}
