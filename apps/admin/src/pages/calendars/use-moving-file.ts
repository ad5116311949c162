import { useFollowed } from '../../lists/use-followed.js';
import { readCalendarFileProgress, type CalendarFile, type CalendarFileProgress } from './calendars.load.js';

/** True while the server works on a file by itself. */
export function isMoving(state: CalendarFile['state']): boolean {
  return state === 'CHECKING' || state === 'TAKING';
}

const FILE = { isMoving, read: readCalendarFileProgress };

/** Follows a file that moves, and calls `onSettled` when it stands still. Null before the first answer. */
export function useMovingFile(file: Pick<CalendarFile, 'id' | 'state'>, onSettled: () => void): CalendarFileProgress {
  return useFollowed(file, FILE, onSettled);
}
