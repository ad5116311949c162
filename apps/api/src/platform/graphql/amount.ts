import { Field, ObjectType } from '@nestjs/graphql';

/** An amount of money or hours as it goes on the wire; see libs/money. */
@ObjectType({ description: 'An amount. Hours are a currency too: HOUR, counted in minutes.' })
export class Amount {
  @Field({ description: 'A whole number of the currency’s smallest unit (cents, minutes), as text; may be negative.' })
  minor!: string;

  @Field({ description: 'ISO 4217, or HOUR.' })
  currency!: string;
}
