import { wovenPath, wovenPattern } from '@auzolan/ui';
import { useId } from 'react';

export interface DayBar {
  key: string;
  /** Hours since the day's first moment, 0 to 24. */
  from: number;
  until: number;
  /** Weave of the co-op; absent for opening hours and closures. */
  cooperativeId?: string;
  kind: 'open' | 'booked' | 'closure';
}

const WIDTH = 240;
const HEIGHT = 24;
const HOUR = WIDTH / 24;

/** A day as a bar of 24 hours with each co-op's weave; decoration beside the words. */
export function DayGraph(props: { bars: readonly DayBar[] }) {
  const id = useId().replaceAll(':', '');
  return (
    <svg className="day-graph" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true">
      <rect className="graph-closed" width={WIDTH} height={HEIGHT} />
      {props.bars.map((bar, index) => {
        const box = { x: bar.from * HOUR, y: 0, width: Math.max(1, (bar.until - bar.from) * HOUR), height: HEIGHT };
        if (!bar.cooperativeId) return <rect key={bar.key} className={`graph-${bar.kind}`} {...box} />;
        const { rows, colours } = wovenPattern(bar.cooperativeId);
        const patternId = `g${id}${index}`;
        return (
          <g key={bar.key} className={`graph-woven-${colours}`}>
            <pattern id={patternId} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="scale(2)">
              <rect className="graph-ground" width="6" height="6" />
              <path className="graph-thread" d={wovenPath(rows)} />
            </pattern>
            <rect className="graph-booked" fill={`url(#${patternId})`} {...box} />
          </g>
        );
      })}
      {[6, 12, 18].map((hour) => <path key={hour} className="graph-hour" d={`M${hour * HOUR} 0v${HEIGHT}`} />)}
    </svg>
  );
}
