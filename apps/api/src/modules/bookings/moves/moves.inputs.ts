import { Field, ID, InputType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { ArrayMinSize, ValidateNested } from 'class-validator';
import { OptionalField } from '../../../platform/graphql/optional-field.js';
import { Id, Ids, Line, MaybeLine, Rows } from '../../../platform/graphql/texts.js';

/** Most requests that are decided in one go. */
export const MOST_DECISIONS = 50;

@InputType()
export class ConfirmHoldInput {
  @Field(() => ID)
  @Id()
  id!: string;
}

@InputType()
export class ApproveBookingInput {
  @Field(() => ID)
  @Id()
  id!: string;

  @Field(() => String, { nullable: true, description: 'A word to the one who asked, at most 500 characters.' })
  @MaybeLine(500)
  note?: string | null;
}

@InputType()
export class ApproveBookingsInput {
  @Field(() => [ID], { description: `1 to ${MOST_DECISIONS} requests.` })
  @Rows(MOST_DECISIONS)
  @ArrayMinSize(1, { message: 'must have at least one row' })
  @Ids()
  ids!: string[];
}

@InputType({ description: 'Another time, held for the one who asked until they answer.' })
export class OfferInput {
  @Field(() => Date)
  start!: Date;

  @Field(() => Date)
  end!: Date;

  @Field(() => Date, { nullable: true, description: 'When the offer ends, at the latest when its time begins; two days from now unless given.' })
  until?: Date | null;
}

@InputType()
export class DeclineBookingInput {
  @Field(() => ID)
  @Id()
  id!: string;

  @Field({ description: 'Why, 1 to 500 characters; the one who asked reads it.' })
  @Line(500)
  reason!: string;

  @Field(() => OfferInput, { nullable: true })
  @OptionalField()
  @ValidateNested()
  @Type(() => OfferInput)
  offer?: OfferInput | null;
}

@InputType()
export class UndoDecisionInput {
  @Field(() => ID)
  @Id()
  id!: string;

  @Field(() => String, { nullable: true })
  @MaybeLine(500)
  reason?: string | null;
}

@InputType()
export class MarkNoShowInput {
  @Field(() => ID)
  @Id()
  id!: string;

  @Field(() => String, { nullable: true })
  @MaybeLine(500)
  reason?: string | null;
}
