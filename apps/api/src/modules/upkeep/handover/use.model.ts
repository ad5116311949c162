import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { AssetUnit } from '../../assets/index.js';

/** Someone who was asked to be there. */
@ObjectType({ description: 'Someone who was asked to be there when a dangerous thing is taken out.' })
export class SecondPerson {
  memberId!: string;

  @Field(() => Date, { nullable: true, description: 'When they said that they are there; null until then.' })
  confirmedAt!: string | null;

  @Field(() => Date, { nullable: true, description: 'When they said that they cannot be.' })
  declinedAt!: string | null;
}

/** Someone who can be asked to be there. */
@ObjectType({ description: 'Someone who can be asked to be the second person.' })
export class SecondChoice {
  memberId!: string;
  cooperativeId!: string;
}

/** A page of them. */
@ObjectType()
export class SecondChoiceList {
  @Field(() => [SecondChoice])
  items!: SecondChoice[];

  @Field(() => Int)
  totalItems!: number;
}

/** What was used up. */
@ObjectType({ description: 'Something that was used up with a booking.' })
export class Consumable {
  @Field(() => ID)
  id!: string;

  @Field()
  name!: string;

  @Field({ description: 'How much, as text.' })
  quantity!: string;

  @Field()
  unit!: string;
}

/** How a booked thing was taken out and given back. */
@ObjectType({ description: 'How a booked thing was taken out and given back.' })
export class BookingUse {
  @Field({ description: 'Whether taking it out needs a second person.' })
  needsTwo!: boolean;

  @Field(() => [SecondPerson])
  secondPeople!: SecondPerson[];

  @Field(() => Date, { nullable: true })
  takenAt!: string | null;

  @Field(() => Date, { nullable: true })
  returnedAt!: string | null;

  @Field(() => [AssetUnit], { description: 'Units of pooled assets that went out with it.' })
  units!: AssetUnit[];

  @Field(() => [Consumable])
  consumables!: Consumable[];
}
