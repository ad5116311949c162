import { Field, ID, InputType } from '@nestjs/graphql';
import { Id, Line } from '../../../platform/graphql/texts.js';

@InputType()
export class DiscardRunInput {
  @Field(() => ID)
  @Id()
  runId!: string;

  @Field({ description: 'For everyone to read, 1 to 1000 characters.' })
  @Line(1000)
  reason!: string;

  @Field(() => Date, { description: 'Until when wishes are taken in the next round.' })
  closesAt!: Date;
}
