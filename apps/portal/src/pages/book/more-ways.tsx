import { Notice } from '@auzolan/ui';
import { useState } from 'react';
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

export interface WayProps {
  wished: Wished;
  /** It is booked, or asked for: nothing else can be done with the wish. */
  onBooked: () => void;
}

const WAYS = { repeat: () => import('./repeat-panel.js'), together: () => import('./together-panel.js') };
type WayName = keyof typeof WAYS;

/** Booking it more than once, or other things with it. What that needs is fetched when it is opened, so only with a connection. */
export function MoreWays(props: WayProps) {
  const [taken, setTaken] = useState<WayName | null>(null);
  return (
    <div className="stack">
      {(['repeat', 'together'] as const).map((name) => (!taken || taken === name) && <Way key={name} name={name} {...props} onBooked={() => { setTaken(name); props.onBooked(); }} />)}
    </div>
  );
}

/** Keeps what was said in it when it is closed again. */
function Way({ name, ...props }: WayProps & { name: WayName }) {
  const t = useText();
  const online = useOnline();
  const [wasOpened, setOpened] = useState(false);
  const needsLine = <Notice tone="info"><p>{t('ways.online')}</p></Notice>;
  return (
    <details className="more" onToggle={(event) => event.currentTarget.open && setOpened(true)}>
      <summary>{t(`${name}.title`)}</summary>
      {wasOpened && <Late load={WAYS[name]} with={props} waiting={online ? <Loading /> : needsLine} otherwise={needsLine} />}
    </details>
  );
}
