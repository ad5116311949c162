import { useText } from '../../i18n/use-text.js';
import type { RefusalReasons as Reasons } from '../../offline/intent.js';

/** Why something cannot be booked: every reason, and whom to ask about it. */
export function RefusalReasons(props: { reasons: Reasons }) {
  const t = useText();
  return (
    <ul className="reasons">
      {props.reasons.map(({ code, message, ask }) => (
        <li key={code + message}>
          {message}
          {code !== 'PAST' && <span className="muted small"> {ask ? t('why.ask', { name: ask.name }) : t('why.askOffice')}</span>}
        </li>
      ))}
    </ul>
  );
}
