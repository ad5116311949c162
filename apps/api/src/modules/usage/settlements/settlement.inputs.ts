import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { Matches, ValidateNested } from 'class-validator';
import { OptionalField } from '../../../platform/graphql/optional-field.js';
import { CalendarDate } from '../../../platform/graphql/scalars.js';
import { Id, Line, Rows } from '../../../platform/graphql/texts.js';
import { UsageMeasure } from '../lines/usage-line.model.js';
import { CostKind, PledgeUnit } from './settlement.model.js';

const MINOR = /^-?\d{1,15}$/;
const VOLUME = /^\d{1,12}$/;

@InputType()
export class AddSettlementInput {
  @Field({ description: 'What it is called: “Mill, season 2026”. 1 to 200 characters.' })
  @Line(200)
  name!: string;

  @Field(() => [ID], { description: 'The asset, or the group of assets, 1 to 50.' })
  @Rows(50)
  @Matches(/^[0-9a-f-]{36}$/, { each: true, message: 'must be ids' })
  assetIds!: string[];

  @Field(() => CalendarDate)
  fromDate!: string;

  @Field(() => CalendarDate, { description: 'Last day, at most 400 days later.' })
  lastDate!: string;

  @Field({ description: 'ISO 4217, or HOUR.' })
  @Matches(/^([A-Z]{3}|HOUR)$/, { message: 'must be three capitals such as EUR, or HOUR' })
  currency!: string;

  @Field(() => PledgeUnit)
  pledgeUnit!: PledgeUnit;
}

/** Which draft is changed, as it was seen. */
@InputType()
export class DraftInput {
  @Field(() => ID)
  @Id()
  settlementId!: string;

  @Field(() => Int)
  expectedVersion!: number;
}

@InputType()
export class CostPoolInput {
  @Field({ description: '1 to 200 characters.' })
  @Line(200)
  name!: string;

  @Field(() => CostKind)
  kind!: CostKind;

  @Field(() => UsageMeasure, { nullable: true, description: 'For VARIABLE: by which use; not PRICE.' })
  measure?: UsageMeasure | null;

  @Field({ description: 'Smallest units, as text; not negative.' })
  @Matches(/^\d{1,15}$/, { message: 'must be a whole number of smallest units' })
  planned!: string;

  @Field({ description: 'Smallest units, as text; negative when money came back.' })
  @Matches(MINOR, { message: 'must be a whole number of smallest units' })
  actual!: string;
}

@InputType()
export class SetCostPoolsInput extends DraftInput {
  @Field(() => [CostPoolInput], { description: 'All of them, at most 50; in the order in which they are shown.' })
  @Rows(50)
  @ValidateNested({ each: true })
  @Type(() => CostPoolInput)
  pools!: CostPoolInput[];
}

@InputType()
export class PledgeInput {
  @Field(() => ID)
  @Id()
  cooperativeId!: string;

  @Field({ description: 'A whole number of the pledge unit, as text.' })
  @Matches(VOLUME, { message: 'must be a whole number of at most 12 digits' })
  volume!: string;

  @Field(() => ID, { nullable: true, description: 'Who takes the pledge over, for one that leaves; without, the leaver keeps paying the fixed share.' })
  @OptionalField()
  @Id()
  replacedById?: string | null;
}

@InputType()
export class SetPledgesInput extends DraftInput {
  @Field(() => [PledgeInput], { description: 'All of them, at most 250.' })
  @Rows()
  @ValidateNested({ each: true })
  @Type(() => PledgeInput)
  pledges!: PledgeInput[];
}

@InputType()
export class MarkInstalmentInput {
  @Field(() => ID)
  @Id()
  settlementId!: string;

  @Field(() => ID)
  @Id()
  cooperativeId!: string;

  @Field(() => CalendarDate)
  dueOn!: string;

  @Field(() => CalendarDate, { nullable: true, description: 'When it was paid; null: not paid after all.' })
  paidOn?: string | null;
}
