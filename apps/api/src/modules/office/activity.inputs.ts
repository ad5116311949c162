import { Field, ID, InputType } from '@nestjs/graphql';
import { OptionalField } from '../../platform/graphql/optional-field.js';
import { Id, MaybeLine } from '../../platform/graphql/texts.js';

@InputType({ description: 'All that is given must hold.' })
export class ActivityFilter {
  @Field(() => String, { nullable: true, description: 'booking.cancel' })
  @MaybeLine(100)
  action?: string | null;

  @Field(() => String, { nullable: true, description: 'booking' })
  @MaybeLine(60)
  subjectType?: string | null;

  @Field(() => ID, { nullable: true })
  @OptionalField()
  @Id()
  subjectId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Who did it, or for whom it was done.' })
  @OptionalField()
  @Id()
  memberId?: string | null;

  @Field(() => Date, { nullable: true })
  from?: Date | null;

  @Field(() => Date, { nullable: true, description: 'Before this instant.' })
  until?: Date | null;
}
