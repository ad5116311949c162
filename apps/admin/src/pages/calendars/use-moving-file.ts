import { useEffect, useState } from 'react';
import { readCalendarFileProgress, type CalendarFile, type CalendarFileProgress } from './calendars.load.js';

const EVERY_MS = 500;
const AFTER_TROUBLE_MS = 3000;

/** True while the server works on a file by itself. */
export function isMoving(state: CalendarFile['state']): boolean {
  return state === 'CHECKING' || state === 'TAKING';
}

/** Follows a file that moves, and calls `onSettled` when it stands still. Null before the first answer. */
export function useMovingFile({ id, state }: Pick<CalendarFile, 'id' | 'state'>, onSettled: () => void): CalendarFileProgress {
  const [progress, setProgress] = useState<CalendarFileProgress>(null);
  useEffect(() => {
    if (!isMoving(state)) return;
    let timer: ReturnType<typeof setTimeout>;
    let stopped = false;
    const again = (delay: number): void => {
      if (!stopped) timer = setTimeout(look, delay);
    };
    function look(): void {
      readCalendarFileProgress(id).then((answer) => {
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
