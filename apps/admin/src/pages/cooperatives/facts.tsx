import type { ReactNode } from 'react';

/** Label and value pairs; pairs without a value are left out. Web addresses become links that tell nothing about us. */
export function Facts(props: { facts: readonly (readonly [label: string, value: ReactNode])[] }) {
  const known = props.facts.filter(([, value]) => value !== null && value !== undefined && value !== '');
  return (
    <dl className="facts">
      {known.map(([label, value]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{typeof value === 'string' && /^https?:\/\//.test(value) ? <a href={value} rel="noopener noreferrer nofollow" target="_blank">{value}</a> : value}</dd>
        </div>
      ))}
    </dl>
  );
}
