import type { NotAllowedFragment } from '../../gql/graphql.js';
import { useWords } from '../../messages/use-words.js';

type Reasons = NotAllowedFragment['reasons'];

/** Why the rules do not allow a booking: every reason, and whom to ask about it. */
export function RefusalReasons({ reasons }: { reasons: Reasons }) {
  const t = useWords();
  return (
    <>
      <p><strong>{t('booking.refused')}</strong></p>
      <ReasonList reasons={reasons} />
    </>
  );
}

/** The reasons alone, for where it is said already that the rules are against it. */
export function ReasonList({ reasons }: { reasons: Reasons }) {
  const t = useWords();
  return (
    <ul>
      {reasons.map(({ code, message, ask }) => (
        <li key={code + message}>{message} {code !== 'PAST' && <span className="muted">{ask ? t('booking.ask', { name: ask.name }) : t('booking.askOffice')}</span>}</li>
      ))}
    </ul>
  );
}
