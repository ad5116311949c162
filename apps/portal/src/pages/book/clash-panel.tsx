import { Button, Icon, NamedMark, usePeriodFormat } from '@auzolan/ui';
import { useEffect, useRef } from 'react';
import { useText } from '../../i18n/use-text.js';
import type { Clash } from '../../offline/intent.js';

/** Somebody was first: who holds the time, and up to three other times, each one tap away. */
export function ClashPanel(props: {
  assetName: string;
  zone: string;
  wished: { start: string; end: string };
  clash: Clash;
  /** What became of the wish: that no booking was made, or that the old time stays. */
  outcome: string;
  busy: boolean;
  /** Take focus when it appears, after an answer to what was just asked. */
  takeFocus?: boolean;
  onChoose: (period: { start: string; end: string }) => void;
}) {
  const t = useText();
  const period = usePeriodFormat();
  const heading = useRef<HTMLHeadingElement>(null);
  const { clash, zone, takeFocus } = props;
  useEffect(() => {
    if (takeFocus) heading.current?.focus();
  }, [takeFocus, clash]);
  return (
    <section className="card clash-panel" role={takeFocus ? 'alert' : undefined} aria-label={t('clash.title')}>
      <h2 tabIndex={-1} ref={heading}><Icon name="warning" /> {t('clash.title')}</h2>
      <p>{t('clash.wished', { asset: props.assetName, when: period.full({ ...props.wished, zone }) })} {props.outcome}</p>
      {clash.heldBy.length > 0 && (
        <ul className="times">
          {clash.heldBy.map((held) => (
            <li key={held.id} className="time time-taken">
              <strong>{period.near({ start: held.start, end: held.end, zone })}</strong>
              <NamedMark id={held.cooperative.id} name={held.cooperative.name} />
            </li>
          ))}
        </ul>
      )}
      {clash.closures.map((closure) => <p key={closure.id}>{t('times.closure', { reason: closure.reason })}</p>)}
      {clash.alternatives.length > 0 ? (
        <div className="stack stack-tight">
          <h3>{t('clash.instead')}</h3>
          {clash.alternatives.map((free) => (
            <Button key={free.start} look="primary" wide busy={props.busy} onClick={() => props.onChoose(free)}>
              {t('clash.take', { when: period.near({ ...free, zone }) })}
            </Button>
          ))}
        </div>
      ) : (
        <p>{t('clash.noneFree')}</p>
      )}
    </section>
  );
}
