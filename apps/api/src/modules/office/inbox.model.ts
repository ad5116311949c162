import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Booking, BookingHit } from '../bookings/index.js';
import { ConflictCase } from '../sheets/index.js';
import { ConditionReport, Problem } from '../upkeep/index.js';

/** What kind of decision is waited for. */
export const InboxKind = { ADMISSION: 'ADMISSION', APPROVAL: 'APPROVAL', HIT: 'HIT', OVERDUE: 'OVERDUE', PROBLEM: 'PROBLEM', REPORT: 'REPORT', CONFLICT: 'CONFLICT' } as const;
export type InboxKind = keyof typeof InboxKind;
registerEnumType(InboxKind, {
  name: 'InboxKind',
  description: 'ADMISSION of a cooperative; APPROVAL of a requested booking; a booking HIT by a closure; something OVERDUE to be given back; a PROBLEM with an asset; a REPORT that stands unless one objects; a CONFLICT of paper and calendar.',
});

@ObjectType({ description: 'Something that waits for a decision.' })
export class InboxItem {
  @Field(() => ID)
  id!: string;

  @Field(() => InboxKind)
  kind!: InboxKind;

  @Field(() => Date, { description: 'Since when it waits.' })
  since!: Date | string;

  cooperativeId?: string;

  applicantId?: string | null;

  @Field(() => Booking, { nullable: true, description: 'For APPROVAL and OVERDUE.' })
  booking?: Booking;

  @Field(() => BookingHit, { nullable: true, description: 'For HIT.' })
  hit?: BookingHit;

  @Field(() => Problem, { nullable: true, description: 'For PROBLEM.' })
  problem?: Problem;

  @Field(() => ConditionReport, { nullable: true, description: 'For REPORT.' })
  report?: ConditionReport;

  @Field(() => ConflictCase, { nullable: true, description: 'For CONFLICT.' })
  conflict?: ConflictCase;
}

@ObjectType()
export class InboxList {
  @Field(() => [InboxItem])
  items!: InboxItem[];

  @Field(() => Int)
  totalItems!: number;
}
