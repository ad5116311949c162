import { Link } from '@tanstack/react-router';
import { Button, formatInstant, NamedMark, TextField, useLocale } from '@auzolan/ui';
import { useState } from 'react';
import { useWords } from '../../messages/use-words.js';
import { AnswerList } from '../cooperatives/answer-list.js';
import { Facts } from '../cooperatives/facts.js';
import { countryName } from '../cooperatives/countries.js';
import { StatusHistory } from '../cooperatives/status-history.js';
import type { Application } from './inbox.load.js';

/** All one needs to decide about an application, and the two decisions. */
export function ApplicationPane(props: { item: Application; onAdmit: (reason: string) => Promise<void>; onDecline: () => void }) {
  const t = useWords();
  const locale = useLocale();
  const [reason, setReason] = useState('');
  const [busy, setBusy] = useState(false);
  const { cooperative, applicant, since } = props.item;
  const place = [cooperative.locality, cooperative.region, cooperative.country && countryName(cooperative.country, locale)].filter(Boolean).join(', ');
  return (
    <section className="pane stack" aria-labelledby="item-title">
      <h2 id="item-title"><NamedMark id={cooperative.id} name={cooperative.name} /></h2>
      {cooperative.description && <p>{cooperative.description}</p>}
      <div className="decision stack stack-tight">
        <div className="row">
          <Button look="primary" busy={busy} onClick={() => { setBusy(true); void props.onAdmit(reason.trim()).finally(() => setBusy(false)); }}>{t('inbox.admitName', { name: cooperative.name })}</Button>
          <Button look="danger" onClick={props.onDecline}>{t('inbox.declineDots')}</Button>
          <Link className="button button-quiet" to="/cooperatives/$id" params={{ id: cooperative.id }}>{t('inbox.open')}</Link>
        </div>
        <details className="more">
          <summary>{t('inbox.addNote')}</summary>
          <TextField label={t('inbox.note')} optional hint={t('inbox.noteHint')} value={reason} onChange={(event) => setReason(event.target.value)} maxLength={1000} />
        </details>
      </div>
      <Facts
        facts={[
          [t('cooperative.activity'), cooperative.activity?.label],
          [t('cooperative.legalForm'), cooperative.legalForm?.label],
          [t('cooperative.place'), place],
          [t('cooperative.membersCount'), cooperative.membersCount],
          [t('cooperative.website'), cooperative.website],
          [t('cooperative.email'), cooperative.email],
          [t('cooperative.phone'), cooperative.phone],
          [t('cooperative.registrationNumber'), cooperative.registrationNumber],
          [t('inbox.applicant'), applicant?.name],
          [t('inbox.since'), formatInstant(since, locale)],
        ]}
      />
      <h3>{t('cooperative.answers')}</h3>
      <AnswerList answers={cooperative.principleAnswers} />
      <h3>{t('cooperative.history')}</h3>
      <StatusHistory changes={cooperative.statusHistory} />
    </section>
  );
}
