import { Field, ID, InputType } from '@nestjs/graphql';
import { OptionalField } from '../../../platform/graphql/optional-field.js';
import { Id, Line } from '../../../platform/graphql/texts.js';
import { EmailAddress } from '../../identity/index.js';
import { CooperativeRole, FederationRole } from '../enums.js';

@InputType({ description: 'Either a role in a cooperative with the cooperative, or a role in the federation.' })
export class InviteInput {
  @Field(() => ID, { nullable: true })
  @OptionalField()
  @Id()
  cooperativeId?: string | null;

  @Field(() => CooperativeRole, { nullable: true })
  cooperativeRole?: CooperativeRole | null;

  @Field(() => FederationRole, { nullable: true })
  federationRole?: FederationRole | null;

  @Field(() => String, { nullable: true, description: 'Gets the invitation by mail; left out: hand it over.' })
  @OptionalField()
  @EmailAddress()
  email?: string | null;
}

@InputType()
export class AcceptInvitationInput {
  @Field({ description: 'Capitals, blanks and hyphens do not matter.' })
  @Line(100)
  code!: string;

  @Field({ description: 'The name by which the person is known there; a member keeps the one they have.' })
  @Line(200)
  name!: string;
}
