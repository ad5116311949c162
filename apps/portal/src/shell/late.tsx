import { useEffect, useState, type ComponentType, type ReactNode } from 'react';

/**
 * A part of a page that is fetched after it, so that nothing else waits for it and the page stays whole where it cannot be
 * fetched. `load` must stay the same function. `otherwise` is shown when it did not come; nothing, unless given.
 */
export function Late<Props extends object>(props: { load: () => Promise<{ default: ComponentType<Props> }>; with: Props; waiting?: ReactNode; otherwise?: ReactNode }): ReactNode {
  const { load } = props;
  const [Part, setPart] = useState<ComponentType<Props> | null>(null);
  const [isMissing, setMissing] = useState(false);
  useEffect(() => {
    let wanted = true;
    load().then(
      ({ default: Loaded }) => wanted && setPart(() => Loaded),
      (problem: unknown) => {
        console.warn('a part of the page could not be fetched', problem);
        if (wanted) setMissing(true);
      },
    );
    return () => {
      wanted = false;
    };
  }, [load]);
  if (isMissing) return props.otherwise ?? null;
  return Part ? <Part {...props.with} /> : (props.waiting ?? null);
}
