import { Field, InputType } from '@nestjs/graphql';
import { ArrayMinSize, Matches } from 'class-validator';
import { OptionalField } from '../../platform/graphql/optional-field.js';
import { CalendarDate } from '../../platform/graphql/scalars.js';
import { Line, MaybeLine, MaybeParagraphs, Rows } from '../../platform/graphql/texts.js';
import { FederationKind } from './enums.js';

const LANGUAGE_TAG = /^[a-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}$/;
const LANGUAGES = { each: true, message: 'must be BCP 47 tags, such as eu or pt-BR' };

@InputType()
export class FoundFederationInput {
  @Field()
  @Line(200)
  name!: string;

  @Field({ description: 'Short name in addresses and invitation codes, 3 to 40 of a-z, 0-9 and -: ibaia.' })
  @Matches(/^[a-z][a-z0-9-]{1,38}[a-z0-9]$/, { message: 'must be 3 to 40 small letters, digits or hyphens, and begin with a letter' })
  slug!: string;

  @Field()
  @MaybeParagraphs(4000)
  purpose!: string;

  @Field(() => FederationKind)
  kind!: FederationKind;

  @Field()
  @MaybeLine(200)
  territory!: string;

  @Field(() => [String], { description: 'Languages it works in, BCP 47, 1 to 20.' })
  @Rows(20)
  @ArrayMinSize(1, { message: 'must name a language' })
  @Matches(LANGUAGE_TAG, LANGUAGES)
  languages!: string[];

  @Field({ description: 'IANA zone, such as Europe/Madrid.' })
  @Line(64)
  timeZone!: string;

  @Field(() => String, { nullable: true })
  @MaybeParagraphs(20_000)
  charter?: string | null;

  @Field({ description: 'The name by which the founder is known there.' })
  @Line(200)
  yourName!: string;
}

@InputType({ description: 'A field that is left out stays as it is.' })
export class UpdateFederationInput {
  @Field(() => String, { nullable: true })
  @OptionalField()
  @Line(200)
  name?: string | null;

  @Field(() => String, { nullable: true })
  @MaybeParagraphs(4000)
  purpose?: string | null;

  @Field(() => FederationKind, { nullable: true })
  kind?: FederationKind | null;

  @Field(() => String, { nullable: true })
  @MaybeLine(200)
  territory?: string | null;

  @Field(() => [String], { nullable: true })
  @OptionalField()
  @Rows(20)
  @ArrayMinSize(1, { message: 'must name a language' })
  @Matches(LANGUAGE_TAG, LANGUAGES)
  languages?: string[] | null;

  @Field(() => String, { nullable: true })
  @OptionalField()
  @Line(64)
  timeZone?: string | null;

  @Field(() => String, { nullable: true })
  @MaybeParagraphs(20_000)
  charter?: string | null;

  @Field(() => CalendarDate, { nullable: true, description: 'null empties it' })
  foundedOn?: string | null;
}
