import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { Notice } from '@auzolan/ui';
import { useState } from 'react';
import { upload } from '../../api/upload.js';
import { FormSelect, FormText } from '../../forms/form-fields.js';
import { textOf } from '../../forms/form-values.js';
import { OfficeForm } from '../../forms/office-form.js';
import type { CalendarImportAs } from '../../gql/graphql.js';
import { useCalendarWords, withCalendarWords } from '../../messages/use-calendar-words.js';
import { PageHead } from '../../shell/page-head.js';

const office = getRouteApi('/office');
const route = getRouteApi('/office/timetable/import');

/** Sends a calendar file, to become bookings or closures; nothing is written before one says so on its own page. */
function CalendarImportView() {
  const t = useCalendarWords();
  const navigate = useNavigate();
  const assets = route.useLoaderData();
  const { asset } = route.useSearch();
  const { me, acting } = office.useRouteContext();
  const [as, setAs] = useState<CalendarImportAs>('BOOKINGS');
  const membership = me.memberships.find(({ federationId }) => federationId === acting.federation.id);
  const cooperatives = membership?.cooperatives.filter(({ status }) => status === 'ADMITTED' || status === 'GUEST') ?? [];

  async function send(data: FormData): Promise<void> {
    const file = data.get('file');
    if (!(file instanceof File)) return;
    const cooperative = textOf(data, 'cooperative');
    const about = new URLSearchParams({ assetId: textOf(data, 'assetId'), as, purpose: textOf(data, 'purpose') });
    const actingFor = as === 'BOOKINGS' && cooperative ? `${acting.federation.id}/${cooperative}` : undefined;
    const id = await upload(`/calendar-files?${about}`, file, { type: 'text/calendar', actingFor });
    await navigate({ to: '/timetable/import/$id', params: { id } });
  }
  return (
    <div className="page stack stack-loose">
      <PageHead title={t('ics.title')} lead={t('ics.lead')}>
        <Link className="button" to="/timetable">{t('nav.timetable')}</Link>
        <Link className="button" to="/timetable/links">{t('calendars.title')}</Link>
      </PageHead>
      <section className="card stack">
        <OfficeForm label={t('ics.title')} submit={t('ics.look')} save={send}>
          <div className="filter-row">
            <FormSelect name="assetId" label={t('timetable.asset')} required defaultValue={asset}>
              {assets.map(({ id, name }) => <option key={id} value={id}>{name}</option>)}
            </FormSelect>
            <FormSelect name="as" label={t('ics.as')} required value={as} onChange={(event) => setAs(event.target.value as typeof as)}>
              <option value="BOOKINGS" disabled={!cooperatives.length}>{t('ics.BOOKINGS')}</option>
              <option value="CLOSURES">{t('ics.CLOSURES')}</option>
            </FormSelect>
            {as === 'BOOKINGS' && cooperatives.length > 0 && (
              <FormSelect name="cooperative" label={t('booking.for')} required defaultValue={acting.cooperative?.id}>
                {cooperatives.map(({ id, name }) => <option key={id} value={id}>{name}</option>)}
              </FormSelect>
            )}
          </div>
          {as === 'BOOKINGS' && !cooperatives.length && <Notice tone="info"><p>{t('booking.noCooperative')}</p></Notice>}
          <FormText name="file" type="file" accept=".ics,text/calendar" required label={t('ics.file')} hint={t('ics.fileHint')} />
          <FormText name="purpose" required label={t('ics.purpose')} hint={t('ics.purposeHint')} maxLength={500} />
        </OfficeForm>
      </section>
    </div>
  );
}

/** The page of calendar files, once its words are there. */
export const CalendarImportPage = withCalendarWords(CalendarImportView);
