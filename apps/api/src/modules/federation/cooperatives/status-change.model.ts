import { Field, ID, ObjectType } from '@nestjs/graphql';
import { CooperativeStatus } from '../enums.js';

@ObjectType({ description: 'A decision on where a cooperative stands.' })
export class CooperativeStatusChange {
  @Field(() => ID)
  id!: string;

  @Field(() => CooperativeStatus, { nullable: true, description: 'Null for the first.' })
  from!: CooperativeStatus | null;

  @Field(() => CooperativeStatus)
  to!: CooperativeStatus;

  @Field()
  reason!: string;

  @Field()
  at!: Date;

  decidedById!: string | null;
}
