export { type CalendarEvent, type CalendarFile, type EventStatus, type FreeBusy } from './write/calendar-file.js';
export { writeCalendar } from './write/write-calendar.js';
