import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { PrincipleAnswerValue } from '../enums.js';

@ObjectType({ description: 'Something that the federation expects of its cooperatives, and how it asks for it.' })
export class Principle {
  @Field(() => ID)
  id!: string;

  @Field(() => Int, { description: 'From 1.' })
  position!: number;

  @Field()
  title!: string;

  @Field()
  question!: string;
}

@ObjectType({ description: 'What a cooperative says of itself against one principle.' })
export class PrincipleAnswer {
  @Field(() => Principle)
  principle!: Principle;

  @Field(() => PrincipleAnswerValue)
  answer!: PrincipleAnswerValue;

  @Field({ description: 'What shows it.' })
  evidence!: string;

  @Field()
  answeredAt!: Date;
}
