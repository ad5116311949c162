import { Notice } from '@auzolan/ui';
import { useState, type ReactNode } from 'react';
import { useText } from '../../i18n/use-text.js';
import { useOnline } from '../../offline/use-online.js';
import { Late } from '../../shell/late.js';
import { Loading } from '../../shell/loading.js';
import type { PersonHelped } from './for-whom.js';

/** What is about to be booked, and for whom. */
export interface Wished {
  asset: { id: string; name: string; timeZone: string };
  period: { start: string; end: string };
  purpose: string;
  quantity: number;
  forMember: PersonHelped | null;
  /** Whether the owner has to say yes. */
  needsYes: boolean;
}

const repeat = () => import('./repeat-panel.js');

/** Booking it more than once. What that needs is fetched when it is opened; it looks at many dates, so only with a connection. */
export function MoreWays(props: { wished: Wished; onBooked: () => void }) {
  const t = useText();
  const online = useOnline();
  const needsLine = <Notice tone="info"><p>{t('ways.online')}</p></Notice>;
  return (
    <Way title={t('repeat.title')}>
      {online ? <Late load={repeat} with={props} waiting={<Loading />} otherwise={needsLine} /> : needsLine}
    </Way>
  );
}

/** Stays as it is once it was opened, also when it is closed again. */
function Way(props: { title: string; children: ReactNode }) {
  const [wasOpened, setOpened] = useState(false);
  return (
    <details className="more" onToggle={(event) => event.currentTarget.open && setOpened(true)}>
      <summary>{props.title}</summary>
      {wasOpened && props.children}
    </details>
  );
}
