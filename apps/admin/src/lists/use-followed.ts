import { useEffect, useState } from 'react';

const EVERY_MS = 500;
const AFTER_TROUBLE_MS = 3000;

/**
 * Follows what the server works on by itself: asks again and again while it moves, also after a failed answer, and calls
 * `onSettled` once it stands still or is gone. `read` and the others must stay the same from one drawing to the next.
 * @returns the last answer; null before the first
 */
export function useFollowed<Answer extends { state: State }, State extends string>(
  { id, state }: { id: string; state: State },
  { isMoving, read }: { isMoving: (state: State) => boolean; read: (id: string) => Promise<Answer | null> },
  onSettled: () => void,
): Answer | null {
  const [answer, setAnswer] = useState<Answer | null>(null);
  useEffect(() => {
    if (!isMoving(state)) return;
    let timer: ReturnType<typeof setTimeout>;
    let stopped = false;
    const again = (delay: number): void => {
      if (!stopped) timer = setTimeout(look, delay);
    };
    function look(): void {
      read(id).then((next) => {
        if (stopped) return;
        setAnswer(next);
        if (next && isMoving(next.state)) again(EVERY_MS);
        else onSettled();
      }, () => again(AFTER_TROUBLE_MS));
    }
    look();
    return () => {
      stopped = true;
      clearTimeout(timer);
    };
  }, [id, state, isMoving, read, onSettled]);
  return answer;
}
