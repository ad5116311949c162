import { Field, ID, InputType, Int, registerEnumType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { Matches, Max, Min, ValidateNested } from 'class-validator';
import { OptionalField } from '../../../platform/graphql/optional-field.js';
import { Id, Line, Lines, MaybeLine, Rows } from '../../../platform/graphql/texts.js';
import { MOST_DATES } from './series-dates.js';

const LOCAL = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/;
const LOCAL_WORDS = 'must be a date and time like 2026-12-01T08:00';

/** Which dates of a series a change is about. */
export const SeriesScope = { ONE: 'ONE', FOLLOWING: 'FOLLOWING', ALL: 'ALL' } as const;
export type SeriesScope = (typeof SeriesScope)[keyof typeof SeriesScope];
registerEnumType(SeriesScope, { name: 'SeriesScope', description: 'ONE date, this one and all FOLLOWING, or ALL that are still to come.' });

/** Another time for one of the dates. */
@InputType()
export class SeriesInstead {
  @Field({ description: 'The date, as the rule gives it: 2026-12-01T08:00' })
  @Matches(LOCAL, { message: LOCAL_WORDS })
  local!: string;

  @Field(() => Date)
  start!: Date;

  @Field(() => Date)
  end!: Date;
}

@InputType()
export class SeriesInput {
  @Field(() => ID)
  @Id()
  assetId!: string;

  @Field(() => Int, { nullable: true, description: 'How many of a pooled asset; 1 unless given.' })
  @OptionalField()
  @Min(1)
  @Max(10_000)
  quantity?: number | null;

  @Field({ description: 'Wall clock of the first start in the asset’s zone: 2026-12-01T08:00' })
  @Matches(LOCAL, { message: LOCAL_WORDS })
  localStart!: string;

  @Field(() => Int, { description: 'Length on the wall clock, 1 to 44640.' })
  @Min(1)
  @Max(44_640)
  minutes!: number;

  @Field({ description: 'RFC 5545: FREQ=WEEKLY;BYDAY=TU;COUNT=10. Without an end it goes on, and is asked about from time to time.' })
  @Line(1000)
  rule!: string;

  @Field(() => [String], { nullable: true, description: 'Dates to leave out, as the rule gives them.' })
  @OptionalField()
  @Rows(MOST_DATES)
  @Lines(16)
  skip?: string[] | null;

  @Field(() => [SeriesInstead], { nullable: true, description: 'Other times for some of the dates.' })
  @OptionalField()
  @Rows(MOST_DATES)
  @ValidateNested({ each: true })
  @Type(() => SeriesInstead)
  instead?: SeriesInstead[] | null;
}

@InputType()
export class BookSeriesInput extends SeriesInput {
  @Field({ description: 'What for, 1 to 500 characters.' })
  @Line(500)
  purpose!: string;

  @Field(() => Int, { nullable: true, description: 'Months after which a series without a near end is asked about, 1 to 12; 6 unless given.' })
  @OptionalField()
  @Min(1)
  @Max(12)
  confirmMonths?: number | null;
}

@InputType()
export class MoveSeriesInput {
  @Field(() => ID, { description: 'One of its bookings.' })
  @Id()
  bookingId!: string;

  @Field(() => SeriesScope)
  scope!: SeriesScope;

  @Field(() => Int, { description: 'The version of that booking as it was read.' })
  expectedVersion!: number;

  @Field(() => Date, { description: 'New start of that booking; the others move as much on the wall clock.' })
  start!: Date;

  @Field(() => Date)
  end!: Date;
}

@InputType()
export class CancelSeriesInput {
  @Field(() => ID, { description: 'One of its bookings.' })
  @Id()
  bookingId!: string;

  @Field(() => SeriesScope)
  scope!: SeriesScope;

  @Field(() => String, { nullable: true })
  @MaybeLine(500)
  reason?: string | null;
}
