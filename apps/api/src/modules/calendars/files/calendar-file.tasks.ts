/** Task of the job that looks at the times of a file; payload {federationId, id}, like the next. */
export const CHECK_CALENDAR_FILE = 'calendarFile.check';
/** Takes a file in. */
export const TAKE_CALENDAR_FILE = 'calendarFile.take';
