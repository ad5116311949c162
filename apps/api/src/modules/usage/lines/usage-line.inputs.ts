import { Field, ID, InputType } from '@nestjs/graphql';
import { OptionalField } from '../../../platform/graphql/optional-field.js';
import { Id } from '../../../platform/graphql/texts.js';
import { UsageMeasure, UsagePhase } from './usage-line.model.js';

@InputType({ description: 'All that is given must hold.' })
export class UsageLineFilter {
  @Field(() => ID, { nullable: true })
  @OptionalField()
  @Id()
  bookingId?: string | null;

  @Field(() => ID, { nullable: true })
  @OptionalField()
  @Id()
  assetId?: string | null;

  @Field(() => ID, { nullable: true })
  @OptionalField()
  @Id()
  cooperativeId?: string | null;

  @Field(() => UsagePhase, { nullable: true })
  phase?: UsagePhase | null;

  @Field(() => UsageMeasure, { nullable: true })
  measure?: UsageMeasure | null;

  @Field(() => Date, { nullable: true, description: 'Only what started at this instant or later.' })
  from?: Date | null;

  @Field(() => Date, { nullable: true, description: 'Only what started before this instant.' })
  until?: Date | null;
}
