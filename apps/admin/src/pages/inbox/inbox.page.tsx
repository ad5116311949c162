import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { Dialog } from '@auzolan/ui';
import { useEffect, useState } from 'react';
import { FormArea } from '../../forms/form-fields.js';
import { textOf } from '../../forms/form-values.js';
import { OfficeForm } from '../../forms/office-form.js';
import { useWords } from '../../messages/use-words.js';
import { PageHead } from '../../shell/page-head.js';
import { useLivePage } from '../../shell/use-live-page.js';
import { useMedia } from '../../shell/use-media.js';
import { useShortcuts } from '../../shell/shortcuts.js';
import { ApplicationPane } from './application-pane.js';
import { groupByAge, neighbour } from './inbox-groups.js';
import { InboxRow } from './inbox-row.js';
import { useAdmission } from './use-admission.js';

const route = getRouteApi('/office/inbox');

/** What waits for a decision: sentences on the left, all one needs to decide on the right. */
export function InboxPage() {
  const t = useWords();
  const navigate = useNavigate({ from: '/inbox' });
  const inbox = route.useLoaderData();
  const { item } = route.useSearch();
  const [declining, setDeclining] = useState(false);
  const groups = groupByAge(inbox.items, Date.now());
  const inOrder = groups.flatMap((group) => group.items);
  const chosen = inOrder.find((candidate) => candidate.id === item) ?? inOrder[0];
  const admission = useAdmission();
  const narrow = useMedia('(max-width: 899px)');
  useLivePage('COOPERATIVES');

  useEffect(() => {
    const shown = narrow && item ? 'application-title' : `inbox-${chosen?.id}`;
    document.getElementById(shown)?.scrollIntoView({ block: 'nearest' });
  }, [chosen?.id, item, narrow]);
  function move(step: 1 | -1): void {
    const next = neighbour(inOrder, chosen?.id, step);
    if (next) void navigate({ search: { item: next.id }, replace: true });
  }
  async function admit(reason: string): Promise<void> {
    if (!chosen) return;
    const next = neighbour(inOrder, chosen.id, 1);
    await admission.admit(chosen.cooperative, reason);
    await navigate({ search: next && next.id !== chosen.id ? { item: next.id } : {}, replace: true });
  }
  useShortcuts([
    { keys: 'j', label: t('keys.next'), run: () => move(1) },
    { keys: 'k', label: t('keys.previous'), run: () => move(-1) },
    { keys: 'a', label: t('keys.admit'), run: () => void admit('') },
    { keys: 'd', label: t('keys.decline'), run: () => setDeclining(Boolean(chosen)) },
  ]);

  return (
    <div className="page stack">
      <PageHead title={t('nav.inbox')} lead={t('inbox.waiting', { count: inbox.totalItems })} />
      {!chosen && (
        <div className="empty stack">
          <p className="lead">{t('inbox.empty')}</p>
          <p className="row"><Link className="button" to="/cooperatives">{t('inbox.seeCooperatives')}</Link></p>
        </div>
      )}
      {chosen && (
        <div className="panes">
          <div className="stack">
            {!narrow && <p className="muted small">{t('inbox.hint')}</p>}
            {groups.map((group) => (
              <section key={group.age} className="stack stack-tight" aria-labelledby={`inbox-group-${group.age}`}>
                <h2 className="group-title" id={`inbox-group-${group.age}`}>{t(`inbox.${group.age}`)}</h2>
                <ul className="queue">
                  {group.items.map((entry) => <InboxRow key={entry.id} item={entry} current={entry.id === chosen.id} />)}
                </ul>
              </section>
            ))}
          </div>
          <ApplicationPane key={chosen.id} item={chosen} onAdmit={admit} onDecline={() => setDeclining(true)} />
        </div>
      )}
      {declining && chosen && (
        <Dialog title={t('inbox.declineTitle', { name: chosen.cooperative.name })} onClose={() => setDeclining(false)}>
          <OfficeForm
            submit={t('inbox.decline')} look="danger"
            save={async (data) => {
              await admission.decline(chosen.cooperative, textOf(data, 'reason'));
              setDeclining(false);
            }}
          >
            <FormArea name="reason" required label={t('inbox.declineReason')} hint={t('inbox.declineHint')} maxLength={1000} />
          </OfficeForm>
        </Dialog>
      )}
    </div>
  );
}
