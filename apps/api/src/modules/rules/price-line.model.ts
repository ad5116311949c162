import { Field, Int, ObjectType } from '@nestjs/graphql';
import type { PriceLine as Line } from '@auzolan/booking-rules';
import { PriceOf } from './rule-set.model.js';

@ObjectType({ description: 'One line of what a booking is said to cost.' })
export class PriceLine {
  @Field(() => PriceOf)
  of!: Line['of'];

  @Field(() => String, { nullable: true, description: 'What the meter counts; with UNIT.' })
  unit!: string | null;

  @Field({ description: 'For an hour, a use or a unit: integer of the smallest units.' })
  rate!: string;

  @Field({ description: 'ISO 4217, or HOUR for minutes of work.' })
  currency!: string;

  @Field(() => Int, { nullable: true, description: 'Minutes or uses; null for what only the meter will tell.' })
  count!: number | null;

  @Field(() => String, { nullable: true, description: 'Integer of the smallest units; null for what only the meter will tell.' })
  amount!: string | null;
}

/** A line as it is stored and sent: amounts as texts. */
export function toPriceLine({ of, unit, rate, currency, count, amount }: Line): PriceLine {
  return { of, unit, rate: String(rate), currency, count, amount: amount === null ? null : String(amount) };
}
