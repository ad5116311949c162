import { Field, ID, ObjectType } from '@nestjs/graphql';
import { Booking, BookingStatus } from '../booking.model.js';

/** One step in the life of a booking. */
@ObjectType({ description: 'One step in the life of a booking.' })
export class BookingStep {
  @Field(() => ID)
  id!: string;

  @Field(() => Date)
  at!: string;

  @Field({ description: 'Noun and verb: booking.approve' })
  action!: string;

  @Field(() => BookingStatus, { nullable: true, description: 'Null for its first step, and when its state stayed.' })
  from!: BookingStatus | null;

  @Field(() => BookingStatus, { nullable: true })
  to!: BookingStatus | null;

  @Field(() => String, { nullable: true })
  reason!: string | null;

  /** Null for the program itself. */
  memberId!: string | null;
}

@ObjectType({ description: 'A request that could not be approved, and why.' })
export class NotApproved {
  @Field(() => ID)
  id!: string;

  @Field({ description: 'In the reader’s language for a time that is taken or closed.' })
  message!: string;
}

/** What became of several requests. */
@ObjectType({ description: 'What became of several requests; each was decided by itself.' })
export class ApprovedBookings {
  @Field(() => [Booking])
  approved!: Booking[];

  @Field(() => [NotApproved])
  notApproved!: NotApproved[];
}
