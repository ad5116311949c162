import { Field, InputType, Int, ObjectType } from '@nestjs/graphql';
import { RefusalCode, RuleSet, RuleSubjectInput } from '../../rules/index.js';
import { CalendarDate } from '../../../platform/graphql/scalars.js';

@InputType()
export class TryRulesInput extends RuleSubjectInput {
  @Field(() => RuleSet, { description: 'As they would be adopted.' })
  rules!: RuleSet;

  @Field(() => CalendarDate, { description: 'First day of the bookings to try them on.' })
  from!: string;

  @Field(() => CalendarDate, { description: 'Last day, at most 400 days later.' })
  until!: string;
}

@ObjectType({ description: 'How many bookings of one cooperative would have been refused for one reason.' })
export class TrialRefusals {
  @Field(() => RefusalCode)
  code!: RefusalCode;

  cooperativeId!: string;

  @Field(() => Int)
  bookings!: number;
}

@ObjectType({ description: 'What would have become of bookings that stood, had other rules held.' })
export class RulesTrial {
  @Field(() => Int, { description: 'Bookings that were judged.' })
  judged!: number;

  @Field(() => Int, { description: 'Of these, how many would have been refused.' })
  refused!: number;

  @Field(() => Int, { description: 'Of the others, how many would have waited for the owner’s yes.' })
  asked!: number;

  @Field(() => Int, { description: 'How many were written down only after they began: notice and horizon of these could not be judged.' })
  madeLate!: number;

  @Field({ description: 'Whether there were more bookings than are judged at once; the rest was left out.' })
  cutOff!: boolean;

  @Field(() => [TrialRefusals], { description: 'By reason and cooperative, the most first, at most 200. A booking with two reasons counts in both.' })
  refusals!: TrialRefusals[];
}
