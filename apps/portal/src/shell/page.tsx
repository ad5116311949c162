import { Icon } from '@auzolan/ui';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { Link } from 'wouter';

let pagesShown = 0;

/** False on the page that was opened first: there the browser, not we, decides where focus is. */
export function cameFromAnotherPage(): boolean {
  return pagesShown > 1;
}

/**
 * A page with its heading. Moving to another page puts focus on the heading,
 * so that a screen reader reads it; the first page leaves focus alone.
 * `focusHeading={false}`: the page places focus itself.
 */
export function Page(props: { title: string; back?: { href: string; label: string }; focusHeading?: boolean; children: ReactNode }) {
  const heading = useRef<HTMLHeadingElement>(null);
  const { title, focusHeading } = props;
  const [isFirst] = useState(() => {
    pagesShown += 1;
    return pagesShown === 1;
  });
  useEffect(() => {
    document.title = `${title} · Auzolan`;
  }, [title]);
  useEffect(() => {
    if (isFirst) return;
    scrollTo(0, 0);
    if (focusHeading !== false) heading.current?.focus({ preventScroll: true });
  }, [isFirst, focusHeading]);
  return (
    <div className="page stack stack-loose">
      <div className="stack stack-tight">
        {props.back && (
          <Link href={props.back.href} className="back-link no-print">
            <Icon name="back" />
            {props.back.label}
          </Link>
        )}
        <h1 tabIndex={-1} ref={heading}>{title}</h1>
      </div>
      {props.children}
    </div>
  );
}
