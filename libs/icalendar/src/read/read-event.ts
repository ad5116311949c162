import { type Period } from '@auzolan/calendar';

/**
 * Why a file cannot be read. TOO_LARGE: more than 10 MiB of characters. NOT_A_CALENDAR: it does not begin as one.
 * LINE: a line is no content line, or components are nested too deeply. UNCLOSED: a BEGIN or END has no partner.
 * TOO_MANY_EVENTS: more than 20,000. TOO_MANY_TIMES: more than were asked for, at the line of the event that has them.
 */
export type FileProblem = 'TOO_LARGE' | 'NOT_A_CALENDAR' | 'LINE' | 'UNCLOSED' | 'TOO_MANY_EVENTS' | 'TOO_MANY_TIMES';

/**
 * Why an event is refused. NO_UID, NO_START: it has none. TIME: a time that is none, or not a whole minute.
 * FLOATING: a time without a zone. UNKNOWN_ZONE: one that is no IANA zone (its name in `detail`).
 * ZONE_CONTRADICTED: the file gives the zone offsets that it does not have. MIXED_TIMES: a day beside a time.
 * NO_LENGTH, END_BEFORE_START, DURATION: it does not last, or one cannot say how long.
 * RULE: its rule (why and which part in `detail`). START_NOT_IN_RULE: calendars differ on whether its start counts.
 * EXCEPTIONS: left-out or added times that cannot be told apart from others. NO_OCCURRENCE, TOO_MANY: its times.
 * OVERRIDE: a change of a single time that the event does not have, or of all after one. UID_TWICE: another event has it.
 */
export type EventProblem =
  | 'NO_UID'
  | 'NO_START'
  | 'TIME'
  | 'FLOATING'
  | 'UNKNOWN_ZONE'
  | 'ZONE_CONTRADICTED'
  | 'MIXED_TIMES'
  | 'NO_LENGTH'
  | 'END_BEFORE_START'
  | 'DURATION'
  | 'RULE'
  | 'START_NOT_IN_RULE'
  | 'EXCEPTIONS'
  | 'NO_OCCURRENCE'
  | 'TOO_MANY'
  | 'OVERRIDE'
  | 'UID_TWICE';

interface EventHead {
  /** Line of the file where it begins. */
  line: number;
  /** Empty when it has none. */
  uid: string;
  /** At most 500 characters, like the texts below. */
  summary: string;
}

/** An event that was read, or refused. */
export type ReadEvent =
  | (EventHead & { ok: true; description: string; location: string; isWholeDay: boolean; /** In order. */ times: Period[] })
  | (EventHead & { ok: false; problem: EventProblem; /** The name of the zone, or what of the rule. */ detail: string | null });

/** Thrown inside the reader to give up one event. */
export class EventRefusal extends Error {
  constructor(
    readonly problem: EventProblem,
    readonly detail: string | null = null,
  ) {
    super(problem);
  }
}
