import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { Button, TextField, usePeriodFormat } from '@auzolan/ui';
import { useWords } from '../../messages/use-words.js';
import { PageHead } from '../../shell/page-head.js';
import { ConflictCard } from './conflict-card.js';
import { EntryForm } from './entry-form.js';
import type { PrintedSheet } from './paper.load.js';

const route = getRouteApi('/office/paper/entries');

/** Lines that people wrote on sheets, typed in one after the other; and where they contradict the calendar. */
export function PaperPage() {
  const t = useWords();
  const navigate = useNavigate({ from: '/paper/entries' });
  const { sheet, cooperatives, cases } = route.useLoaderData();
  const { code } = route.useSearch();
  return (
    <div className="page stack stack-loose">
      <PageHead title={t('paper.fromPaper')} lead={t('paper.entriesLead')}>
        <Link className="button" to="/paper">{t('nav.paper')}</Link>
      </PageHead>
      <form
        className="filter-row"
        role="search"
        onSubmit={(event) => {
          event.preventDefault();
          void navigate({ search: { code: String(new FormData(event.currentTarget).get('code')).trim() || undefined } });
        }}
      >
        <TextField name="code" label={t('paper.code')} hint={t('paper.codeHint')} defaultValue={code} autoComplete="off" maxLength={40} />
        <div><Button type="submit">{t('paper.find')}</Button></div>
      </form>
      {code && !sheet && <p role="status">{t('paper.noSheet')}</p>}
      {sheet && <SheetLines sheet={sheet} />}
      {sheet && <EntryForm key={`${sheet.id}${sheet.entries.length}`} sheet={sheet} cooperatives={cooperatives} />}
      <section className="stack">
        <h2>{t('paper.cases')}</h2>
        <p className="muted">{cases.totalItems ? t('paper.casesLead', { count: cases.totalItems }) : t('paper.noCases')}</p>
        {cases.items.map((one) => <ConflictCard key={one.id} one={one} />)}
      </section>
    </div>
  );
}

function SheetLines({ sheet }: { sheet: PrintedSheet }) {
  const t = useWords();
  const period = usePeriodFormat();
  return (
    <section className="stack stack-tight">
      <h2>{t('paper.sheetOf', { asset: sheet.asset.name, day: period.day(sheet.week) })}</h2>
      {sheet.entries.length === 0 && <p className="muted">{t('paper.noLines')}</p>}
      <ul className="lines">
        {sheet.entries.map((entry) => (
          <li key={entry.id}>
            {t('paper.lineSentence', { line: entry.line, who: entry.writtenName, cooperative: entry.cooperative.name, when: period.full({ start: entry.start, end: entry.end, zone: sheet.asset.timeZone }), outcome: t(`paper.${entry.outcome}`) })}
          </li>
        ))}
      </ul>
    </section>
  );
}
