import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Amount } from '../../../platform/graphql/amount.js';
import { CostPool, Settlement } from '../settlements/settlement.model.js';

/** By what a line was shared out. */
export const SharedBy = { PLEDGE: 'PLEDGE', USE: 'USE' } as const;
export type SharedBy = (typeof SharedBy)[keyof typeof SharedBy];
registerEnumType(SharedBy, { name: 'SharedBy', description: 'By what a line was shared out. A variable pool of which nobody used anything is shared by pledge.' });

/** One pool's part of a statement. */
@ObjectType({ description: 'One pool’s part of a statement: amount = the pool’s actual cost × share ÷ ofAll, to the smallest unit.' })
export class StatementLine {
  @Field(() => CostPool)
  pool!: CostPool;

  @Field(() => SharedBy)
  sharedBy!: SharedBy;

  @Field({ description: 'The cooperative’s pledge or use, a whole number of 10^-scale units, as text.' })
  share!: string;

  @Field({ description: 'All pledges or uses, as text.' })
  ofAll!: string;

  @Field(() => Int)
  scale!: number;

  @Field(() => Amount)
  amount!: Amount;

  /** Of the cooperatives whose pledges these are; empty for a line by use. */
  pledgedByIds!: readonly string[];

  @Field(() => Int, { description: 'How many usage lines, or pledges, it rests on; statementBasis gives the lines.' })
  basisCount!: number;
}

/** What a cooperative bears of a season. */
@ObjectType({ description: 'What a cooperative bears of a season.' })
export class Statement {
  @Field(() => ID, { nullable: true, description: 'Null while the season is a draft: the statement is worked out anew each time.' })
  id!: string | null;

  cooperativeId!: string;

  @Field(() => Settlement, { description: 'The season.' })
  settlement!: Settlement;

  @Field(() => Amount, { description: 'All lines together.' })
  charged!: Amount;

  @Field(() => Amount, { description: 'Instalments paid.' })
  paid!: Amount;

  @Field(() => Amount, { description: 'charged − paid; negative when money goes back.' })
  due!: Amount;

  @Field(() => [StatementLine])
  lines!: StatementLine[];
}

/** A page of statements. */
@ObjectType()
export class StatementList {
  @Field(() => [Statement])
  items!: Statement[];

  @Field(() => Int)
  totalItems!: number;
}
