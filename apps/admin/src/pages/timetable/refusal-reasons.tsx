import type { BookAssetMutation } from '../../gql/graphql.js';
import { useWords } from '../../messages/use-words.js';

/** Why the rules do not allow a booking: every reason, and whom to ask about it. */
export function RefusalReasons(props: { reasons: Extract<BookAssetMutation['bookAsset'], { __typename: 'BookingRefusal' }>['reasons'] }) {
  const t = useWords();
  return (
    <>
      <p><strong>{t('booking.refused')}</strong></p>
      <ul>
        {props.reasons.map(({ code, message, ask }) => (
          <li key={code + message}>{message} {code !== 'PAST' && <span className="muted">{ask ? t('booking.ask', { name: ask.name }) : t('booking.askOffice')}</span>}</li>
        ))}
      </ul>
    </>
  );
}
