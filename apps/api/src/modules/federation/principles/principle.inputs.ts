import { Field, ID, InputType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { ValidateNested } from 'class-validator';
import { OptionalField } from '../../../platform/graphql/optional-field.js';
import { Id, Line, MaybeParagraphs, Rows } from '../../../platform/graphql/texts.js';
import { PrincipleAnswerValue } from '../enums.js';

const MOST_PRINCIPLES = 100;

@InputType()
export class PrincipleInput {
  @Field(() => ID, { nullable: true, description: 'Of a principle that is kept; left out for a new one.' })
  @OptionalField()
  @Id()
  id?: string | null;

  @Field()
  @Line(200)
  title!: string;

  @Field()
  @Line(1000)
  question!: string;
}

@InputType()
export class SetPrinciplesInput {
  @Field(() => [PrincipleInput], { description: 'All of them, in order; at most 100.' })
  @Rows(MOST_PRINCIPLES)
  @ValidateNested({ each: true })
  @Type(() => PrincipleInput)
  principles!: PrincipleInput[];
}

@InputType()
export class PrincipleAnswerInput {
  @Field(() => ID)
  @Id()
  principleId!: string;

  @Field(() => PrincipleAnswerValue)
  answer!: PrincipleAnswerValue;

  @Field({ description: 'At most 4000 characters.' })
  @MaybeParagraphs(4000)
  evidence!: string;
}

@InputType()
export class AnswerPrinciplesInput {
  @Field(() => ID)
  @Id()
  cooperativeId!: string;

  @Field(() => [PrincipleAnswerInput], { description: 'One for each principle at most.' })
  @Rows(MOST_PRINCIPLES)
  @ValidateNested({ each: true })
  @Type(() => PrincipleAnswerInput)
  answers!: PrincipleAnswerInput[];
}
