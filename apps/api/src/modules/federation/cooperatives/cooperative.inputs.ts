import { Field, Float, ID, InputType, Int } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { Matches, Max, Min, ValidateNested } from 'class-validator';
import { OptionalField } from '../../../platform/graphql/optional-field.js';
import { CalendarDate } from '../../../platform/graphql/scalars.js';
import { Id, Line, MaybeLine, MaybeParagraphs } from '../../../platform/graphql/texts.js';
import { CooperativeStatus } from '../enums.js';

const MOST_MEMBERS = 100_000_000;

@InputType({ description: 'What a cooperative says of itself. A field that is left out stays as it is; null empties one that may be null in a cooperative.' })
export class CooperativeFields {
  @Field(() => String, { nullable: true })
  @OptionalField()
  @Line(300)
  name?: string | null;

  @Field(() => String, { nullable: true })
  @MaybeParagraphs(10_000)
  description?: string | null;

  @Field(() => ID, { nullable: true, description: 'ESSglobal legal form or organisational structure: L2.' })
  @MaybeLine(60)
  legalForm?: string | null;

  @Field(() => ID, { nullable: true, description: 'ESSglobal activity: a01.' })
  @MaybeLine(60)
  activity?: string | null;

  @Field(() => String, { nullable: true })
  @MaybeLine(300)
  street?: string | null;

  @Field(() => String, { nullable: true })
  @MaybeLine(40)
  postcode?: string | null;

  @Field(() => String, { nullable: true })
  @MaybeLine(200)
  locality?: string | null;

  @Field(() => String, { nullable: true })
  @MaybeLine(200)
  region?: string | null;

  @Field(() => String, { nullable: true, description: 'ISO 3166-1 alpha-2' })
  @OptionalField()
  @Matches(/^([A-Z]{2})?$/, { message: 'must be two capital letters, as in ES' })
  country?: string | null;

  @Field(() => Float, { nullable: true, description: 'WGS 84 degrees, north positive; together with longitude.' })
  @OptionalField()
  @Min(-90, { message: 'must be from -90 to 90' })
  @Max(90, { message: 'must be from -90 to 90' })
  latitude?: number | null;

  @Field(() => Float, { nullable: true, description: 'WGS 84 degrees, east positive; together with latitude.' })
  @OptionalField()
  @Min(-180, { message: 'must be from -180 to 180' })
  @Max(180, { message: 'must be from -180 to 180' })
  longitude?: number | null;

  @Field(() => String, { nullable: true, description: 'http or https address; www.example.org is understood.' })
  @MaybeLine(500)
  website?: string | null;

  @Field(() => String, { nullable: true })
  @MaybeLine(320)
  email?: string | null;

  @Field(() => String, { nullable: true })
  @MaybeLine(60)
  phone?: string | null;

  @Field(() => String, { nullable: true })
  @MaybeLine(100)
  registrationNumber?: string | null;

  @Field(() => Int, { nullable: true, description: '0 to 100000000' })
  @OptionalField()
  @Min(0, { message: `must be from 0 to ${MOST_MEMBERS}` })
  @Max(MOST_MEMBERS, { message: `must be from 0 to ${MOST_MEMBERS}` })
  membersCount?: number | null;

  @Field(() => CalendarDate, { nullable: true })
  since?: string | null;
}

@InputType()
export class ApplyForAdmissionInput {
  @Field(() => CooperativeFields)
  @ValidateNested()
  @Type(() => CooperativeFields)
  cooperative!: CooperativeFields;
}

@InputType()
export class UpdateCooperativeInput {
  @Field(() => ID)
  @Id()
  id!: string;

  @Field(() => Int, { description: 'The version that was read; another one is refused.' })
  expectedVersion!: number;

  @Field(() => CooperativeFields)
  @ValidateNested()
  @Type(() => CooperativeFields)
  cooperative!: CooperativeFields;
}

@InputType()
export class DecideCooperativeStatusInput {
  @Field(() => ID)
  @Id()
  cooperativeId!: string;

  @Field(() => CooperativeStatus)
  to!: CooperativeStatus;

  @Field({ description: '1 to 2000 characters; kept with the decision.' })
  @MaybeParagraphs(2000)
  @Matches(/\S/, { message: 'must not be blank' })
  reason!: string;
}
