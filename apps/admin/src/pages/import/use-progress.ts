import { useEffect, useState } from 'react';
import { readProgress, type Progress, type Run } from './import.load.js';

const EVERY_MS = 700;
const AFTER_TROUBLE_MS = 3000;

/** True while the server works on a run by itself. */
export function isMoving(state: Run['state']): boolean {
  return state === 'READING' || state === 'COMMITTING';
}

/** Follows a run that moves, and calls `onSettled` when it stands still. Null before the first answer. */
export function useProgress(run: Pick<Run, 'id' | 'state'>, onSettled: () => void): Progress {
  const [progress, setProgress] = useState<Progress>(null);
  const { id, state } = run;
  useEffect(() => {
    if (!isMoving(state)) return;
    let timer: ReturnType<typeof setTimeout>;
    let stopped = false;
    const again = (delay: number): void => {
      if (!stopped) timer = setTimeout(look, delay);
    };
    function look(): void {
      readProgress(id).then((answer) => {
        if (stopped) return;
        setProgress(answer);
        if (answer && isMoving(answer.state)) again(EVERY_MS);
        else onSettled();
      }, () => again(AFTER_TROUBLE_MS));
    }
    look();
    return () => {
      stopped = true;
      clearTimeout(timer);
    };
  }, [id, state, onSettled]);
  return progress;
}
