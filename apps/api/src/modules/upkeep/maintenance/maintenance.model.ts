import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { IsInt, Matches, Max, Min, ValidateNested } from 'class-validator';
import { CalendarDate } from '../../../platform/graphql/scalars.js';
import { OptionalField } from '../../../platform/graphql/optional-field.js';
import { Id, Line, MaybeParagraphs } from '../../../platform/graphql/texts.js';

const READING = /^\d{1,15}$/;

/** Work that has to be done to a thing every so often. */
@ObjectType({ description: 'Work that has to be done to an asset every so often: by the calendar, by a counter, or whichever comes first.' })
export class MaintenancePlan {
  @Field(() => ID)
  id!: string;

  assetId!: string;

  @Field()
  name!: string;

  @Field()
  instructions!: string;

  @Field(() => Int, { nullable: true })
  everyMonths!: number | null;

  @Field(() => Int, { nullable: true })
  everyDays!: number | null;

  @Field(() => ID, { nullable: true, description: 'The counter it goes by.' })
  meterId!: string | null;

  @Field(() => String, { nullable: true, description: 'In 10^-scale units of the counter, as text.' })
  everyReading!: string | null;

  @Field({ description: 'Whether the asset cannot be booked while this is overdue.' })
  blocksBooking!: boolean;

  @Field(() => CalendarDate, { description: 'The day from which the interval counts: when it was last done.' })
  sinceDay!: string;

  @Field(() => CalendarDate, { nullable: true, description: 'The last day on which it is not late.' })
  dueDay!: string | null;

  @Field(() => String, { nullable: true, description: 'The reading at which it is due.' })
  dueReading!: string | null;

  @Field(() => String, { nullable: true, description: 'The latest reading of its counter.' })
  latestReading!: string | null;

  @Field({ description: 'Whether its day has passed, in the federation’s zone, or its reading is reached.' })
  overdue!: boolean;

  @Field()
  retired!: boolean;

  @Field(() => Int)
  version!: number;
}

/** A page of plans. */
@ObjectType()
export class MaintenancePlanList {
  @Field(() => [MaintenancePlan])
  items!: MaintenancePlan[];

  @Field(() => Int)
  totalItems!: number;
}

/** Once that it was done. */
@ObjectType({ description: 'That the work of a plan was done. Never changed.' })
export class MaintenanceDone {
  @Field(() => ID)
  id!: string;

  memberId!: string;

  @Field(() => CalendarDate)
  day!: string;

  @Field(() => String, { nullable: true })
  reading!: string | null;

  @Field()
  note!: string;
}

@InputType({ description: 'Fields of a plan. At least one interval; months or days, not both.' })
export class MaintenanceFields {
  @Field()
  @Line(200)
  name!: string;

  @Field(() => String, { nullable: true, description: 'At most 4000 characters.' })
  @MaybeParagraphs(4000)
  instructions?: string | null;

  @Field(() => Int, { nullable: true, description: '1 to 240.' })
  @OptionalField()
  @Min(1)
  @Max(240)
  everyMonths?: number | null;

  @Field(() => Int, { nullable: true, description: '1 to 3650.' })
  @OptionalField()
  @Min(1)
  @Max(3650)
  everyDays?: number | null;

  @Field(() => ID, { nullable: true, description: 'A counter of the asset.' })
  @OptionalField()
  @Id()
  meterId?: string | null;

  @Field(() => String, { nullable: true, description: 'In 10^-scale units of the counter, as text.' })
  @OptionalField()
  @Matches(/^[1-9]\d{0,14}$/, { message: 'must be a whole number above 0' })
  everyReading?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether the asset cannot be booked while this is overdue; false unless said.' })
  blocksBooking?: boolean | null;

  @Field(() => CalendarDate, { description: 'When it was last done, or when the interval begins to count.' })
  sinceDay!: string;

  @Field(() => String, { nullable: true, description: 'What the counter showed then; 0 unless given.' })
  @OptionalField()
  @Matches(READING, { message: 'must be a whole number of at most 15 digits' })
  sinceReading?: string | null;
}

@InputType()
export class AddMaintenancePlanInput {
  @Field(() => ID)
  @Id()
  assetId!: string;

  @Field(() => MaintenanceFields)
  @ValidateNested()
  @Type(() => MaintenanceFields)
  plan!: MaintenanceFields;
}

@InputType()
export class ChangeMaintenancePlanInput {
  @Field(() => ID)
  @Id()
  id!: string;

  @Field(() => Int)
  @IsInt()
  expectedVersion!: number;

  @Field(() => MaintenanceFields)
  @ValidateNested()
  @Type(() => MaintenanceFields)
  plan!: MaintenanceFields;

  @Field(() => Boolean, { nullable: true, description: 'Whether the work is no longer needed.' })
  retired?: boolean | null;
}

@InputType()
export class RecordMaintenanceInput {
  @Field(() => ID)
  @Id()
  planId!: string;

  @Field(() => CalendarDate, { description: 'Not in the future.' })
  day!: string;

  @Field(() => String, { nullable: true, description: 'What its counter showed; needed when the plan goes by one.' })
  @OptionalField()
  @Matches(READING, { message: 'must be a whole number of at most 15 digits' })
  reading?: string | null;

  @Field(() => String, { nullable: true, description: 'What was done, at most 2000 characters.' })
  @MaybeParagraphs(2000)
  note?: string | null;
}
