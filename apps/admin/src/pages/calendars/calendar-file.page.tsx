import { getRouteApi, Link, useRouter } from '@tanstack/react-router';
import { Button, Notice } from '@auzolan/ui';
import { useCallback, useState } from 'react';
import { mutate } from '../../api/office.js';
import { useTroubleText } from '../../forms/trouble.js';
import { DiscardCalendarFileDocument, LeaveOutOfCalendarFileDocument, TakeCalendarFileDocument, type LeaveOutOfCalendarFileInput } from '../../gql/graphql.js';
import { Pages } from '../../lists/pages.js';
import { useCalendarWords, withCalendarWords } from '../../messages/use-calendar-words.js';
import { PageHead } from '../../shell/page-head.js';
import type { CalendarFile } from './calendars.load.js';
import { ReadRows } from './read-rows.js';
import { isMoving, useMovingFile } from './use-moving-file.js';

const office = getRouteApi('/office');
const route = getRouteApi('/office/timetable/import/$id');

/** One calendar file: how each of its times stands, what to leave out, and the decision to take it in. */
function CalendarFileView() {
  const t = useCalendarWords();
  const router = useRouter();
  const describe = useTroubleText();
  const { file, asset } = route.useLoaderData();
  const { page } = route.useSearch();
  const { acting } = office.useRouteContext();
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<string>();
  /** What was ticked last shows at once, before the server has looked at all times anew. */
  const [ticked, setTicked] = useState<{ line: number; out: boolean }>();
  const reload = useCallback(() => void router.invalidate({ sync: true }), [router]);
  const progress = useMovingFile(file, reload);
  const actingFor = `${acting.federation.id}/${file.cooperativeId ?? ''}`;
  const { free, inTheWay, all } = sums(file);
  const moving = isMoving(file.state);

  async function act(change: () => Promise<unknown>): Promise<void> {
    setBusy(true);
    setTrouble(undefined);
    try {
      await change();
      await router.invalidate({ sync: true });
    } catch (error) {
      setTrouble(describe(error));
    } finally {
      setBusy(false);
      setTicked(undefined);
    }
  }
  function tick(line: number, out: boolean): void {
    setTicked({ line, out });
    leaveOut(out ? { leaveOut: [line] } : { takeIn: [line] });
  }
  const leaveOut = (change: Omit<LeaveOutOfCalendarFileInput, 'id'>): void => void act(() => mutate(LeaveOutOfCalendarFileDocument, { input: { id: file.id, ...change } }, { actingFor }));
  const take = (): void => void act(() => mutate(TakeCalendarFileDocument, { id: file.id }, { actingFor }));
  const discard = (): void => void act(async () => {
    await mutate(DiscardCalendarFileDocument, { id: file.id }, { actingFor });
    await router.navigate({ to: '/timetable/import' });
  });
  return (
    <div className="page stack stack-loose">
      <PageHead title={file.fileName} lead={[asset?.name, t(`ics.${file.as}`)].filter(Boolean).join(' · ')}>
        <Link className="button" to="/timetable">{t('nav.timetable')}</Link>
        <Link className="button" to="/timetable/import">{t('ics.title')}</Link>
      </PageHead>
      {moving && (
        <div className="stack stack-tight" role="status">
          <p className="lead">{t(`ics.moving.${file.state === 'TAKING' ? 'TAKING' : 'CHECKING'}`)}</p>
          <progress aria-label={t('ics.progress')} max={file.state === 'TAKING' ? free : undefined} value={file.state === 'TAKING' ? progress?.timesDone ?? 0 : undefined} />
        </div>
      )}
      {file.state === 'FAILED' && <Notice tone="error" live><p>{file.fileProblem ? t(`ics.file.${file.fileProblem}`, { line: file.problemLine ?? 1 }) : t('ics.mayNot')}</p></Notice>}
      {file.state === 'DONE' && <Notice tone="success" live><p>{t('ics.imported', { count: file.imported })}</p></Notice>}
      {trouble && <Notice tone="error" live><p>{trouble}</p></Notice>}
      {file.state === 'READY' && (
        <section className="stack">
          {inTheWay > 0 && <Notice tone="attention" live><p>{t('ics.inTheWay', { count: inTheWay })}</p></Notice>}
          {inTheWay === 0 && free === 0 && <Notice tone="info" live><p>{t('ics.nothing')}</p></Notice>}
          <div className="row">
            {inTheWay === 0 && free > 0 && <Button look="primary" busy={busy} onClick={take}>{t('ics.take', { count: free })}</Button>}
            {inTheWay > 0 && <Button busy={busy} onClick={() => leaveOut({ allInTheWay: true })}>{t('ics.leaveOutAll')}</Button>}
            <Button look="danger" busy={busy} onClick={discard}>{t('ics.discard')}</Button>
          </div>
        </section>
      )}
      {all > 0 && (
        <section className="stack">
          <h2>{t('ics.found', { count: all })}</h2>
          <ReadRows
            rows={file.rows.items} zone={asset?.timeZone ?? 'UTC'} leftOut={[...file.leaveOut.filter((line) => line !== ticked?.line), ...(ticked?.out ? [ticked.line] : [])]} busy={busy || moving}
            onLeaveOut={file.state === 'READY' || moving ? tick : undefined}
          />
          <Pages page={page} totalItems={all} />
        </section>
      )}
    </div>
  );
}

/** How many times there are, how many can be had, and how many stand in the way. */
function sums({ counts }: CalendarFile): { free: number; inTheWay: number; all: number } {
  const of = (...states: string[]): number => counts.filter(({ state }) => states.includes(state)).reduce((sum, { times }) => sum + times, 0);
  const all = counts.reduce((sum, { times }) => sum + times, 0);
  return { all, free: of('FREE'), inTheWay: all - of('FREE', 'PAST', 'LEFT_OUT') };
}

/** The page of one calendar file, once its words are there. */
export const CalendarFilePage = withCalendarWords(CalendarFileView);
