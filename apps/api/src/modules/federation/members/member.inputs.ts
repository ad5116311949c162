import { Field, ID, InputType } from '@nestjs/graphql';
import { IsIn } from 'class-validator';
import { LANGUAGES } from '../../../platform/context/language.js';
import { OptionalField } from '../../../platform/graphql/optional-field.js';
import { Id, Line, MaybeLine } from '../../../platform/graphql/texts.js';
import { EmailAddress } from '../../identity/index.js';

@InputType()
export class MemberFilter {
  @Field(() => String, { nullable: true, description: 'Words that the name contains, whatever their accents and capitals.' })
  @MaybeLine(200)
  text?: string | null;

  @Field(() => ID, { nullable: true, description: 'Who has a role there today.' })
  @OptionalField()
  @Id()
  cooperativeId?: string | null;
}

@InputType()
export class AddMemberInput {
  @Field()
  @Line(200)
  name!: string;

  @Field(() => ID)
  @Id()
  cooperativeId!: string;

  @Field(() => String, { nullable: true })
  @MaybeLine(60)
  phone?: string | null;

  @Field(() => String, { nullable: true, description: 'Gets an invitation by which the person can make this membership their own.' })
  @OptionalField()
  @EmailAddress()
  email?: string | null;

  @Field(() => String, { nullable: true, description: 'BCP 47, one of en es pt-BR eu fr; left out: that of the helper.' })
  @OptionalField()
  @IsIn(LANGUAGES, { message: 'must be one of en es pt-BR eu fr' })
  language?: string | null;
}
