import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { OptionalField } from '../../../platform/graphql/optional-field.js';
import { Id, Line, MaybeLine } from '../../../platform/graphql/texts.js';

/** A key or code of an asset. */
@ObjectType({ description: 'A key or code of an asset, and who has it.' })
export class AssetKey {
  @Field(() => ID)
  id!: string;

  @Field()
  label!: string;

  @Field({ description: 'Whether it is a code rather than a key.' })
  isCode!: boolean;

  @Field(() => String, { nullable: true, description: 'The code; null for a key, and unless the reader looks after the asset or holds a booking of it around now.' })
  code!: string | null;

  @Field(() => Date, { nullable: true, description: 'Since when the holder has it, or it is back at its place.' })
  since!: string | null;

  /** Null: at its place, or the reader may not know. */
  holderId!: string | null;
}

@InputType()
export class AddKeyInput {
  @Field(() => ID)
  @Id()
  assetId!: string;

  @Field({ description: 'Which, 1 to 60 characters: front door, blue padlock.' })
  @Line(60)
  label!: string;

  @Field(() => String, { nullable: true, description: 'For a code: what it is, at most 60 characters.' })
  @MaybeLine(60)
  code?: string | null;
}

@InputType()
export class ChangeKeyInput {
  @Field(() => ID)
  @Id()
  id!: string;

  @Field(() => String, { nullable: true, description: 'The new code; left out, it stays.' })
  @MaybeLine(60)
  code?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether it is lost or no longer used.' })
  retired?: boolean | null;
}

@InputType()
export class HandOverKeyInput {
  @Field(() => ID)
  @Id()
  keyId!: string;

  @Field(() => ID, { nullable: true, description: 'Who has it now; left out: back at its place.' })
  @OptionalField()
  @Id()
  toMemberId?: string | null;

  @Field(() => ID, { nullable: true })
  @OptionalField()
  @Id()
  bookingId?: string | null;
}
