export { type BookingForCalendar, type BookingState, bookingCalendarFile, bookingEvent } from './write/booking-file.js';
export { type CalendarEvent, type CalendarFile, type EventStatus, type FreeBusy } from './write/calendar-file.js';
export { writeCalendar } from './write/write-calendar.js';
export { type ReadFile, type ReadOptions, readCalendar, readingCalendar } from './read/read-calendar.js';
export { type EventProblem, type FileProblem, type ReadEvent } from './read/read-event.js';
