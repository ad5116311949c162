import { getRouteApi, Link } from '@tanstack/react-router';
import { Button, formatDay, formatNumber, useLocale, useToast, WovenMark } from '@auzolan/ui';
import { useState } from 'react';
import { useWords } from '../../messages/use-words.js';
import { PageHead } from '../../shell/page-head.js';
import { rightsOf } from '../../shell/rights.js';
import { GuestForm } from '../agreements/guest-form.js';
import { AnswerList } from './answer-list.js';
import { AnswersForm } from './answers-form.js';
import { CooperativeForm } from './cooperative-form.js';
import { CooperativeStatusMark } from './cooperative-status.js';
import type { Cooperative } from './cooperatives.load.js';
import { countryName } from './countries.js';
import { Facts } from './facts.js';
import { StatusForm } from './status-form.js';
import { StatusHistory } from './status-history.js';

const route = getRouteApi('/office/cooperatives/$id');
const office = getRouteApi('/office');

/** One co-op: what it says of itself, where it stands and how it came there. */
export function CooperativePage() {
  const t = useWords();
  const toast = useToast();
  const { cooperative, principles, agreements } = route.useLoaderData();
  const { me, acting } = office.useRouteContext();
  const [editing, setEditing] = useState<'facts' | 'answers' | null>(null);
  const rights = rightsOf(acting);
  const under = cooperative.agreement?.state;
  const mayBeGuest = ['LISTED', 'APPLIED', 'LEFT'].includes(cooperative.status) || under === 'ENDED' || under === 'OVER';
  const ours = me.memberships.flatMap((membership) => membership.cooperatives)
    .some((own) => own.id === cooperative.id && own.roles.includes('COORDINATOR'));
  const mayEdit = rights.decide || ours;
  const saved = (): void => {
    setEditing(null);
    toast(t('form.saved'));
  };
  const answers = cooperative.principleAnswers.flatMap((answer) => {
    const principle = principles.find((candidate) => candidate.id === answer.principle.id);
    return principle ? [{ ...answer, principle }] : [];
  });
  return (
    <div className="page stack stack-loose">
      <PageHead title={cooperative.name}>
        <CooperativeStatusMark status={cooperative.status} />
        {mayEdit && !editing && <Button onClick={() => setEditing('facts')}>{t('form.edit')}</Button>}
      </PageHead>
      <div className="columns">
        <section className="stack" aria-label={t('cooperative.facts')}>
          {editing === 'facts' ? <CooperativeForm cooperative={cooperative} onSaved={saved} onCancel={() => setEditing(null)} /> : <CooperativeFacts cooperative={cooperative} />}
        </section>
        <div className="stack stack-loose">
          {rights.decide && <StatusForm key={cooperative.status} cooperative={cooperative} />}
          {rights.decide && mayBeGuest && agreements.length > 0 && <GuestForm key={`guest ${cooperative.status}`} cooperative={cooperative} agreements={agreements} />}
          <section className="stack">
            <h2>{t('cooperative.history')}</h2>
            <StatusHistory changes={cooperative.statusHistory} />
          </section>
        </div>
      </div>
      <section className="stack">
        <div className="row spread">
          <h2>{t('cooperative.answers')}</h2>
          {mayEdit && !editing && principles.length > 0 && <Button onClick={() => setEditing('answers')}>{t('cooperative.editAnswers')}</Button>}
        </div>
        {editing === 'answers'
          ? <AnswersForm cooperative={cooperative} principles={principles} onSaved={saved} onCancel={() => setEditing(null)} />
          : <AnswerList answers={answers} />}
      </section>
    </div>
  );
}

function CooperativeFacts({ cooperative }: { cooperative: Cooperative }) {
  const t = useWords();
  const locale = useLocale();
  const address = [cooperative.street, [cooperative.postcode, cooperative.locality].filter(Boolean).join(' '), cooperative.region, cooperative.country && countryName(cooperative.country, locale)];
  const { latitude, longitude } = cooperative;
  const located = typeof latitude === 'number' && typeof longitude === 'number';
  return (
    <>
      <p className="row"><WovenMark id={cooperative.id} /> <span className="muted small">{t('cooperative.markHint')}</span></p>
      {cooperative.description && <p>{cooperative.description}</p>}
      <Facts
        facts={[
          [t('cooperative.activity'), cooperative.activity?.label],
          [t('cooperative.legalForm'), cooperative.legalForm?.label],
          [t('cooperative.branchOf'), cooperative.branchOf && <Link to="/cooperatives/$id" params={{ id: cooperative.branchOf.id }}>{cooperative.branchOf.name}</Link>],
          [t('cooperative.guestUnder'), cooperative.agreement && <Link to="/cooperatives/agreements/$id" params={{ id: cooperative.agreement.id }}>{cooperative.agreement.partner}</Link>],
          [t('cooperative.address'), address.filter(Boolean).join(', ')],
          [t('cooperative.location'), located && (
            <>
              {formatNumber(latitude, locale, { maximumFractionDigits: 5 })}, {formatNumber(longitude, locale, { maximumFractionDigits: 5 })}{' '}
              <Link to="/cooperatives" search={{ latitude, longitude, km: 25, sort: 'DISTANCE' }}>{t('cooperative.neighbours')}</Link>
            </>
          )],
          [t('cooperative.website'), cooperative.website],
          [t('cooperative.email'), cooperative.email],
          [t('cooperative.phone'), cooperative.phone],
          [t('cooperative.registrationNumber'), cooperative.registrationNumber],
          [t('cooperative.membersCount'), cooperative.membersCount],
          [t('cooperative.since'), cooperative.since && formatDay(cooperative.since, 'withYear', locale)],
        ]}
      />
    </>
  );
}
