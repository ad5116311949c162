import { Button, Notice } from '@auzolan/ui';
import { useEffect, useRef } from 'react';
import { useText } from '../../i18n/use-text.js';

/** No answer yet: the wish is on this phone and goes out by itself. It takes focus when it appears. */
export function SavedPanel(props: { assetName: string; when: string; onOther: () => void }) {
  const t = useText();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <section className="card">
      <h2 tabIndex={-1} ref={heading}>{t('saved.title')}</h2>
      <Notice tone="attention" live>
        <p className="lead">{t('saved.sentence', { asset: props.assetName, when: props.when })}</p>
        <p>{t('saved.next')}</p>
      </Notice>
      <p><Button onClick={props.onOther}>{t('saved.other')}</Button></p>
    </section>
  );
}
