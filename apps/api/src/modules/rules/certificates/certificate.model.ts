import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { CalendarDate } from '../../../platform/graphql/scalars.js';
import { OptionalField } from '../../../platform/graphql/optional-field.js';
import { Id, Line, MaybeLine } from '../../../platform/graphql/texts.js';

/** What people can be trained for. */
@ObjectType({ description: 'What people can be trained for, and rules can ask for.' })
export class CertificateKind {
  @Field(() => ID)
  id!: string;

  @Field()
  name!: string;

  trainerId!: string | null;

  @Field({ description: 'No longer given.' })
  retired!: boolean;

  @Field({ description: 'Whether the reader may give it.' })
  mayGrant!: boolean;
}

/** That a person is trained. */
@ObjectType({ description: 'That a person is trained for something.' })
export class Certificate {
  @Field(() => ID)
  id!: string;

  @Field(() => CertificateKind)
  kind!: CertificateKind;

  memberId!: string;
  grantedById!: string;

  @Field(() => CalendarDate, { nullable: true, description: 'Last day on which it is good; null: for good.' })
  validUntil!: string | null;

  @Field(() => Date)
  grantedAt!: string;

  @Field(() => Date, { nullable: true })
  revokedAt!: string | null;
}

@InputType()
export class SetCertificateKindInput {
  @Field(() => ID, { nullable: true, description: 'Left out: a new one.' })
  @OptionalField()
  @Id()
  id?: string | null;

  @Field({ description: '1 to 120 characters, unlike every other.' })
  @Line(120)
  name!: string;

  @Field(() => ID, { nullable: true, description: 'The cooperative that trains; its coordinators may give it too.' })
  @OptionalField()
  @Id()
  trainerId?: string | null;

  @Field(() => Boolean, { nullable: true })
  retired?: boolean | null;
}

@InputType()
export class GrantCertificateInput {
  @Field(() => ID)
  @Id()
  memberId!: string;

  @Field(() => ID)
  @Id()
  kindId!: string;

  @Field(() => CalendarDate, { nullable: true, description: 'Last day on which it is good; left out: for good.' })
  validUntil?: string | null;
}

@InputType()
export class RevokeCertificateInput {
  @Field(() => ID)
  @Id()
  id!: string;

  @Field(() => String, { nullable: true })
  @MaybeLine(500)
  reason?: string | null;
}
