import { useRouter } from '@tanstack/react-router';
import { NamedMark, usePeriodFormat, useToast } from '@auzolan/ui';
import type { ReactNode } from 'react';
import { mutate } from '../../api/office.js';
import { FormArea, FormSelect } from '../../forms/form-fields.js';
import { textOf } from '../../forms/form-values.js';
import { OfficeForm } from '../../forms/office-form.js';
import { DecideConflictDocument, type ConflictDecision } from '../../gql/graphql.js';
import { useWords } from '../../messages/use-words.js';
import { ReasonList } from '../timetable/refusal-reasons.js';
import type { OpenCase, PaperLine } from './paper.load.js';

/** Who speaks against the paper. */
const SAYS = { TAKEN: 'paper.calendarSays', CLOSED: 'paper.calendarSays', RULES: 'paper.rulesSay', PAPER: 'paper.otherSays' } as const;

/** What the paper says beside what speaks against it, and the decision between them. */
export function ConflictCard({ one, headingId = `case-${one.id}` }: { one: OpenCase; headingId?: string }): ReactNode {
  const t = useWords();
  const toast = useToast();
  const router = useRouter();
  const period = usePeriodFormat();
  const { timeZone: zone, name } = one.entry.asset;
  async function decide(data: FormData): Promise<void> {
    await mutate(DecideConflictDocument, { input: { id: one.id, decision: textOf(data, 'decision') as ConflictDecision, reason: textOf(data, 'reason') } });
    await router.invalidate({ sync: true });
    toast(t('paper.decided'));
  }
  return (
    <article className="card stack" aria-labelledby={headingId}>
      <h3 id={headingId}>{t('paper.caseOf', { asset: name, when: period.full({ start: one.entry.start, end: one.entry.end, zone }) })}</h3>
      <p><strong>{t(`paper.kind.${one.kind}`)}</strong></p>
      <div className="columns">
        <div><h4>{t('paper.paperSays')}</h4><Line entry={one.entry} /></div>
        <div>
          <h4>{t(SAYS[one.kind])}</h4>
          {one.kind === 'CLOSED' && <p>{t('paper.wasClosed')}</p>}
          {one.kind === 'RULES' && (one.refusals.length ? <ReasonList reasons={one.refusals} /> : <p>{t('paper.notAllowed')}</p>)}
          {one.otherEntry && <Line entry={one.otherEntry} />}
          {one.calendar.map((booking) => (
            <p key={booking.id}><NamedMark id={booking.cooperative.id} name={booking.cooperative.name} /> {period.full({ start: booking.start, end: booking.end, zone })}</p>
          ))}
        </div>
      </div>
      <OfficeForm label={t('paper.decide')} submit={t('paper.decide')} save={decide}>
        <FormSelect name="decision" required label={t('paper.believe')} defaultValue="">
          <option value="">{t('kit.choose')}</option>
          <option value="PAPER">{t('paper.believePaper')}</option>
          <option value="CALENDAR">{t('paper.believeCalendar')}</option>
        </FormSelect>
        <FormArea name="reason" required rows={2} label={t('paper.reason')} maxLength={1000} />
      </OfficeForm>
    </article>
  );
}

function Line({ entry }: { entry: PaperLine }) {
  const period = usePeriodFormat();
  return (
    <>
      <p><NamedMark id={entry.cooperative.id} name={entry.cooperative.name} /> {period.full({ start: entry.start, end: entry.end, zone: entry.asset.timeZone })}</p>
      <p className="muted">{[entry.writtenName, entry.note].filter(Boolean).join(' · ')}</p>
    </>
  );
}
