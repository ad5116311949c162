import { Field, ID, InputType, OmitType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { ArrayMinSize, ValidateNested } from 'class-validator';
import { Id, Line, MaybeLine, Rows } from '../../../platform/graphql/texts.js';
import { BookAssetInput } from '../booking.inputs.js';

/** Most things that one go may book. */
export const MOST_TOGETHER = 20;

/** One thing and its time. */
@InputType()
export class TogetherWish extends OmitType(BookAssetInput, ['purpose'] as const, InputType) {}

@InputType()
export class BookTogetherInput {
  @Field(() => [TogetherWish], { description: 'Two to twenty.' })
  @Rows(MOST_TOGETHER)
  @ArrayMinSize(2, { message: 'must have at least 2 rows' })
  @ValidateNested({ each: true })
  @Type(() => TogetherWish)
  wishes!: TogetherWish[];

  @Field({ description: 'What for, 1 to 500 characters.' })
  @Line(500)
  purpose!: string;
}

@InputType()
export class CancelTogetherInput {
  @Field(() => ID)
  @Id()
  togetherId!: string;

  @Field(() => String, { nullable: true })
  @MaybeLine(500)
  reason?: string | null;
}
