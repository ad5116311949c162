import { useId } from 'react';
import { niceMost, percentOf } from './scale.js';

/** A part of a bar; parts lie one after the other. */
export interface BarPart {
  label: string;
  value: number;
  /** Solid, striped or dotted, so that parts differ without colour and in print. */
  fill: 'solid' | 'stripes' | 'dots';
}

/** Horizontal bars under their names; the table beside it says the same in numbers. */
export function BarChart(props: { title: string; rows: ReadonlyArray<{ key: string; name: string; parts: readonly BarPart[] }> }) {
  const id = useId();
  const most = niceMost(Math.max(0, ...props.rows.map(({ parts }) => parts.reduce((sum, { value }) => sum + value, 0))));
  return (
    <figure className="chart">
      <figcaption>
        <span>{props.title}</span>
        <span className="chart-legend">
          {(props.rows[0]?.parts ?? []).map(({ fill, label }) => <span key={fill}><svg aria-hidden="true"><rect width="100%" height="100%" fill={fillOf(id, fill)} /></svg> {label}</span>)}
        </span>
      </figcaption>
      <svg className="chart-patterns" aria-hidden="true">
        <pattern id={`${id}stripes`} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect width="2.500" height="6" fill="currentColor" /></pattern>
        <pattern id={`${id}dots`} width="6" height="6" patternUnits="userSpaceOnUse"><circle cx="3" cy="3" r="1.200" fill="currentColor" /></pattern>
      </svg>
      <div className="chart-bars" role="img" aria-label={props.title}>
        {props.rows.map(({ key, name, parts }) => {
          let at = 0;
          return (
            <div key={key}>
              {name}
              <svg className="chart-bar">
                {parts.map(({ fill, value }) => {
                  const x = at;
                  at += percentOf(value, most);
                  return <rect key={fill} x={`${x}%`} width={`${at - x}%`} height="100%" fill={fillOf(id, fill)} />;
                })}
              </svg>
            </div>
          );
        })}
      </div>
    </figure>
  );
}

function fillOf(id: string, fill: BarPart['fill']): string {
  return fill === 'solid' ? 'currentColor' : `url(#${id}${fill})`;
}
