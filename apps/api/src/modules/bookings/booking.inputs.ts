import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { Max, Min } from 'class-validator';
import { Id, Ids, Line, MaybeLine, Rows } from '../../platform/graphql/texts.js';
import { OptionalField } from '../../platform/graphql/optional-field.js';
import { BookingStatus } from './booking.model.js';

@InputType()
export class BookAssetInput {
  @Field(() => ID)
  @Id()
  assetId!: string;

  @Field(() => Date, { description: 'A whole minute, not in the past.' })
  start!: Date;

  @Field(() => Date, { description: 'A whole minute after start.' })
  end!: Date;

  @Field(() => Int, { nullable: true, description: 'How many of a pooled asset, 1 to 10000; 1 unless given.' })
  @OptionalField()
  @Min(1)
  @Max(10_000)
  quantity?: number | null;

  @Field({ description: 'What for, 1 to 500 characters.' })
  @Line(500)
  purpose!: string;
}

@InputType()
export class MoveBookingInput {
  @Field(() => ID)
  @Id()
  id!: string;

  @Field(() => Int, { description: 'The version of the booking as it was read.' })
  expectedVersion!: number;

  @Field(() => Date, { nullable: true, description: 'A whole minute; as it is unless given. What has begun keeps its start.' })
  start?: Date | null;

  @Field(() => Date, { nullable: true, description: 'A whole minute; as it is unless given.' })
  end?: Date | null;

  @Field(() => Int, { nullable: true, description: 'How many of a pooled asset, 1 to 10000; as it is unless given.' })
  @OptionalField()
  @Min(1)
  @Max(10_000)
  quantity?: number | null;
}

@InputType()
export class MoveToAssetInput {
  @Field(() => ID)
  @Id()
  id!: string;

  @Field(() => Int, { description: 'The version of the booking as it was read.' })
  expectedVersion!: number;

  @Field(() => ID, { description: 'What it takes from now on.' })
  @Id()
  assetId!: string;

  @Field(() => Date, { description: 'A whole minute, not in the past.' })
  start!: Date;

  @Field(() => Date, { description: 'A whole minute after start.' })
  end!: Date;
}

@InputType()
export class CancelBookingInput {
  @Field(() => ID)
  @Id()
  id!: string;

  @Field(() => String, { nullable: true })
  @MaybeLine(500)
  reason?: string | null;
}

@InputType()
export class BookingFilter {
  @Field(() => ID, { nullable: true })
  @OptionalField()
  @Id()
  assetId?: string | null;

  @Field(() => ID, { nullable: true })
  @OptionalField()
  @Id()
  cooperativeId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Only the dates of this series.' })
  @OptionalField()
  @Id()
  seriesId?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Only the reader’s own.' })
  mine?: boolean | null;

  @Field(() => [BookingStatus], { nullable: true })
  status?: BookingStatus[] | null;

  @Field(() => Date, { nullable: true, description: 'Only those that end after this.' })
  from?: Date | null;

  @Field(() => Date, { nullable: true, description: 'Only those that start before this.' })
  until?: Date | null;
}

@InputType()
export class AddClosureInput {
  @Field(() => ID)
  @Id()
  assetId!: string;

  @Field(() => Date)
  start!: Date;

  @Field(() => Date)
  end!: Date;

  @Field()
  @Line(500)
  reason!: string;

  @Field(() => [ID], { nullable: true, description: 'Cooperatives whom it does not stop, at most 50.' })
  @OptionalField()
  @Rows(50)
  @Ids()
  allowedIds?: string[] | null;

  @Field(() => Boolean, { nullable: true, description: 'Close although bookings stand in that time.' })
  acceptHits?: boolean | null;
}
