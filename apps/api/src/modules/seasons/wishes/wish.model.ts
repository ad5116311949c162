import { Field, ID, Int, ObjectType } from '@nestjs/graphql';

@ObjectType({ description: 'A period that a cooperative would like to have in a season.' })
export class SeasonWish {
  @Field(() => ID)
  id!: string;

  cooperativeId!: string;
  assetId!: string;

  @Field(() => Int, { description: '1 is the dearest.' })
  rank!: number;

  @Field(() => Date)
  start!: string;

  @Field(() => Date, { description: 'Not in it.' })
  end!: string;

  @Field(() => Int, { description: 'How many of a pooled asset; 1 for any other.' })
  quantity!: number;

  @Field(() => String, { nullable: true, description: 'What for; null unless the reader is of that cooperative.' })
  purpose!: string | null;
}

@ObjectType({ description: 'What a cooperative wished of a season, dearest first.' })
export class SeasonWishList {
  cooperativeId!: string;

  @Field(() => Int, { nullable: true, description: 'How many periods it wants at most; null for all.' })
  most!: number | null;

  @Field({ description: 'What its browser or program added to the chance of the draw, 64 hexadecimal digits. It stands in the published file.' })
  contribution!: string;

  @Field(() => Date)
  filedAt!: string;

  @Field(() => Int)
  version!: number;

  @Field(() => [SeasonWish], { description: 'At most 50.' })
  wishes!: SeasonWish[];
}

@ObjectType()
export class SeasonWishPage {
  @Field(() => [SeasonWish])
  items!: SeasonWish[];

  @Field(() => Int)
  totalItems!: number;
}
