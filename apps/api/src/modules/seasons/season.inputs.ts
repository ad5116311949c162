import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { Matches, ValidateNested } from 'class-validator';
import { CalendarDate } from '../../platform/graphql/scalars.js';
import { Id, Line, MaybeLine, Rows } from '../../platform/graphql/texts.js';
import { SeasonBasis } from './season.model.js';

/** Most assets that one season shares out. */
export const MOST_SEASON_ASSETS = 60;

@InputType()
export class CreateSeasonInput {
  @Field({ description: '1 to 200 characters.' })
  @Line(200)
  title!: string;

  @Field(() => CalendarDate)
  startsOn!: string;

  @Field(() => CalendarDate, { description: 'The last day; at most 400 days after the first.' })
  endsOn!: string;

  @Field(() => Date, { description: 'Until then wishes are taken: in the future, and before the first day.' })
  closesAt!: Date;

  @Field(() => SeasonBasis)
  basis!: SeasonBasis;

  @Field(() => String, { nullable: true, description: 'What the shares are counted in, at most 20 characters.' })
  @MaybeLine(20)
  unit?: string | null;

  @Field(() => [ID], { description: 'Which assets are shared out, 1 to 60.' })
  @Rows(MOST_SEASON_ASSETS)
  @Matches(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/, { each: true, message: 'must be ids' })
  assetIds!: string[];
}

@InputType()
export class SeasonShareInput {
  @Field(() => ID)
  @Id()
  cooperativeId!: string;

  @Field({ description: 'A whole number from 0 to 1000000000000000.' })
  @Matches(/^(0|[1-9]\d{0,14}|1000000000000000)$/, { message: 'must be a whole number from 0 to 1000000000000000' })
  amount!: string;
}

@InputType()
export class SetSeasonSharesInput {
  @Field(() => ID)
  @Id()
  id!: string;

  @Field(() => Int)
  expectedVersion!: number;

  @Field(() => [SeasonShareInput], { description: 'All of them; who is left out is entitled to nothing.' })
  @Rows()
  @ValidateNested({ each: true })
  @Type(() => SeasonShareInput)
  shares!: SeasonShareInput[];
}

@InputType()
export class ExtendSeasonInput {
  @Field(() => ID)
  @Id()
  id!: string;

  @Field(() => Date, { description: 'Later than it was, and before the first day.' })
  closesAt!: Date;
}
