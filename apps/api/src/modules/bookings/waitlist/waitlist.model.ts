import { Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Max, Min } from 'class-validator';
import { OptionalField } from '../../../platform/graphql/optional-field.js';
import { Id, Line } from '../../../platform/graphql/texts.js';

/** Where someone who waits stands. */
export const WaitlistState = { WAITING: 'WAITING', OFFERED: 'OFFERED', BOOKED: 'BOOKED', MISSED: 'MISSED', LEFT: 'LEFT' } as const;
export type WaitlistState = (typeof WaitlistState)[keyof typeof WaitlistState];
registerEnumType(WaitlistState, { name: 'WaitlistState', description: 'WAITING; OFFERED a time, to confirm or let go; BOOKED it; MISSED it; or LEFT.' });

/** Someone waits for a time that is taken. */
@ObjectType({ description: 'Someone waits for a time that is taken.' })
export class WaitlistEntry {
  @Field(() => ID)
  id!: string;

  assetId!: string;
  bookingId!: string | null;

  @Field(() => Int)
  quantity!: number;

  @Field()
  purpose!: string;

  @Field(() => Date)
  earliest!: Date | string;

  @Field(() => Date)
  latest!: Date | string;

  @Field(() => Int)
  minutes!: number;

  @Field(() => Int)
  leastMinutes!: number;

  @Field(() => WaitlistState)
  state!: WaitlistState;
}

@ObjectType()
export class WaitlistEntryList {
  @Field(() => [WaitlistEntry])
  items!: WaitlistEntry[];

  @Field(() => Int)
  totalItems!: number;
}

@InputType()
export class JoinWaitlistInput {
  @Field(() => ID)
  @Id()
  assetId!: string;

  @Field(() => Date, { description: 'Not before this.' })
  earliest!: Date;

  @Field(() => Date, { description: 'Over by this, at most 92 days later.' })
  latest!: Date;

  @Field(() => Int, { description: 'Wished length, 1 to 44640.' })
  @Min(1)
  @Max(44_640)
  minutes!: number;

  @Field(() => Int, { nullable: true, description: 'A shorter time would do down to this; the wished length unless given.' })
  @OptionalField()
  @Min(1)
  @Max(44_640)
  leastMinutes?: number | null;

  @Field(() => Int, { nullable: true, description: 'How many of a pooled asset; 1 unless given.' })
  @OptionalField()
  @Min(1)
  @Max(10_000)
  quantity?: number | null;

  @Field({ description: 'What for, 1 to 500 characters.' })
  @Line(500)
  purpose!: string;
}
