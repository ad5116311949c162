import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { Matches, Max, Min, ValidateNested } from 'class-validator';
import { OptionalField } from '../../../platform/graphql/optional-field.js';
import { Id, Line, Rows } from '../../../platform/graphql/texts.js';

/** Most wishes of one cooperative in one season. */
export const MOST_WISHES = 50;

@InputType()
export class SeasonWishInput {
  @Field(() => ID)
  @Id()
  assetId!: string;

  @Field(() => Date, { description: 'A whole minute, in the season.' })
  start!: Date;

  @Field(() => Date, { description: 'A whole minute after start, in the season.' })
  end!: Date;

  @Field(() => Int, { nullable: true, defaultValue: 1, description: 'How many of a pooled asset.' })
  @OptionalField()
  @Min(1, { message: 'must be from 1 to 10000' })
  @Max(10_000, { message: 'must be from 1 to 10000' })
  quantity?: number | null;

  @Field({ description: 'What for, 1 to 500 characters.' })
  @Line(500)
  purpose!: string;
}

@InputType()
export class FileSeasonWishesInput {
  @Field(() => ID)
  @Id()
  seasonId!: string;

  @Field(() => Int, { nullable: true, description: 'Version of the list that is replaced; left out when there is none.' })
  expectedVersion?: number | null;

  @Field(() => Int, { nullable: true, description: 'How many periods are wanted at most, 1 to 50; left out for all.' })
  @OptionalField()
  @Min(1, { message: 'must be from 1 to 50' })
  @Max(MOST_WISHES, { message: 'must be from 1 to 50' })
  most?: number | null;

  @Field({ description: '32 random bytes of the caller’s own as 64 hexadecimal digits, mixed into the draw. Make them anew each time.' })
  @Matches(/^[0-9a-f]{64}$/, { message: 'must be 64 hexadecimal digits' })
  contribution!: string;

  @Field(() => [SeasonWishInput], { description: 'All wishes, dearest first, at most 50; none to withdraw.' })
  @Rows(MOST_WISHES)
  @ValidateNested({ each: true })
  @Type(() => SeasonWishInput)
  wishes!: SeasonWishInput[];
}
