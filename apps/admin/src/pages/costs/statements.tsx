import { formatSize, formatVolume, formatWireAmount, NamedMark, useLocale } from '@auzolan/ui';
import { useMoneyWords } from '../../messages/use-money-words.js';
import type { Season, SeasonStatement } from './costs.load.js';

/** What each co-op bears, in a sentence, with the lines it is made of. */
export function Statements(props: { season: Season; statements: readonly SeasonStatement[] }) {
  const t = useMoneyWords();
  return (
    <section className="stack">
      <h2>{t('costs.statements')}</h2>
      {props.statements.length === 0 && <p className="muted">{t('costs.noStatements')}</p>}
      <ul className="stack">
        {props.statements.map((statement) => <StatementCard key={statement.cooperative.id} season={props.season} statement={statement} />)}
      </ul>
    </section>
  );
}

function StatementCard({ season, statement }: { season: Season; statement: SeasonStatement }) {
  const t = useMoneyWords();
  const locale = useLocale();
  const { cooperative, charged, paid, due } = statement;
  const direction = due.minor === '0' ? 'even' : due.minor.startsWith('-') ? 'back' : 'owes';
  return (
    <li className="answer stack stack-tight">
      <p className="row spread">
        <NamedMark id={cooperative.id} name={cooperative.name} />
        <strong>{t(`costs.${direction}`, { amount: formatSize(due, locale) })}</strong>
      </p>
      <p className="muted">{t('costs.sum', { charged: formatWireAmount(charged, locale), paid: formatWireAmount(paid, locale) })}</p>
      <details className="more">
        <summary>{t('costs.why')}</summary>
        <ul className="bullets">
          {statement.lines.map((line) => {
            const unit = line.sharedBy === 'USE' ? (line.pool.measure ?? 'TIME') : season.pledgeUnit;
            const words = {
              pool: line.pool.name, amount: formatWireAmount(line.amount, locale),
              share: formatVolume(line.share, line.scale, unit, locale), all: formatVolume(line.ofAll, line.scale, unit, locale),
            };
            return <li key={line.pool.id}>{line.sharedBy === 'USE' ? `${t('costs.byUse', words)} (${t('costs.uses', { count: line.basisCount })})` : t('costs.byPledge', words)}</li>;
          })}
        </ul>
      </details>
    </li>
  );
}
