import { Button, formatInstant, Status, useLocale } from '@auzolan/ui';
import { useWords } from '../../messages/use-words.js';
import type { RuleVersionRow } from './rules.load.js';

/** One adopted version: what it says, who adopted it, when and why. */
export function VersionCard(props: { version: RuleVersionRow; name: string; folded?: boolean; onChange?: () => void }) {
  const t = useWords();
  const locale = useLocale();
  const { version, name } = props;
  const lines = version.lines.length ? <ul>{version.lines.map(({ topic, text }) => <li key={topic + text}>{text}</li>)}</ul> : <p>{t('rules.saysNothing')}</p>;
  return (
    <article className="card stack stack-tight">
      <div className="row spread">
        <h3>{name} · {t('rules.version', { version: version.version })}</h3>
        {version.holds ? <Status tone="success" icon="check">{t('rules.holdsNow')}</Status> : version.validFrom > new Date().toISOString() && <Status tone="info" icon="clock">{t('rules.from', { when: formatInstant(version.validFrom, locale) })}</Status>}
      </div>
      {props.folded ? <details><summary>{t('rules.whatItSays')}</summary>{lines}</details> : lines}
      <p className="muted small">{t('rules.adoptedBy', { name: version.adoptedBy.name, when: formatInstant(version.adoptedAt, locale) })} “{version.note}”</p>
      {props.onChange && <p className="no-print"><Button aria-label={t('rules.changeThese', { name })} onClick={props.onChange}>{t('rules.change')}</Button></p>}
    </article>
  );
}
