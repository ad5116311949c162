import { calendarFiles } from './calendar-files.js';
import { feeds } from './feeds.js';
import { moving } from './moving.js';

/** Words of the timetable's moves and of calendars; they load with those pages. */
const words = { ...moving, ...feeds, ...calendarFiles };

export default words;
