import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { Matches, Max, Min } from 'class-validator';
import { OptionalField } from '../../../platform/graphql/optional-field.js';
import { Id, Line } from '../../../platform/graphql/texts.js';
import { MeterUnit } from './meter.model.js';

const WHOLE_NUMBER = /^\d{1,15}$/;

/** A value of a meter as it comes in. */
function MeterValue(): PropertyDecorator {
  return Matches(WHOLE_NUMBER, { message: 'must be a whole number of at most 15 digits' });
}

@InputType()
export class AddMeterInput {
  @Field(() => ID)
  @Id()
  assetId!: string;

  @Field({ description: 'What it says beside the counter, 1 to 100 characters; unlike those of the asset’s other counters.' })
  @Line(100)
  name!: string;

  @Field(() => MeterUnit)
  unit!: MeterUnit;

  @Field(() => Int, { description: 'Decimal places that it shows, 0 to 3.' })
  @Min(0)
  @Max(3)
  scale!: number;
}

@InputType()
export class ReplaceMeterInput {
  @Field(() => ID, { description: 'The counter that goes.' })
  @Id()
  id!: string;

  @Field(() => Date, { description: 'When it was changed, not in the future.' })
  at!: Date;

  @Field({ description: 'What the new counter shows when it starts, a whole number of 10^-scale units.' })
  @MeterValue()
  startsAt!: string;
}

@InputType()
export class RecordReadingInput {
  @Field(() => ID)
  @Id()
  meterId!: string;

  @Field(() => Date, { description: 'When it was read, not in the future.' })
  at!: Date;

  @Field({ description: 'A whole number of 10^-scale units, as text.' })
  @MeterValue()
  value!: string;

  @Field(() => ID, { nullable: true, description: 'The booking it belongs to, of this asset.' })
  @OptionalField()
  @Id()
  bookingId?: string | null;
}

@InputType()
export class CorrectReadingInput {
  @Field(() => ID, { description: 'The reading that was wrong.' })
  @Id()
  id!: string;

  @Field(() => Date, { description: 'When it was read.' })
  at!: Date;

  @Field({ description: 'A whole number of 10^-scale units, as text.' })
  @MeterValue()
  value!: string;

  @Field({ description: 'What was wrong, 1 to 500 characters.' })
  @Line(500)
  reason!: string;
}
