import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { IsInt, Matches } from 'class-validator';
import { OptionalField } from '../../../platform/graphql/optional-field.js';
import { Id, Line, Paragraphs } from '../../../platform/graphql/texts.js';
import { ProblemStatus } from './problem.model.js';

@InputType()
export class ReportProblemInput {
  @Field(() => ID)
  @Id()
  assetId!: string;

  @Field(() => ID, { nullable: true, description: 'The booking during which it was seen.' })
  @OptionalField()
  @Id()
  bookingId?: string | null;

  @Field({ description: 'What is wrong, 1 to 2000 characters.' })
  @Paragraphs(2000)
  words!: string;

  @Field(() => Boolean, { nullable: true, description: 'Whether it cannot be used as it is; false unless said.' })
  stopsUse?: boolean | null;
}

@InputType()
export class DecideProblemInput {
  @Field(() => ID)
  @Id()
  id!: string;

  @Field(() => Int)
  @IsInt()
  expectedVersion!: number;

  @Field(() => ProblemStatus)
  to!: ProblemStatus;

  @Field({ description: 'What was found or done, 1 to 500 characters.' })
  @Line(500)
  note!: string;

  @Field(() => ID, { nullable: true, description: 'For CHARGED, and only for it.' })
  @OptionalField()
  @Id()
  chargedToId?: string | null;

  @Field(() => String, { nullable: true, description: 'For CHARGED: how much, in smallest units, as text.' })
  @OptionalField()
  @Matches(/^[1-9]\d{0,11}$/, { message: 'must be a whole number of smallest units' })
  chargeMinor?: string | null;

  @Field(() => String, { nullable: true, description: 'For CHARGED: ISO 4217.' })
  @OptionalField()
  @Matches(/^[A-Z]{3}$/, { message: 'must be a currency such as EUR' })
  chargeCurrency?: string | null;
}

@InputType()
export class CloseForRepairInput {
  @Field(() => ID, { description: 'The problem.' })
  @Id()
  id!: string;

  @Field(() => Date, { description: 'Until when it cannot be used; from now.' })
  until!: Date;

  @Field(() => Boolean, { nullable: true, description: 'Close although bookings stand in that time. Their holders are told, and each waits to be moved, cancelled or kept.' })
  acceptHits?: boolean | null;
}

@InputType()
export class ProblemFilter {
  @Field(() => ID, { nullable: true })
  @OptionalField()
  @Id()
  assetId?: string | null;

  @Field(() => [ProblemStatus], { nullable: true })
  status?: ProblemStatus[] | null;

  @Field(() => Boolean, { nullable: true, description: 'Only those that the reader may decide about.' })
  mayDecide?: boolean | null;
}
