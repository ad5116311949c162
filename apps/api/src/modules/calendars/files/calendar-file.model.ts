import { Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Id, Rows } from '../../../platform/graphql/texts.js';
import { OptionalField } from '../../../platform/graphql/optional-field.js';
import { CalendarFileProblem, CalendarImportAs, CalendarImportRow, CalendarImportState } from '../imports/import.model.js';

export const CalendarFileState = { CHECKING: 'CHECKING', READY: 'READY', TAKING: 'TAKING', DONE: 'DONE', FAILED: 'FAILED' } as const;
export type CalendarFileState = (typeof CalendarFileState)[keyof typeof CalendarFileState];
registerEnumType(CalendarFileState, {
  name: 'CalendarFileState',
  description: 'Where a calendar file has come to.',
  valuesMap: {
    CHECKING: { description: 'Each of its times is being looked at.' },
    READY: { description: 'Looked at; nothing is written.' },
    TAKING: { description: 'Being taken in: all of it, or nothing.' },
    DONE: { description: 'Taken in.' },
    FAILED: { description: 'It cannot be read (see fileProblem), or who sent it may no longer do this.' },
  },
});

@ObjectType({ description: 'How many times of a file stand in one way.' })
export class CalendarFileCount {
  @Field(() => CalendarImportState)
  state!: CalendarImportState;

  @Field(() => Int)
  times!: number;
}

/** A calendar file on its way in. */
@ObjectType({ description: 'A calendar file of up to 10 MB and 5,000 times to come, on its way in. Seen by who sent it.' })
export class CalendarFile {
  @Field(() => ID)
  id!: string;

  @Field()
  fileName!: string;

  @Field(() => CalendarFileState)
  state!: CalendarFileState;

  @Field(() => ID)
  assetId!: string;

  @Field(() => CalendarImportAs)
  as!: CalendarImportAs;

  @Field(() => ID, { nullable: true, description: 'For which cooperative; null for the federation itself.' })
  cooperativeId!: string | null;

  @Field(() => CalendarFileProblem, { nullable: true })
  fileProblem!: CalendarFileProblem | null;

  @Field(() => Int, { nullable: true, description: 'The line of the problem.' })
  problemLine!: number | null;

  @Field(() => [CalendarFileCount], { description: 'Of all its times.' })
  counts!: CalendarFileCount[];

  @Field(() => [Int], { description: 'Lines of events that are left out.' })
  leaveOut!: number[];

  @Field(() => Int, { description: 'Times written so far, while it is TAKING. Nobody sees them before all are.' })
  timesDone!: number;

  @Field(() => Int, { description: 'How many bookings or closures were made.' })
  imported!: number;
}

/** A page of the times of a file. */
@ObjectType()
export class CalendarFileRowList {
  @Field(() => [CalendarImportRow])
  items!: CalendarImportRow[];

  @Field(() => Int)
  totalItems!: number;
}

@InputType()
export class LeaveOutOfCalendarFileInput {
  @Field(() => ID)
  @Id()
  id!: string;

  @Field(() => [Int], { nullable: true, description: 'Lines of events to leave out from now on.' })
  @OptionalField()
  @Rows(1000)
  leaveOut?: number[] | null;

  @Field(() => [Int], { nullable: true, description: 'Lines of events not to leave out any more.' })
  @OptionalField()
  @Rows(1000)
  takeIn?: number[] | null;

  @Field(() => Boolean, { nullable: true, description: 'Leaves out every event that has a time in the way.' })
  @OptionalField()
  allInTheWay?: boolean | null;
}
