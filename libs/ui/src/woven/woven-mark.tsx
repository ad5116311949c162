import { useId } from 'react';
import { wovenPath, wovenPattern } from './woven-pattern.js';

interface Weave {
  path: string;
  colours: number;
}

const MOST_KNOWN = 500;
const known = new Map<string, Weave>();

/** A weave is worked out once: a timetable shows the same few hundreds of times. */
function weaveOf(id: string): Weave {
  let weave = known.get(id);
  if (!weave) {
    const { rows, colours } = wovenPattern(id);
    weave = { path: wovenPath(rows), colours };
    if (known.size >= MOST_KNOWN) known.clear();
    known.set(id, weave);
  }
  return weave;
}

/** A co-op's mark, drawn from its id. Decoration: the name always stands beside it. */
export function WovenMark(props: { id: string }) {
  const { path, colours } = weaveOf(props.id);
  return (
    <svg className={`woven woven-${colours}`} viewBox="0 0 6 6" aria-hidden="true">
      <path stroke="currentColor" d={path} />
    </svg>
  );
}

/** Fills its box (a timetable block, a bar) with the co-op's weave, `size` px a repeat. */
export function WovenFill(props: { id: string; size?: number }) {
  const { path, colours } = weaveOf(props.id);
  const patternId = `w${useId().replaceAll(':', '')}`;
  const scale = (props.size ?? 12) / 6;
  return (
    <svg className={`woven-fill woven-${colours}`} aria-hidden="true">
      <pattern id={patternId} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform={`scale(${scale})`}>
        <path stroke="currentColor" d={path} />
      </pattern>
      <rect width="100%" height="100%" fill={`url(#${patternId})`} />
    </svg>
  );
}

/** Mark and name together, as a co-op is always shown. */
export function NamedMark(props: { id: string; name: string }) {
  return (
    <span className="named-mark">
      <WovenMark id={props.id} />
      <span>{props.name}</span>
    </span>
  );
}
