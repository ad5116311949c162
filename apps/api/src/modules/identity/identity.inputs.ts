import { Field, ID, InputType } from '@nestjs/graphql';
import { ArrayMinSize, ArrayUnique, IsIn, Length } from 'class-validator';
import { LANGUAGES, type Language } from '../../platform/context/language.js';
import { OptionalField } from '../../platform/graphql/optional-field.js';
import { Id, Line, Rows } from '../../platform/graphql/texts.js';
import { TokenScope } from './access-token.model.js';
import { EmailAddress } from './email-address.js';

const LANGUAGE_RULE = { message: `must be one of ${LANGUAGES.join(', ')}` };
/** Longest answer of an authenticator that is looked at, characters of JSON. */
const LONGEST_RESPONSE = 20_000;

@InputType()
export class RequestSignInCodeInput {
  @Field(() => String)
  @EmailAddress()
  email!: string;

  @Field(() => String, { nullable: true, description: 'Of the mail, and of the person when the address is new: one of en es pt-BR eu fr.' })
  @OptionalField()
  @IsIn(LANGUAGES, LANGUAGE_RULE)
  language?: Language | null;
}

@InputType()
export class SignInInput {
  @Field(() => String, { nullable: true, description: 'With a mailed code only.' })
  @OptionalField()
  @EmailAddress()
  email?: string | null;

  @Field(() => String, { description: 'A mailed code, a printed code, or the token of a sign-in link.' })
  @Line(100)
  code!: string;
}

@InputType()
export class UpdateProfileInput {
  @Field(() => String, { nullable: true, description: 'One of en es pt-BR eu fr.' })
  @OptionalField()
  @IsIn(LANGUAGES, LANGUAGE_RULE)
  language?: Language | null;

  @Field(() => String, { nullable: true, description: 'What the federation acted for calls the person.' })
  @OptionalField()
  @Line(200)
  name?: string | null;
}

@InputType()
export class CreateAccessTokenInput {
  @Field(() => String, { description: 'What it is for.' })
  @Line(100)
  name!: string;

  @Field(() => [TokenScope])
  @Rows(3)
  @ArrayMinSize(1, { message: 'must have at least one scope' })
  @ArrayUnique({ message: 'must not name a scope twice' })
  scopes!: TokenScope[];

  @Field(() => Date, { description: 'In the future, at most 366 days away.' })
  expiresAt!: Date;
}

@InputType()
export class MakePrintedCodeInput {
  @Field(() => ID)
  @Id()
  memberId!: string;
}

@InputType()
export class FinishPasskeyInput {
  @Field(() => String, { description: 'What the person calls it: my phone.' })
  @Line(100)
  name!: string;

  @Field(() => String, { description: 'RegistrationResponseJSON (WebAuthn), as JSON text.' })
  @Length(2, LONGEST_RESPONSE, { message: `must have 2 to ${LONGEST_RESPONSE} characters` })
  response!: string;
}

@InputType()
export class FinishPasskeySignInInput {
  @Field(() => ID)
  @Id()
  challengeId!: string;

  @Field(() => String, { description: 'AuthenticationResponseJSON (WebAuthn), as JSON text.' })
  @Length(2, LONGEST_RESPONSE, { message: `must have 2 to ${LONGEST_RESPONSE} characters` })
  response!: string;
}
