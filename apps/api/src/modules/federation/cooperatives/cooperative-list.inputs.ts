import { Field, Float, ID, InputType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { Matches, Max, Min, ValidateNested } from 'class-validator';
import { OptionalField } from '../../../platform/graphql/optional-field.js';
import { Id, MaybeLine, Rows } from '../../../platform/graphql/texts.js';
import { CooperativeStatus } from '../enums.js';

/** Half the way around the earth: nothing is farther. */
const FARTHEST_KM = 20_038;

@InputType({ description: 'A circle on the map.' })
export class NearInput {
  @Field(() => Float, { description: 'WGS 84 degrees, north positive.' })
  @Min(-90, { message: 'must be from -90 to 90' })
  @Max(90, { message: 'must be from -90 to 90' })
  latitude!: number;

  @Field(() => Float, { description: 'WGS 84 degrees, east positive.' })
  @Min(-180, { message: 'must be from -180 to 180' })
  @Max(180, { message: 'must be from -180 to 180' })
  longitude!: number;

  @Field(() => Float, { description: 'Radius in kilometres, 0.001 to 20038.' })
  @Min(0.001, { message: `must be from 0.001 to ${FARTHEST_KM}` })
  @Max(FARTHEST_KM, { message: `must be from 0.001 to ${FARTHEST_KM}` })
  km!: number;
}

@InputType({ description: 'All that is given must hold; of a list, any one.' })
export class CooperativeFilter {
  @Field(() => String, { nullable: true, description: 'Words that the name or the place contains, whatever their accents and capitals.' })
  @MaybeLine(200)
  text?: string | null;

  @Field(() => [CooperativeStatus], { nullable: true })
  @OptionalField()
  @Rows(10)
  status?: CooperativeStatus[] | null;

  @Field(() => [ID], { nullable: true, description: 'ESSglobal activities: a01.' })
  @OptionalField()
  @Rows(50)
  @Matches(/^[\w-]{1,60}$/, { each: true, message: 'must be ids of ESSglobal, such as a01' })
  activity?: string[] | null;

  @Field(() => [String], { nullable: true, description: 'ISO 3166-1 alpha-2' })
  @OptionalField()
  @Rows(250)
  @Matches(/^[A-Z]{2}$/, { each: true, message: 'must be two capital letters each' })
  country?: string[] | null;

  @Field(() => ID, { nullable: true, description: 'Guests under this agreement.' })
  @OptionalField()
  @Id()
  agreementId?: string | null;

  @Field(() => NearInput, { nullable: true })
  @OptionalField()
  @ValidateNested()
  @Type(() => NearInput)
  near?: NearInput | null;
}
