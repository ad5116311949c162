import { NamedMark, Notice } from '@auzolan/ui';
import { Link } from 'wouter';
import { useText } from '../../i18n/use-text.js';
import { actingForHeader } from '../../session/acting-for.js';
import { useSession } from '../../session/session-provider.js';

/** Whom I act for: one radio for each of my co-ops and federations. */
export function ActingForSection() {
  const t = useText();
  const { choices, actingFor, actFor } = useSession();
  const current = actingFor && actingForHeader(actingFor);
  return (
    <section className="stack stack-tight">
      <fieldset className="stack stack-tight">
        <legend><h2>{t('me.actingFor')}</h2></legend>
        <p className="muted">{t('me.actingForHint')}</p>
        {choices.map((choice) => {
          const value = actingForHeader(choice);
          return (
            <label key={value} className="check choice">
              <input type="radio" name="acting-for" value={value} checked={value === current} onChange={() => actFor(choice)} />
              <span>
                <NamedMark id={choice.cooperative?.id ?? choice.federationId} name={choice.cooperative?.name ?? t('me.federationItself')} />
                <span className="muted small"> {choice.federationName}</span>
              </span>
            </label>
          );
        })}
      </fieldset>
      {actingFor?.cooperative && actingFor.cooperative.status !== 'ADMITTED' && (
        <Notice tone="info"><p>{t(actingFor.cooperative.status === 'GUEST' ? 'me.guest' : 'me.notAdmitted')}</p></Notice>
      )}
      <p><Link href="/join" className="with-icon">{t('signIn.haveInvitation')}</Link></p>
    </section>
  );
}
