import { getRouteApi, Link, useNavigate, useRouter } from '@tanstack/react-router';
import { Button, Dialog, useToast } from '@auzolan/ui';
import { useEffect, useState } from 'react';
import { mutate } from '../../api/office.js';
import { FormArea } from '../../forms/form-fields.js';
import { textOf } from '../../forms/form-values.js';
import { OfficeForm } from '../../forms/office-form.js';
import { useTroubleText } from '../../forms/trouble.js';
import { AnswerReportDocument } from '../../gql/graphql.js';
import { useWords } from '../../messages/use-words.js';
import { PageHead } from '../../shell/page-head.js';
import { rightsOf } from '../../shell/rights.js';
import { useLivePage } from '../../shell/use-live-page.js';
import { useMedia } from '../../shell/use-media.js';
import { useShortcuts } from '../../shell/shortcuts.js';
import { ApplicationPane } from './application-pane.js';
import { ConflictPane } from './conflict-pane.js';
import { groupByAge, neighbour } from './inbox-groups.js';
import { InboxRow } from './inbox-row.js';
import { HitPane, OverduePane, ReportPane } from './other-panes.js';
import { ProblemPane } from './problem-pane.js';
import { RequestPane } from './request-pane.js';
import { useAdmission } from './use-admission.js';
import { useDecisions } from './use-decisions.js';
import { ViewTabs } from './view-tabs.js';

const route = getRouteApi('/office/inbox');
const office = getRouteApi('/office');

/** What waits for a decision: sentences on the left, all one needs to decide on the right. */
export function InboxPage() {
  const t = useWords();
  const toast = useToast();
  const router = useRouter();
  const describe = useTroubleText();
  const navigate = useNavigate({ from: '/inbox' });
  const inbox = route.useLoaderData();
  const { item, view } = route.useSearch();
  const { acting } = office.useRouteContext();
  const [open, setOpen] = useState(false);
  const [ticked, setTicked] = useState<readonly string[]>([]);
  const groups = groupByAge(inbox.items, Date.now());
  const inOrder = groups.flatMap((group) => group.items);
  const chosen = inOrder.find((candidate) => candidate.id === item) ?? inOrder[0];
  const together = ticked.filter((id) => inOrder.some((candidate) => candidate.id === id && candidate.kind === 'APPROVAL'));
  const admission = useAdmission();
  const decisions = useDecisions();
  const narrow = useMedia('(max-width: 899px)');
  useLivePage('COOPERATIVES', 'BOOKINGS', 'ASSETS');

  useEffect(() => {
    document.getElementById(narrow && item ? 'item-title' : `inbox-${chosen?.id}`)?.scrollIntoView({ block: 'nearest' });
  }, [chosen?.id, item, narrow]);
  function show(id: string | undefined): void {
    setOpen(false);
    void navigate({ search: { item: id, view }, replace: true });
  }
  function move(step: 1 | -1): void {
    const next = neighbour(inOrder, chosen?.id, step);
    if (next) show(next.id);
  }
  /** Does it, and goes on to what follows. */
  async function slide(work: () => Promise<void>): Promise<void> {
    const next = chosen && neighbour(inOrder, chosen.id, 1);
    await work();
    show(next && next.id !== chosen.id ? next.id : undefined);
  }
  async function accept(id: string): Promise<void> {
    try {
      await mutate(AnswerReportDocument, { input: { id, accept: true } });
      toast(t('inbox.accepted'));
    } catch (error) {
      toast(describe(error));
    }
    await router.invalidate({ sync: true });
  }
  function first(): void {
    if (chosen?.kind === 'ADMISSION') void slide(() => admission.admit(chosen.cooperative, ''));
    else if (chosen?.kind === 'APPROVAL') void slide(() => decisions.approve(chosen));
    else if (chosen?.kind === 'REPORT') void slide(() => accept(chosen.id));
    else setOpen(Boolean(chosen));
  }
  useShortcuts([
    { keys: 'j', label: t('keys.next'), run: () => move(1) },
    { keys: 'k', label: t('keys.previous'), run: () => move(-1) },
    { keys: 'a', label: t('keys.admit'), run: first },
    { keys: 'd', label: t('keys.decline'), run: () => setOpen(chosen?.kind === 'ADMISSION' || chosen?.kind === 'APPROVAL' || chosen?.kind === 'REPORT') },
  ]);

  return (
    <div className="page stack">
      <PageHead title={t('nav.inbox')} lead={t('inbox.waiting', { count: inbox.totalItems })}>
        {together.length > 0 && <Button look="primary" onClick={() => void decisions.approveAll(together).then(() => setTicked([]))}>{t('inbox.approveChosen', { count: together.length })}</Button>}
      </PageHead>
      <ViewTabs view={view} admits={rightsOf(acting).decide} />
      {!chosen && (
        <div className="empty stack">
          <p className="lead">{t('inbox.empty')}</p>
          <p className="row"><Link className="button" to="/timetable">{t('nav.timetable')}</Link></p>
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
                  {group.items.map((entry) => (
                    <InboxRow
                      key={entry.id} item={entry} view={view} current={entry.id === chosen.id} chosen={together.includes(entry.id)}
                      onChoose={entry.kind === 'APPROVAL' ? (on) => setTicked(on ? [...together, entry.id] : together.filter((id) => id !== entry.id)) : null}
                    />
                  ))}
                </ul>
              </section>
            ))}
          </div>
          {chosen.kind === 'ADMISSION' && <ApplicationPane key={chosen.id} item={chosen} onAdmit={(reason) => slide(() => admission.admit(chosen.cooperative, reason))} onDecline={() => setOpen(true)} />}
          {chosen.kind === 'APPROVAL' && (
            <RequestPane key={chosen.id} item={chosen} declining={open} onDecline={setOpen} onApprove={() => slide(() => decisions.approve(chosen))} decline={(input) => decisions.decline(chosen, input)} />
          )}
          {chosen.kind === 'HIT' && <HitPane key={chosen.id} item={chosen} open={open} onOpen={setOpen} />}
          {chosen.kind === 'OVERDUE' && <OverduePane key={chosen.id} item={chosen} open={open} onOpen={setOpen} />}
          {chosen.kind === 'PROBLEM' && <ProblemPane key={chosen.id} item={chosen} open={open} onOpen={setOpen} />}
          {chosen.kind === 'CONFLICT' && <ConflictPane key={chosen.id} item={chosen} open={open} />}
          {chosen.kind === 'REPORT' && <ReportPane key={chosen.id} item={chosen} open={open} onOpen={setOpen} onAccept={() => void slide(() => accept(chosen.id))} />}
        </div>
      )}
      {open && chosen?.kind === 'ADMISSION' && (
        <Dialog title={t('inbox.declineTitle', { name: chosen.cooperative.name })} onClose={() => setOpen(false)}>
          <OfficeForm
            submit={t('inbox.decline')} look="danger"
            save={async (data) => {
              await admission.decline(chosen.cooperative, textOf(data, 'reason'));
              setOpen(false);
            }}
          >
            <FormArea name="reason" required label={t('inbox.declineReason')} hint={t('inbox.declineHint')} maxLength={1000} />
          </OfficeForm>
        </Dialog>
      )}
    </div>
  );
}
