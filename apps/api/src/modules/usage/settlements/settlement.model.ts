import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Amount } from '../../../platform/graphql/amount.js';
import { CalendarDate } from '../../../platform/graphql/scalars.js';
import { UsageMeasure } from '../lines/usage-line.model.js';

/** Whether a season's accounts can still change. */
export const SettlementStatus = { DRAFT: 'DRAFT', CLOSED: 'CLOSED' } as const;
export type SettlementStatus = (typeof SettlementStatus)[keyof typeof SettlementStatus];
registerEnumType(SettlementStatus, { name: 'SettlementStatus', description: 'DRAFT is worked out anew whenever it is looked at; CLOSED never changes.' });

/** How the costs of a pool are shared out. */
export const CostKind = { FIXED: 'FIXED', VARIABLE: 'VARIABLE' } as const;
export type CostKind = (typeof CostKind)[keyof typeof CostKind];
registerEnumType(CostKind, { name: 'CostKind', description: 'FIXED: by pledge. VARIABLE: by use.' });

/** What pledges count. */
export const PledgeUnit = { SHARE: 'SHARE', HOUR: 'HOUR', KM: 'KM', KG: 'KG', LITRE: 'LITRE', KWH: 'KWH', PIECE: 'PIECE' } as const;
export type PledgeUnit = (typeof PledgeUnit)[keyof typeof PledgeUnit];
registerEnumType(PledgeUnit, { name: 'PledgeUnit', description: 'What pledges count.' });

/** Costs of a season that are shared in one way. */
@ObjectType({ description: 'Costs of a season that are shared in one way.' })
export class CostPool {
  @Field(() => ID)
  id!: string;

  @Field()
  name!: string;

  @Field(() => CostKind)
  kind!: CostKind;

  @Field(() => UsageMeasure, { nullable: true, description: 'By which use a VARIABLE pool is shared out; null for FIXED.' })
  measure!: UsageMeasure | null;

  @Field(() => Amount, { description: 'What it was expected to cost.' })
  planned!: Amount;

  @Field(() => Amount, { description: 'What it really cost.' })
  actual!: Amount;
}

/** What a cooperative committed itself to. */
@ObjectType({ description: 'What a cooperative committed itself to for a season.' })
export class Pledge {
  cooperativeId!: string;
  replacedById!: string | null;

  @Field({ description: 'A whole number of the settlement’s pledge unit, as text.' })
  volume!: string;
}

/** A payment on account. */
@ObjectType({ description: 'A payment on account.' })
export class Instalment {
  @Field(() => ID)
  cooperativeId!: string;

  @Field(() => CalendarDate)
  dueOn!: string;

  @Field(() => Amount)
  amount!: Amount;

  @Field(() => CalendarDate, { nullable: true })
  paidOn!: string | null;
}

/** The accounts of a season. */
@ObjectType({ description: 'The accounts of one season of one asset or a group.' })
export class Settlement {
  @Field(() => ID)
  id!: string;

  @Field()
  name!: string;

  @Field(() => CalendarDate, { description: 'First day of the season, in the federation’s zone.' })
  fromDate!: string;

  @Field(() => CalendarDate, { description: 'Last day of the season.' })
  lastDate!: string;

  @Field(() => Date, { description: 'The season as instants: its start.' })
  start!: string;

  @Field(() => Date, { description: 'Its end, not in it.' })
  end!: string;

  @Field({ description: 'ISO 4217, or HOUR.' })
  currency!: string;

  @Field(() => PledgeUnit)
  pledgeUnit!: PledgeUnit;

  @Field(() => SettlementStatus)
  status!: SettlementStatus;

  @Field(() => Date, { nullable: true })
  closedAt!: string | null;

  @Field(() => Int, { description: 'Goes up with every change; give it back when changing.' })
  version!: number;

  @Field(() => [ID], { description: 'The asset, or the group.' })
  assetIds!: string[];

  @Field(() => [String], { description: 'Their names, in the same order.' })
  assetNames!: string[];
}

/** A page of settlements. */
@ObjectType()
export class SettlementList {
  @Field(() => [Settlement])
  items!: Settlement[];

  @Field(() => Int)
  totalItems!: number;
}
