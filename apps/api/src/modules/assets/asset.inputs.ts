import { Field, Float, ID, InputType, Int } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { IsInt, Max, Min, ValidateNested } from 'class-validator';
import { CalendarDate, LocalTime } from '../../platform/graphql/scalars.js';
import { OptionalField } from '../../platform/graphql/optional-field.js';
import { Id, Line, MaybeLine, MaybeParagraphs, Rows } from '../../platform/graphql/texts.js';
import { AssetCategory, AssetKind } from './asset-category.js';

const DAY = 1440;
const MONTH = 31 * DAY;

/** Fields of an asset; what is left out stays as it is (or takes its usual value in a new one). */
@InputType()
export class AssetFields {
  @Field(() => String, { nullable: true })
  @OptionalField()
  @Line(200)
  name?: string | null;

  @Field(() => AssetCategory, { nullable: true })
  category?: AssetCategory | null;

  @Field(() => String, { nullable: true })
  @MaybeParagraphs(4000)
  description?: string | null;

  @Field(() => String, { nullable: true })
  @MaybeParagraphs(8000)
  howToUse?: string | null;

  @Field(() => String, { nullable: true })
  @MaybeLine(300)
  place?: string | null;

  @Field(() => Float, { nullable: true })
  @OptionalField()
  @Min(-90)
  @Max(90)
  latitude?: number | null;

  @Field(() => Float, { nullable: true })
  @OptionalField()
  @Min(-180)
  @Max(180)
  longitude?: number | null;

  @Field(() => String, { nullable: true, description: 'IANA zone, such as Europe/Madrid.' })
  @OptionalField()
  @Line(64)
  timeZone?: string | null;

  @Field(() => Int, { nullable: true, description: 'Minutes, 0 to 1440.' })
  @OptionalField()
  @Min(0)
  @Max(DAY)
  setupMinutes?: number | null;

  @Field(() => Int, { nullable: true, description: 'Minutes, 0 to 1440.' })
  @OptionalField()
  @Min(0)
  @Max(DAY)
  turnaroundMinutes?: number | null;

  @Field(() => Int, { nullable: true, description: 'Minutes, 1 to 44640.' })
  @OptionalField()
  @Min(1)
  @Max(MONTH)
  minMinutes?: number | null;

  @Field(() => Int, { nullable: true, description: 'Minutes, 1 to 44640.' })
  @OptionalField()
  @Min(1)
  @Max(MONTH)
  maxMinutes?: number | null;

  @Field(() => Int, { nullable: true, description: 'Days, 1 to 1095.' })
  @OptionalField()
  @Min(1)
  @Max(1095)
  horizonDays?: number | null;

  @Field(() => Boolean, { nullable: true })
  retired?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'Closed on the federation’s holidays.' })
  followsHolidays?: boolean | null;

  @Field(() => Int, { nullable: true, description: 'How many there are, 1 to 10000; more than 1 only when POOLED.' })
  @OptionalField()
  @Min(1)
  @Max(10_000)
  quantity?: number | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether a request that waits for approval keeps others from the time; true unless said.' })
  requestsBlock?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether it is dangerous, so that two people must be there; false unless said.' })
  twoPeople?: boolean | null;

  @Field(() => Int, { nullable: true, description: 'Hours, 0 to 720; 48 unless said.' })
  @OptionalField()
  @Min(0)
  @Max(720)
  objectionHours?: number | null;
}

@InputType()
export class CreateAssetInput {
  @Field(() => ID, { description: 'The cooperative that owns it.' })
  @Id()
  ownerId!: string;

  @Field(() => AssetKind, { nullable: true, description: 'EXCLUSIVE unless said; stays as it is.' })
  kind?: AssetKind | null;

  @Field(() => AssetFields)
  @ValidateNested()
  @Type(() => AssetFields)
  asset!: AssetFields;
}

@InputType()
export class UpdateAssetInput {
  @Field(() => ID)
  @Id()
  id!: string;

  @Field(() => Int)
  @IsInt()
  expectedVersion!: number;

  @Field(() => AssetFields)
  @ValidateNested()
  @Type(() => AssetFields)
  asset!: AssetFields;

  @Field(() => Boolean, { nullable: true, description: 'Although bookings stand in what is closed by another zone, on holidays or for good then: they are hit, and their holders told.' })
  acceptHits?: boolean | null;
}

@InputType()
export class AssetVersionInput {
  @Field(() => ID)
  @Id()
  id!: string;

  @Field(() => Int)
  @IsInt()
  expectedVersion!: number;
}

@InputType()
export class UpdateAssetsInput {
  @Field(() => [AssetVersionInput], { description: 'Which, 1 to 200.' })
  @Rows(200)
  @ValidateNested({ each: true })
  @Type(() => AssetVersionInput)
  assets!: AssetVersionInput[];

  @Field(() => AssetFields, { description: 'What becomes the same in all of them.' })
  @ValidateNested()
  @Type(() => AssetFields)
  change!: AssetFields;

  @Field(() => Boolean, { nullable: true, description: 'Although bookings stand in what is closed then: they are hit, and their holders told.' })
  @OptionalField()
  acceptHits?: boolean | null;
}

@InputType()
export class OpeningHoursInput {
  @Field(() => Int, { nullable: true, description: '1 Monday to 7 Sunday.' })
  @OptionalField()
  @Min(1)
  @Max(7)
  weekday?: number | null;

  @Field(() => String, { nullable: true, description: 'Instead of a weekday, a recurrence rule of whole days (RFC 5545), such as FREQ=MONTHLY;BYDAY=1SA; it starts on validFrom.' })
  @OptionalField()
  @Line(1000)
  rule?: string | null;

  @Field(() => LocalTime)
  opens!: string;

  @Field(() => LocalTime)
  closes!: string;

  @Field(() => CalendarDate, { nullable: true })
  validFrom?: string | null;

  @Field(() => CalendarDate, { nullable: true })
  validUntil?: string | null;
}

@InputType()
export class SetOpeningHoursInput {
  @Field(() => ID)
  @Id()
  assetId!: string;

  @Field(() => [OpeningHoursInput])
  @Rows(100)
  @ValidateNested({ each: true })
  @Type(() => OpeningHoursInput)
  hours!: OpeningHoursInput[];

  @Field(() => Boolean, { nullable: true, description: 'Although bookings stand in what is closed then: they are hit, and their holders told.' })
  acceptHits?: boolean | null;
}

@InputType()
export class AssetFilter {
  @Field(() => String, { nullable: true, description: 'Words that its name or place contains.' })
  @MaybeLine(200)
  text?: string | null;

  @Field(() => [AssetCategory], { nullable: true })
  category?: AssetCategory[] | null;

  @Field(() => ID, { nullable: true })
  @OptionalField()
  @Id()
  ownerId?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Left out: only those still in use.' })
  retired?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'Only those whose rules let cooperatives of other federations book under an agreement. For who speaks for a guest, always.' })
  openToGuests?: boolean | null;
}
