import { Field, ID, InputType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { Matches, ValidateNested } from 'class-validator';
import { OptionalField } from '../../../platform/graphql/optional-field.js';
import { Id, Ids, Line, MaybeParagraphs, Rows } from '../../../platform/graphql/texts.js';
import { ConditionRating } from '../condition/condition.model.js';

const MOST_UNITS = 100;
const MOST_LINES = 20;

@InputType({ description: 'In what state a thing is.' })
export class ConditionInput {
  @Field(() => ConditionRating)
  rating!: ConditionRating;

  @Field(() => String, { nullable: true, description: 'What is to be seen, at most 2000 characters.' })
  @MaybeParagraphs(2000)
  note?: string | null;
}

@InputType({ description: 'What a counter shows now.' })
export class ShownReadingInput {
  @Field(() => ID)
  @Id()
  meterId!: string;

  @Field({ description: 'A whole number of 10^-scale units, as text.' })
  @Matches(/^\d{1,15}$/, { message: 'must be a whole number of at most 15 digits' })
  value!: string;
}

@InputType({ description: 'Something that was used up.' })
export class ConsumableInput {
  @Field({ description: 'What, 1 to 100 characters.' })
  @Line(100)
  name!: string;

  @Field({ description: 'How much, as text: up to 9 digits and 3 decimals.' })
  @Matches(/^(?=.*[1-9])\d{1,9}(\.\d{1,3})?$/, { message: 'must be a number above 0 such as 2 or 2.5' })
  quantity!: string;

  @Field({ description: 'Of what it is counted: kg, l, sacks; 1 to 20 characters.' })
  @Line(20)
  unit!: string;
}

@InputType()
export class CheckOutBookingInput {
  @Field(() => ID)
  @Id()
  bookingId!: string;

  @Field(() => ConditionInput, { nullable: true, description: 'Left out: as the last return left it.' })
  @OptionalField()
  @ValidateNested()
  @Type(() => ConditionInput)
  condition?: ConditionInput | null;

  @Field(() => [ID], { nullable: true, description: 'Units of pooled assets that go out, at most as many as were booked.' })
  @OptionalField()
  @Rows(MOST_UNITS)
  @Ids()
  unitIds?: string[] | null;

  @Field(() => [ShownReadingInput], { nullable: true })
  @OptionalField()
  @Rows(MOST_LINES)
  @ValidateNested({ each: true })
  @Type(() => ShownReadingInput)
  readings?: ShownReadingInput[] | null;

  @Field(() => [ID], { nullable: true, description: 'Keys that go with it.' })
  @OptionalField()
  @Rows(MOST_LINES)
  @Ids()
  keyIds?: string[] | null;
}

@InputType()
export class ReturnBookingInput {
  @Field(() => ID)
  @Id()
  bookingId!: string;

  @Field(() => ConditionInput)
  @ValidateNested()
  @Type(() => ConditionInput)
  condition!: ConditionInput;

  @Field(() => [ShownReadingInput], { nullable: true })
  @OptionalField()
  @Rows(MOST_LINES)
  @ValidateNested({ each: true })
  @Type(() => ShownReadingInput)
  readings?: ShownReadingInput[] | null;

  @Field(() => [ConsumableInput], { nullable: true })
  @OptionalField()
  @Rows(MOST_LINES)
  @ValidateNested({ each: true })
  @Type(() => ConsumableInput)
  consumables?: ConsumableInput[] | null;

  @Field(() => [ID], { nullable: true, description: 'Keys that are back at their place.' })
  @OptionalField()
  @Rows(MOST_LINES)
  @Ids()
  keyIds?: string[] | null;
}

@InputType()
export class AskSecondPersonInput {
  @Field(() => ID)
  @Id()
  bookingId!: string;

  @Field(() => ID, { description: 'Who will be there; another member of the federation.' })
  @Id()
  memberId!: string;
}
