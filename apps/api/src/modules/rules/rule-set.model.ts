import { Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { Approval, DayHours, Price, Quota, RuleSet as Rules } from '@auzolan/booking-rules';

export const WhoMayBook = { OWNER: 'OWNER', FEDERATION: 'FEDERATION', AGREEMENT: 'AGREEMENT' } as const;
registerEnumType(WhoMayBook, { name: 'WhoMayBook', description: 'Who may book; AGREEMENT: cooperatives of other federations too, under an agreement.' });
export const QuotaPer = { PERSON: 'PERSON', COOPERATIVE: 'COOPERATIVE' } as const;
registerEnumType(QuotaPer, { name: 'QuotaPer', description: 'Whose bookings are counted together.' });
export const QuotaMeasure = { BOOKINGS: 'BOOKINGS', MINUTES: 'MINUTES' } as const;
registerEnumType(QuotaMeasure, { name: 'QuotaMeasure', description: 'What is counted.' });
export const QuotaPeriod = { DAY: 'DAY', WEEK: 'WEEK', MONTH: 'MONTH', SEASON: 'SEASON' } as const;
registerEnumType(QuotaPeriod, { name: 'QuotaPeriod', description: 'In which time; by the asset’s wall clock, weeks from Monday.' });
export const PriceOf = { HOUR: 'HOUR', USE: 'USE', UNIT: 'UNIT' } as const;
registerEnumType(PriceOf, { name: 'PriceOf', description: 'What a price is for: an hour, a use, a unit of the meter.' });

// Bounds and forms of all this are judged in one place, libs/booking-rules, which tells every problem with its path.

@ObjectType('DayHours', { description: 'Hours of the day by the asset’s wall clock.' })
@InputType('DayHoursInput')
export class DayHoursModel implements DayHours {
  @Field({ description: 'HH:MM' })
  from!: string;

  @Field({ description: 'HH:MM up to 24:00, later than from.' })
  until!: string;

  @Field(() => [Int], { nullable: true, description: '1 Monday to 7 Sunday; null: every day.' })
  weekdays?: number[];
}

@ObjectType({ description: 'A part of every year; it may go over New Year.' })
@InputType('RuleSeasonInput')
export class RuleSeason {
  @Field({ description: 'First day, MM-DD.' })
  from!: string;

  @Field({ description: 'Last day, MM-DD.' })
  until!: string;
}

@ObjectType('RuleQuota', { description: 'How much one holder may have booked in a period, over all assets that the rules are about.' })
@InputType('RuleQuotaInput')
export class RuleQuota implements Quota {
  @Field(() => QuotaPer)
  per!: Quota['per'];

  @Field(() => QuotaMeasure)
  measure!: Quota['measure'];

  @Field(() => Int, { description: 'Bookings or minutes.' })
  most!: number;

  @Field(() => QuotaPeriod)
  period!: Quota['period'];

  @Field(() => RuleSeason, { nullable: true, description: 'With SEASON, and only with it. Outside of it nothing is counted.' })
  season?: RuleSeason;

  @Field(() => DayHoursModel, { nullable: true, description: 'Only what lies in these hours is counted.' })
  hours?: DayHoursModel;
}

@ObjectType('RulePrice', { description: 'A line of a price list; of those for the same thing, the first that fits holds.' })
@InputType('RulePriceInput')
export class RulePrice implements Price {
  @Field(() => PriceOf)
  of!: Price['of'];

  @Field({ nullable: true, description: 'What the meter counts, such as kg; with UNIT, and only with it.' })
  unit?: string;

  @Field({ description: 'Integer of the smallest units (cents, minutes).' })
  amount!: string;

  @Field({ description: 'ISO 4217, or HOUR for minutes of work.' })
  currency!: string;

  @Field(() => [String], { nullable: true, description: 'For whom: OWNER, FEDERATION, AGREEMENT, FORM:L2 (legal form), ACTIVITY:a01; null: all.' })
  kinds?: string[];

  @Field(() => DayHoursModel, { nullable: true, description: 'Peak hours: it holds only inside them.' })
  hours?: DayHoursModel;
}

@ObjectType({ description: 'When a booking waits for the owner’s yes. Nothing set: never.' })
@InputType('RuleApprovalInput')
export class RuleApproval implements Approval {
  @Field({ nullable: true })
  always?: boolean;

  @Field({ nullable: true, description: 'For cooperatives other than the owner.' })
  strangers?: boolean;

  @Field(() => Int, { nullable: true, description: 'For more minutes than this.' })
  overMinutes?: number;
}

@ObjectType({ description: 'Rules of booking. A field that is null says nothing and leaves it to wider rules; an empty list says none.' })
@InputType('RuleSetInput')
export class RuleSet implements Rules {
  @Field(() => Int, { nullable: true, description: 'Shortest booking, minutes.' })
  minMinutes?: number;

  @Field(() => Int, { nullable: true, description: 'Longest booking, minutes.' })
  maxMinutes?: number;

  @Field(() => Int, { nullable: true, description: 'Bookings start and end in steps of these minutes since midnight.' })
  stepMinutes?: number;

  @Field(() => Int, { nullable: true, description: 'Minutes before the start by which it must be booked.' })
  noticeMinutes?: number;

  @Field(() => Int, { nullable: true, description: 'Days ahead that can be booked; 0 is today.' })
  horizonDays?: number;

  @Field(() => Int, { nullable: true, description: 'Minutes before the start from when its holder cannot cancel any more.' })
  cancelMinutes?: number;

  @Field(() => Int, { nullable: true, description: 'Minutes kept free before each booking.' })
  setupMinutes?: number;

  @Field(() => Int, { nullable: true, description: 'Minutes kept free after each booking.' })
  turnaroundMinutes?: number;

  @Field(() => RuleApproval, { nullable: true })
  approval?: RuleApproval;

  @Field(() => WhoMayBook, { nullable: true })
  who?: Rules['who'];

  @Field(() => [ID], { nullable: true, description: 'Kinds of certificate that the person needs, all of them.' })
  certificates?: string[];

  @Field(() => [RuleQuota], { nullable: true })
  quotas?: RuleQuota[];

  @Field(() => [RulePrice], { nullable: true })
  prices?: RulePrice[];
}
