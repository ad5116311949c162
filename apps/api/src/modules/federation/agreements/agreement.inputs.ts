import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { ValidateNested } from 'class-validator';
import { OptionalField } from '../../../platform/graphql/optional-field.js';
import { CalendarDate } from '../../../platform/graphql/scalars.js';
import { Id, Line, MaybeLine, Paragraphs } from '../../../platform/graphql/texts.js';
import { CooperativeFields } from '../cooperatives/cooperative.inputs.js';

const ACCEPT_HITS = 'Although bookings of guests stand after it: they are hit, and their holders told.';

@InputType()
export class MakeAgreementInput {
  @Field({ description: 'Name of the other federation, 1 to 200 characters.' })
  @Line(200)
  partner!: string;

  @Field(() => String, { nullable: true, description: 'http or https address; www.example.org is understood.' })
  @MaybeLine(500)
  website?: string | null;

  @Field(() => String, { nullable: true })
  @MaybeLine(320)
  contact?: string | null;

  @Field({ description: 'What was agreed, 1 to 10000 characters. It stays as it is.' })
  @Paragraphs(10_000)
  terms!: string;

  @Field(() => CalendarDate)
  startsOn!: string;

  @Field(() => CalendarDate, { description: 'The last day, after the first.' })
  endsOn!: string;
}

@InputType()
export class MoveAgreementEndInput {
  @Field(() => ID)
  @Id()
  id!: string;

  @Field(() => Int, { description: 'The version that was read; another one is refused.' })
  expectedVersion!: number;

  @Field(() => CalendarDate, { description: 'The new last day, today or later.' })
  endsOn!: string;

  @Field(() => Boolean, { nullable: true, description: ACCEPT_HITS })
  acceptHits?: boolean | null;
}

@InputType()
export class EndAgreementInput {
  @Field(() => ID)
  @Id()
  id!: string;

  @Field(() => Int, { description: 'The version that was read; another one is refused.' })
  expectedVersion!: number;

  @Field({ description: '1 to 2000 characters; kept with the agreement.' })
  @Paragraphs(2000)
  reason!: string;

  @Field(() => Boolean, { nullable: true, description: ACCEPT_HITS })
  acceptHits?: boolean | null;
}

@InputType({ description: 'A cooperative that is known here, or a new one.' })
export class AddGuestInput {
  @Field(() => ID)
  @Id()
  agreementId!: string;

  @Field(() => ID, { nullable: true })
  @OptionalField()
  @Id()
  cooperativeId?: string | null;

  @Field(() => CooperativeFields, { nullable: true })
  @OptionalField()
  @ValidateNested()
  @Type(() => CooperativeFields)
  cooperative?: CooperativeFields | null;
}
