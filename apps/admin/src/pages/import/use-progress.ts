import { useFollowed } from '../../lists/use-followed.js';
import { readProgress, type Progress, type Run } from './import.load.js';

/** True while the server works on a run by itself. */
export function isMoving(state: Run['state']): boolean {
  return state === 'READING' || state === 'COMMITTING';
}

const RUN = { isMoving, read: readProgress };

/** Follows a run that moves, and calls `onSettled` when it stands still. Null before the first answer. */
export function useProgress(run: Pick<Run, 'id' | 'state'>, onSettled: () => void): Progress {
  return useFollowed(run, RUN, onSettled);
}
