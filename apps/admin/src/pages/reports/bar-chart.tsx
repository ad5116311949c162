import { useId } from 'react';
import { barLength, niceMost } from './scale.js';

/** A part of a bar; parts lie one after the other. */
export interface BarPart {
  label: string;
  value: number;
  /** Solid, striped or dotted, so that parts differ without colour and in print. */
  fill: 'solid' | 'stripes' | 'dots';
}

const WIDTH = 400;
const ROW = 26;
const BAR = 14;

/** Horizontal bars with their names; the table beside it says the same in numbers. */
export function BarChart(props: { title: string; rows: ReadonlyArray<{ key: string; name: string; parts: readonly BarPart[] }> }) {
  const id = useId();
  const totals = props.rows.map(({ parts }) => parts.reduce((sum, { value }) => sum + value, 0));
  const most = niceMost(Math.max(0, ...totals));
  const legend = props.rows[0]?.parts ?? [];
  return (
    <figure className="chart">
      <figcaption>
        <span>{props.title}</span>
        <span className="chart-legend">
          {legend.map((part) => <span key={part.fill}><svg width="16" height="16" aria-hidden="true"><Pattern id={`${id}l`} /><rect width="16" height="16" className={`bar-${part.fill}`} fill={fillOf(`${id}l`, part.fill)} /></svg> {part.label}</span>)}
        </span>
      </figcaption>
      <svg viewBox={`0 0 ${WIDTH} ${props.rows.length * ROW}`} role="img" aria-label={props.title}>
        <Pattern id={id} />
        {props.rows.map(({ key, name, parts }, row) => {
          let at = 0;
          return (
            <g key={key} transform={`translate(0 ${row * ROW})`}>
              <text x="0" y="9" className="chart-name">{name}</text>
              <rect x="0" y="12" width={WIDTH} height={BAR} className="chart-track" />
              {parts.map(({ fill, value }) => {
                const x = at;
                at += barLength(value, most, WIDTH);
                return <rect key={fill} x={x} y="12" width={at - x} height={BAR} className={`bar-${fill}`} fill={fillOf(id, fill)} />;
              })}
            </g>
          );
        })}
      </svg>
    </figure>
  );
}

function fillOf(id: string, fill: BarPart['fill']): string {
  return fill === 'solid' ? 'currentColor' : `url(#${id}${fill})`;
}

function Pattern({ id }: { id: string }) {
  return (
    <defs>
      <pattern id={`${id}stripes`} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect width="2.500" height="6" fill="currentColor" /></pattern>
      <pattern id={`${id}dots`} width="6" height="6" patternUnits="userSpaceOnUse"><circle cx="3" cy="3" r="1.200" fill="currentColor" /></pattern>
    </defs>
  );
}
