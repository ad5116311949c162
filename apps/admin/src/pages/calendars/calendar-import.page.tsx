import { getRouteApi, Link, useRouter } from '@tanstack/react-router';
import { Button, Notice } from '@auzolan/ui';
import { useRef, useState } from 'react';
import { mutate, query } from '../../api/office.js';
import { FormSelect, FormText } from '../../forms/form-fields.js';
import { textOf } from '../../forms/form-values.js';
import { OfficeForm } from '../../forms/office-form.js';
import { useTroubleText } from '../../forms/trouble.js';
import { ImportCalendarDocument, LookAtCalendarDocument, type ImportCalendarInput } from '../../gql/graphql.js';
import { useCalendarWords, withCalendarWords } from '../../messages/use-calendar-words.js';
import { PageHead } from '../../shell/page-head.js';
import type { ReadCalendar } from './calendars.load.js';
import { ReadRows } from './read-rows.js';

const office = getRouteApi('/office');
const route = getRouteApi('/office/timetable/import');

/** What was asked and what the file is like as it stands now. */
interface Looked {
  input: ImportCalendarInput;
  actingFor?: string;
  read: ReadCalendar;
}

/** Brings a calendar file in as bookings or closures: looked at first, then all of it or nothing. */
function CalendarImportView() {
  const t = useCalendarWords();
  const router = useRouter();
  const describe = useTroubleText();
  const assets = route.useLoaderData();
  const { asset } = route.useSearch();
  const { me, acting } = office.useRouteContext();
  const [as, setAs] = useState<ImportCalendarInput['as']>('BOOKINGS');
  const [looked, setLooked] = useState<Looked>();
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<string>();
  /** Which of the questions that were sent is the last. */
  const asked = useRef(0);
  const membership = me.memberships.find(({ federationId }) => federationId === acting.federation.id);
  const cooperatives = membership?.cooperatives.filter(({ status }) => status === 'ADMITTED' || status === 'GUEST') ?? [];

  async function look(data: FormData): Promise<void> {
    const file = data.get('file');
    if (!(file instanceof File)) return;
    const cooperative = textOf(data, 'cooperative');
    const input = { assetId: textOf(data, 'assetId'), as, purpose: textOf(data, 'purpose'), text: await file.text(), leaveOut: [] };
    const actingFor = as === 'BOOKINGS' && cooperative ? `${acting.federation.id}/${cooperative}` : undefined;
    setTrouble(undefined);
    setLooked({ input, actingFor, read: (await query(LookAtCalendarDocument, { input }, { actingFor })).calendarImport });
  }
  async function again(run: () => Promise<ReadCalendar>, input: ImportCalendarInput): Promise<void> {
    const mine = (asked.current += 1);
    const isLast = (): boolean => asked.current === mine;
    setBusy(true);
    setTrouble(undefined);
    setLooked({ ...looked!, input });
    try {
      const read = await run();
      if (isLast()) setLooked({ input, actingFor: looked?.actingFor, read });
      if (read.imported) await router.invalidate();
    } catch (error) {
      if (isLast()) setTrouble(describe(error));
    } finally {
      if (isLast()) setBusy(false);
    }
  }
  function leaveOut(line: number, out: boolean): void {
    if (!looked) return;
    const before = looked.input.leaveOut ?? [];
    const input = { ...looked.input, leaveOut: out ? [...before, line] : before.filter((other) => other !== line) };
    void again(async () => (await query(LookAtCalendarDocument, { input }, { actingFor: looked.actingFor })).calendarImport, input);
  }
  function take(): void {
    const { input, actingFor } = looked!;
    void again(async () => (await mutate(ImportCalendarDocument, { input }, { actingFor })).importCalendar, input);
  }
  return (
    <div className="page stack stack-loose">
      <PageHead title={t('ics.title')} lead={t('ics.lead')}>
        <Link className="button" to="/timetable">{t('nav.timetable')}</Link>
        <Link className="button" to="/timetable/links">{t('calendars.title')}</Link>
      </PageHead>
      <section className="card stack" onChange={() => setLooked(undefined)}>
        <OfficeForm label={t('ics.title')} submit={t('ics.look')} save={look}>
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
      {looked && <ReadRows read={looked.read} zone={assets.find(({ id }) => id === looked.input.assetId)?.timeZone ?? 'UTC'} leftOut={looked.input.leaveOut ?? []} onLeaveOut={leaveOut} />}
      {trouble && <Notice tone="error" live><p>{trouble}</p></Notice>}
      {looked && !looked.read.imported && <Take read={looked.read} busy={busy} onTake={take} />}
    </div>
  );
}

/** Takes the file in once nothing stands in the way. */
function Take(props: { read: ReadCalendar; busy: boolean; onTake: () => void }) {
  const t = useCalendarWords();
  const { rows, fileProblem } = props.read;
  const count = rows.filter(({ state }) => state === 'FREE').length;
  const inTheWay = rows.filter(({ state }) => !['FREE', 'PAST', 'LEFT_OUT'].includes(state)).length;
  if (fileProblem) return null;
  if (inTheWay) return <Notice tone="attention" live><p>{t('ics.inTheWay', { count: inTheWay })}</p></Notice>;
  if (!count) return <Notice tone="info" live><p>{t('ics.nothing')}</p></Notice>;
  return <div><Button look="primary" busy={props.busy} onClick={props.onTake}>{t('ics.take', { count })}</Button></div>;
}

/** The page of calendar files, once its words are there. */
export const CalendarImportPage = withCalendarWords(CalendarImportView);
