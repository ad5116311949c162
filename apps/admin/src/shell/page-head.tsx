import { useEffect, useRef, type ReactNode } from 'react';
import { useWords } from '../messages/use-words.js';

let opened = false;

/** The page's heading and actions. Names the window, and takes focus when the page is reached by a link. */
export function PageHead(props: { title: string; lead?: ReactNode; children?: ReactNode }) {
  const t = useWords();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (opened) heading.current?.focus({ preventScroll: true });
    opened = true;
  }, []);
  useEffect(() => {
    document.title = `${props.title} · ${t('shell.office')}`;
  }, [props.title, t]);
  return (
    <header className="page-head">
      <div className="stack stack-tight">
        <h1 tabIndex={-1} ref={heading}>{props.title}</h1>
        {props.lead && <p className="muted">{props.lead}</p>}
      </div>
      {props.children && <div className="row no-print">{props.children}</div>}
    </header>
  );
}
