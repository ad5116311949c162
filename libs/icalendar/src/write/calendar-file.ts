import { type Period } from '@auzolan/calendar';

/** The state of an event: TENTATIVE is asked for and not confirmed yet; CANCELLED tells calendars to take it away. */
export type EventStatus = 'CONFIRMED' | 'TENTATIVE' | 'CANCELLED';

/** One event to be written. */
export interface CalendarEvent {
  /** Stays the same for ever, the event's whole life long. */
  uid: string;
  /** Goes up with every change, from 0: calendars keep what has the highest. */
  sequence: number;
  /** Epoch ms of its last change (not of the reading, so that an unchanged file is the same). */
  changedAt: number;
  /** Epoch ms, whole minutes. */
  start: number;
  /** Epoch ms, after `start`, not in it. */
  end: number;
  /** IANA zone in whose wall clock the times are written. */
  zone: string;
  status: EventStatus;
  summary: string;
  description?: string;
  location?: string;
  /** A page about it. */
  url?: string;
}

/** Taken times without what or who. */
export interface FreeBusy {
  uid: string;
  /** Epoch ms of the last change. */
  changedAt: number;
  /** The time that is told about. */
  window: Period;
  busy: readonly Period[];
}

/** A whole file. */
export interface CalendarFile {
  /** PUBLISH for a feed or a file to keep, REQUEST and CANCEL for an event sent by mail. */
  method: 'PUBLISH' | 'REQUEST' | 'CANCEL';
  /** The calendar's name; left out in the file of a single event. */
  name?: string;
  /** Minutes after which a reader may look again. */
  refreshMinutes?: number;
  events?: readonly CalendarEvent[];
  freeBusy?: FreeBusy;
}
