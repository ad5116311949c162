import { Button, formatInstant, Status, useLocale } from '@auzolan/ui';
import { mutate } from '../../api/office.js';
import { RevokeSessionDocument } from '../../gql/graphql.js';
import { useWords } from '../../messages/use-words.js';
import type { Me } from './settings.load.js';
import { useRemove } from './use-remove.js';

/** Where one is signed in, and signing out there. */
export function Sessions({ sessions }: { sessions: Me['sessions'] }) {
  const t = useWords();
  const locale = useLocale();
  const remove = useRemove();
  return (
    <section className="stack">
      <h2>{t('sessions.title')}</h2>
      <ul className="lines">
        {sessions.map((session) => (
          <li key={session.id}>
            <span>
              <strong>{session.device}</strong> {session.current && <Status tone="success" icon="check">{t('sessions.here')}</Status>}
              <br /><span className="muted">{t('sessions.seen', { at: formatInstant(session.lastSeenAt, locale) })}</span>
            </span>
            {!session.current && <Button look="danger" aria-label={t('sessions.endThis', { device: session.device })} onClick={() => void remove(() => mutate(RevokeSessionDocument, { id: session.id }), t('sessions.ended'))}>{t('sessions.end')}</Button>}
          </li>
        ))}
      </ul>
    </section>
  );
}
