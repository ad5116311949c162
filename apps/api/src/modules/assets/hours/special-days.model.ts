import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { CalendarDate, LocalTime } from '../../../platform/graphql/scalars.js';

/** From when to when on some day. */
@ObjectType({ description: 'Open from when to when, in the asset’s zone.' })
export class ExceptionHours {
  @Field(() => LocalTime)
  opens!: string;

  @Field(() => LocalTime)
  closes!: string;
}

/** Other hours on one day. */
@ObjectType({ description: 'One day on which an asset has other hours than usual, or none.' })
export class ExceptionDay {
  @Field(() => ID)
  id!: string;

  @Field(() => CalendarDate)
  date!: string;

  @Field(() => [ExceptionHours], { description: 'None: closed all day.' })
  hours!: ExceptionHours[];

  @Field()
  reason!: string;
}

/** A day on which the assets that follow holidays are closed. */
@ObjectType({ description: 'A day on which every asset that follows the holidays is closed.' })
export class Holiday {
  @Field(() => ID)
  id!: string;

  @Field(() => CalendarDate)
  date!: string;

  @Field()
  name!: string;
}

/** A page of holidays. */
@ObjectType()
export class HolidayList {
  @Field(() => [Holiday])
  items!: Holiday[];

  @Field(() => Int)
  totalItems!: number;
}
