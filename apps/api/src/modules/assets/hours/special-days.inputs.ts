import { Field, ID, InputType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { ValidateNested } from 'class-validator';
import { CalendarDate, LocalTime } from '../../../platform/graphql/scalars.js';
import { Id, Line, MaybeLine, Rows } from '../../../platform/graphql/texts.js';

@InputType()
export class ExceptionHoursInput {
  @Field(() => LocalTime)
  opens!: string;

  @Field(() => LocalTime)
  closes!: string;
}

@InputType()
export class SetExceptionDayInput {
  @Field(() => ID)
  @Id()
  assetId!: string;

  @Field(() => CalendarDate)
  date!: string;

  @Field(() => [ExceptionHoursInput], { description: 'None: closed all day.' })
  @Rows(10)
  @ValidateNested({ each: true })
  @Type(() => ExceptionHoursInput)
  hours!: ExceptionHoursInput[];

  @Field(() => String, { nullable: true })
  @MaybeLine(200)
  reason?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Although bookings stand in what is closed then: they are hit, and their holders told.' })
  acceptHits?: boolean | null;
}

@InputType()
export class RemoveExceptionDayInput {
  @Field(() => ID)
  @Id()
  assetId!: string;

  @Field(() => CalendarDate)
  date!: string;

  @Field(() => Boolean, { nullable: true, description: 'Although bookings stand where only that day was open: they are hit, and their holders told.' })
  acceptHits?: boolean | null;
}

@InputType()
export class SetHolidayInput {
  @Field(() => CalendarDate)
  date!: string;

  @Field()
  @Line(100)
  name!: string;

  @Field(() => Boolean, { nullable: true, description: 'Although bookings stand in what is closed then: they are hit, and their holders told.' })
  acceptHits?: boolean | null;
}
