import { Field, ID, InputType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { MaxLength, ValidateNested } from 'class-validator';
import { OptionalField } from '../../../platform/graphql/optional-field.js';
import { Id, Rows } from '../../../platform/graphql/texts.js';
import { ImportOutcome } from './import.enums.js';

@InputType({ description: 'How a row is to be treated.' })
export class JudgeImportRowInput {
  @Field(() => ID)
  @Id()
  id!: string;

  @Field(() => ImportOutcome, { description: 'NEW, SAME or BRANCH.' })
  outcome!: ImportOutcome;

  @Field(() => ID, { nullable: true, description: 'For SAME and BRANCH: a cooperative, or an earlier row of the file. Left out: the one that was found.' })
  @OptionalField()
  @Id()
  otherId?: string | null;
}

@InputType()
export class ImportColumnInput {
  @Field({ description: 'A column of the file.' })
  @MaxLength(200, { message: 'must have at most 200 characters' })
  name!: string;

  @Field(() => String, { nullable: true, description: 'Field that it fills; null leaves it out.' })
  @OptionalField()
  @MaxLength(60, { message: 'must have at most 60 characters' })
  field?: string | null;
}

@InputType()
export class MapImportColumnsInput {
  @Field(() => ID)
  @Id()
  id!: string;

  @Field(() => [ImportColumnInput], { description: 'Columns that are not named are left out.' })
  @Rows(500)
  @ValidateNested({ each: true })
  @Type(() => ImportColumnInput)
  columns!: ImportColumnInput[];
}
