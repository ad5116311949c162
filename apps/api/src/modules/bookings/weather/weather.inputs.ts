import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { Matches, Max, Min } from 'class-validator';
import { OptionalField } from '../../../platform/graphql/optional-field.js';
import { Id, Line, Rows } from '../../../platform/graphql/texts.js';
import { WeatherAnswer } from './weather.model.js';

@InputType()
export class SetWeatherBoundInput {
  @Field(() => ID)
  @Id()
  id!: string;

  @Field()
  weatherBound!: boolean;
}

@InputType()
export class ProposeWeatherShiftInput {
  @Field(() => ID)
  @Id()
  assetId!: string;

  @Field(() => Date, { description: 'Weather-bound bookings that start from then on are shifted.' })
  from!: Date;

  @Field(() => Int, { description: '1 to 60.' })
  @Min(1, { message: 'must be from 1 to 60' })
  @Max(60, { message: 'must be from 1 to 60' })
  days!: number;

  @Field({ description: '1 to 500 characters.' })
  @Line(500)
  reason!: string;

  @Field(() => Date, { description: 'In the future, and before the first of them starts.' })
  answerBy!: Date;

  @Field(() => [ID], { nullable: true, description: 'Bookings that stay where they are.' })
  @OptionalField()
  @Rows(100)
  @Matches(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/, { each: true, message: 'must be ids' })
  leaveOut?: string[] | null;
}

@InputType()
export class AnswerWeatherShiftInput {
  @Field(() => ID)
  @Id()
  id!: string;

  @Field(() => ID)
  @Id()
  bookingId!: string;

  @Field(() => WeatherAnswer)
  answer!: WeatherAnswer;
}
