import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { MeterReading } from '../../upkeep/index.js';

/** Whether a line is what was planned or what really was. */
export const UsagePhase = { PLANNED: 'PLANNED', ACTUAL: 'ACTUAL' } as const;
export type UsagePhase = (typeof UsagePhase)[keyof typeof UsagePhase];
registerEnumType(UsagePhase, { name: 'UsagePhase', description: 'Whether a line is what was planned when it was booked, or what really was.' });

/** What a usage line counts. */
export const UsageMeasure = { TIME: 'TIME', PRICE: 'PRICE', HOUR: 'HOUR', KM: 'KM', KG: 'KG', LITRE: 'LITRE', KWH: 'KWH', PIECE: 'PIECE' } as const;
export type UsageMeasure = (typeof UsageMeasure)[keyof typeof UsageMeasure];
registerEnumType(UsageMeasure, { name: 'UsageMeasure', description: 'TIME: minutes, times how many were booked. PRICE: smallest units of a currency. Others: what a meter counts.' });

/** What one booking, or a use without one, used of one thing. */
@ObjectType({ description: 'What one booking used of one thing, as planned or as it was.' })
export class UsageLine {
  @Field(() => ID)
  id!: string;

  @Field(() => ID, { nullable: true, description: 'Null for a use without a booking, which paper told of.' })
  bookingId!: string | null;

  assetId!: string;
  cooperativeId!: string;

  @Field(() => UsagePhase)
  phase!: UsagePhase;

  @Field(() => UsageMeasure)
  measure!: UsageMeasure;

  @Field({ description: 'A whole number of 10^-scale units, as text.' })
  quantity!: string;

  @Field(() => Int)
  scale!: number;

  @Field(() => String, { nullable: true, description: 'For PRICE: ISO 4217, or HOUR.' })
  currency!: string | null;

  @Field(() => Date)
  start!: string;

  @Field(() => Date)
  end!: string;

  @Field(() => MeterReading, { nullable: true, description: 'The reading at the start of what was metered.' })
  fromReading!: MeterReading | null;

  @Field(() => MeterReading, { nullable: true, description: 'The reading at its end: the quantity is what lies between.' })
  toReading!: MeterReading | null;
}

/** A page of usage lines. */
@ObjectType()
export class UsageLineList {
  @Field(() => [UsageLine])
  items!: UsageLine[];

  @Field(() => Int)
  totalItems!: number;
}
