import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Amount } from '../../../platform/graphql/amount.js';
import { CalendarDate } from '../../../platform/graphql/scalars.js';

/** How much of a season's costs came back. */
@ObjectType({ description: 'How much of a season’s costs came back.' })
export class CostReportRow {
  @Field(() => ID)
  settlementId!: string;

  @Field()
  name!: string;

  @Field(() => CalendarDate)
  fromDate!: string;

  @Field(() => CalendarDate)
  lastDate!: string;

  @Field()
  closed!: boolean;

  @Field(() => Amount, { description: 'What it was expected to cost.' })
  planned!: Amount;

  @Field(() => Amount, { description: 'What it really cost.' })
  actual!: Amount;

  @Field(() => Amount, { description: 'Instalments paid.' })
  paid!: Amount;

  @Field(() => Amount, { description: 'actual − paid.' })
  open!: Amount;
}

@ObjectType()
export class CostReport {
  @Field(() => [CostReportRow])
  items!: CostReportRow[];

  @Field(() => Int)
  totalItems!: number;
}
