import { Field, ID, InputType } from '@nestjs/graphql';
import { OptionalField } from '../../../platform/graphql/optional-field.js';
import { Id } from '../../../platform/graphql/texts.js';

@InputType({ description: 'All that is given must hold.' })
export class StatementFilter {
  @Field(() => ID, { nullable: true, description: 'Of this season; left out: of the latest twelve.' })
  @OptionalField()
  @Id()
  settlementId?: string | null;

  @Field(() => ID, { nullable: true })
  @OptionalField()
  @Id()
  cooperativeId?: string | null;
}

@InputType({ description: 'One line of a statement.' })
export class StatementBasisInput {
  @Field(() => ID)
  @Id()
  settlementId!: string;

  @Field(() => ID)
  @Id()
  cooperativeId!: string;

  @Field(() => ID)
  @Id()
  poolId!: string;
}
