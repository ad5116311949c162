import { Field, ID, InputType } from '@nestjs/graphql';
import { OptionalField } from '../../../platform/graphql/optional-field.js';
import { Id } from '../../../platform/graphql/texts.js';
import { FeedKind } from './feed.model.js';

@InputType()
export class CreateCalendarFeedInput {
  @Field(() => FeedKind)
  kind!: FeedKind;

  @Field(() => ID, { nullable: true, description: 'For COOPERATIVE: one of your own.' })
  @OptionalField()
  @Id()
  cooperativeId?: string | null;

  @Field(() => ID, { nullable: true, description: 'For ASSET and FREE_BUSY.' })
  @OptionalField()
  @Id()
  assetId?: string | null;
}
