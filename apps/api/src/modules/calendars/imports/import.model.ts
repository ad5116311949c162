import { Field, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { EventProblem as Problem, FileProblem as WholeProblem } from '@auzolan/icalendar';

export const CalendarImportAs = { BOOKINGS: 'BOOKINGS', CLOSURES: 'CLOSURES' } as const;
export type CalendarImportAs = (typeof CalendarImportAs)[keyof typeof CalendarImportAs];
registerEnumType(CalendarImportAs, { name: 'CalendarImportAs', description: 'What the events of a file become.' });

export const CalendarImportState = { FREE: 'FREE', TAKEN: 'TAKEN', CLOSED: 'CLOSED', REFUSED: 'REFUSED', UNREADABLE: 'UNREADABLE', PAST: 'PAST', LEFT_OUT: 'LEFT_OUT' } as const;
export type CalendarImportState = (typeof CalendarImportState)[keyof typeof CalendarImportState];
registerEnumType(CalendarImportState, {
  name: 'CalendarImportState',
  description: 'How one time of a file stands.',
  valuesMap: {
    FREE: { description: 'Can be had.' },
    TAKEN: { description: 'Meets bookings that stand.' },
    CLOSED: { description: 'The asset is closed then.' },
    REFUSED: { description: 'The rules of the asset do not allow it.' },
    UNREADABLE: { description: 'What the file says cannot be known for certain: see problem.' },
    PAST: { description: 'Over, or more than three years away: it is passed over.' },
    LEFT_OUT: { description: 'Left out as asked.' },
  },
});

type Same<T extends string> = { readonly [K in T]: K };
export const CalendarEventProblem: Same<Problem> = {
  NO_UID: 'NO_UID', NO_START: 'NO_START', TIME: 'TIME', FLOATING: 'FLOATING', UNKNOWN_ZONE: 'UNKNOWN_ZONE', ZONE_CONTRADICTED: 'ZONE_CONTRADICTED',
  MIXED_TIMES: 'MIXED_TIMES', NO_LENGTH: 'NO_LENGTH', END_BEFORE_START: 'END_BEFORE_START', DURATION: 'DURATION', RULE: 'RULE', START_NOT_IN_RULE: 'START_NOT_IN_RULE',
  EXCEPTIONS: 'EXCEPTIONS', NO_OCCURRENCE: 'NO_OCCURRENCE', TOO_MANY: 'TOO_MANY', OVERRIDE: 'OVERRIDE', UID_TWICE: 'UID_TWICE',
};
export type CalendarEventProblem = Problem;
registerEnumType(CalendarEventProblem, {
  name: 'CalendarEventProblem',
  description: 'Why an event of a calendar file is not taken; nothing is ever guessed.',
  valuesMap: {
    FLOATING: { description: 'A time without a zone.' },
    UNKNOWN_ZONE: { description: 'A zone that is not an IANA zone; its name is the detail.' },
    ZONE_CONTRADICTED: { description: 'The file gives the zone other offsets than it has.' },
    RULE: { description: 'It repeats by a rule that calendars read differently or that is not offered; the detail says which part.' },
    START_NOT_IN_RULE: { description: 'Calendars differ on whether its start counts.' },
  },
});

export const CalendarFileProblem: Same<WholeProblem> = { TOO_LARGE: 'TOO_LARGE', NOT_A_CALENDAR: 'NOT_A_CALENDAR', LINE: 'LINE', UNCLOSED: 'UNCLOSED', TOO_MANY_EVENTS: 'TOO_MANY_EVENTS', TOO_MANY_TIMES: 'TOO_MANY_TIMES' };
export type CalendarFileProblem = WholeProblem;
registerEnumType(CalendarFileProblem, { name: 'CalendarFileProblem', description: 'Why a calendar file cannot be read at all.' });

/** One time of one event. */
@ObjectType({ description: 'One time of one event of a calendar file.' })
export class CalendarImportRow {
  @Field(() => Int, { description: 'Line of the file where its event begins.' })
  line!: number;

  @Field()
  summary!: string;

  @Field(() => Date, { nullable: true })
  start!: Date | null;

  @Field(() => Date, { nullable: true })
  end!: Date | null;

  @Field(() => CalendarImportState)
  state!: CalendarImportState;

  @Field(() => String, { nullable: true, description: 'Why, in the reader’s words, where the rules or a closure say so.' })
  reason!: string | null;

  @Field(() => CalendarEventProblem, { nullable: true })
  problem!: CalendarEventProblem | null;

  @Field(() => String, { nullable: true })
  detail!: string | null;
}

/** What is in a file and what becomes of it. */
@ObjectType({ description: 'What is in a calendar file, time by time, and whether it was taken in: all of it, or nothing.' })
export class CalendarImport {
  @Field(() => CalendarFileProblem, { nullable: true })
  fileProblem!: CalendarFileProblem | null;

  @Field(() => Int, { nullable: true, description: 'The line of the problem.' })
  problemLine!: number | null;

  @Field(() => [CalendarImportRow])
  rows!: CalendarImportRow[];

  @Field(() => Int, { description: 'How many bookings or closures were made; 0 for a look, or when a row stands in the way.' })
  imported!: number;
}
