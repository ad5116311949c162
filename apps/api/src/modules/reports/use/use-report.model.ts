import { Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Matches, Max, Min } from 'class-validator';
import { OptionalField } from '../../../platform/graphql/optional-field.js';
import { Id } from '../../../platform/graphql/texts.js';

/** What a report has a row for. */
export const ReportBy = { ASSET: 'ASSET', COOPERATIVE: 'COOPERATIVE', MONTH: 'MONTH' } as const;
export type ReportBy = (typeof ReportBy)[keyof typeof ReportBy];
registerEnumType(ReportBy, { name: 'ReportBy', description: 'What a report has a row for.' });

@InputType()
export class UseReportInput {
  @Field({ description: 'First month: 2026-01. In the federation’s zone.' })
  @Matches(/^2\d{3}-(0[1-9]|1[0-2])$/, { message: 'must be a month such as 2026-01' })
  from!: string;

  @Field(() => Int, { description: 'How many months, 1 to 24.' })
  @Min(1)
  @Max(24)
  months!: number;

  @Field(() => ReportBy)
  by!: ReportBy;

  @Field(() => ID, { nullable: true, description: 'Only of this asset.' })
  @OptionalField()
  @Id()
  assetId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Only by this cooperative.' })
  @OptionalField()
  @Id()
  cooperativeId?: string | null;
}

/** How one asset, cooperative or month was used. */
@ObjectType({ description: 'How one asset, cooperative or month was used. Minutes count once for each of a pooled asset.' })
export class UseReportRow {
  @Field({ description: 'Id of the asset or cooperative, or the month 2026-01.' })
  key!: string;

  @Field({ description: 'Name of the asset or cooperative, or the month again.' })
  name!: string;

  @Field(() => Int, { description: 'Standing bookings that start in it.' })
  bookings!: number;

  @Field(() => Int, { description: 'Minutes booked.' })
  bookedMinutes!: number;

  @Field(() => Int, { description: 'Minutes really used, of what was checked out and returned.' })
  usedMinutes!: number;

  @Field(() => Int, { description: 'Different wishes that could not be had.' })
  refused!: number;

  @Field(() => Int, { nullable: true, description: 'Minutes open, closures taken off. Null where it does not apply: by cooperative, or by month of many assets.' })
  openMinutes!: number | null;

  @Field(() => Int, { nullable: true, description: 'Open minutes that nobody booked.' })
  idleMinutes!: number | null;
}

@ObjectType()
export class UseReport {
  @Field(() => [UseReportRow])
  items!: UseReportRow[];

  @Field(() => Int)
  totalItems!: number;
}
