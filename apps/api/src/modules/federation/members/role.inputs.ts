import { Field, ID, InputType } from '@nestjs/graphql';
import { OptionalField } from '../../../platform/graphql/optional-field.js';
import { CalendarDate } from '../../../platform/graphql/scalars.js';
import { Id } from '../../../platform/graphql/texts.js';
import { CooperativeRole, FederationRole } from '../enums.js';

@InputType({ description: 'Either a role in a cooperative with the cooperative, or a role in the federation.' })
export class GrantRoleInput {
  @Field(() => ID)
  @Id()
  memberId!: string;

  @Field(() => ID, { nullable: true })
  @OptionalField()
  @Id()
  cooperativeId?: string | null;

  @Field(() => CooperativeRole, { nullable: true })
  cooperativeRole?: CooperativeRole | null;

  @Field(() => FederationRole, { nullable: true })
  federationRole?: FederationRole | null;

  @Field(() => CalendarDate, { nullable: true, description: 'First day, in the zone of the federation; left out: today.' })
  from?: string | null;

  @Field(() => CalendarDate, { nullable: true, description: 'First day without it; left out: no end.' })
  until?: string | null;
}
