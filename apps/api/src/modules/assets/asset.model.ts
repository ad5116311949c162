import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import { CalendarDate, LocalTime } from '../../platform/graphql/scalars.js';
import type { Cooperative } from '../federation/index.js';
import { AssetCategory, AssetKind } from './asset-category.js';

/** A stretch of time; the end is not in it. */
@ObjectType({ description: 'A stretch of time, the end not in it.' })
export class Period {
  @Field(() => Date)
  start!: Date | string;

  @Field(() => Date)
  end!: Date | string;
}

/** One line of weekly hours. */
@ObjectType({ description: 'One line of opening hours in the asset’s zone, of a weekday or a rule. No lines at all mean always open.' })
export class OpeningHours {
  @Field(() => ID)
  id!: string;

  @Field(() => Int, { nullable: true, description: '1 Monday to 7 Sunday (ISO 8601); null for a line that a rule places.' })
  weekday!: number | null;

  @Field(() => String, { nullable: true, description: 'A recurrence rule of RFC 5545 that starts on validFrom, such as FREQ=MONTHLY;BYDAY=1SA.' })
  rule!: string | null;

  @Field(() => LocalTime)
  opens!: string;

  @Field(() => LocalTime)
  closes!: string;

  @Field(() => CalendarDate, { nullable: true, description: 'First day it holds.' })
  validFrom!: string | null;

  @Field(() => CalendarDate, { nullable: true, description: 'Last day it holds.' })
  validUntil!: string | null;
}

/** A time in which the asset cannot be booked. */
@ObjectType({ description: 'A time in which the asset cannot be booked.' })
export class Closure {
  @Field(() => ID)
  id!: string;

  @Field(() => Date)
  start!: Date | string;

  @Field(() => Date)
  end!: Date | string;

  @Field()
  reason!: string;

  /** Cooperatives whom it does not stop. */
  allowedIds!: string[];
}

/** A picture of the asset. */
@ObjectType({ description: 'A picture of the asset.' })
export class Photo {
  @Field(() => ID)
  id!: string;

  @Field({ description: 'Path on this server; needs the session.' })
  url!: string;

  @Field()
  alt!: string;
}

/** One of the things that a whole or kit is made of. */
@ObjectType({ description: 'One of the things that a whole or kit is made of; booking the whole takes it.' })
export class AssetPart {
  assetId!: string;

  @Field(() => Int, { description: 'How many of it; 1 unless it is pooled.' })
  quantity!: number;
}

/** One of the like things of a pool. */
@ObjectType({ description: 'One of the like things of a pool, told apart by its label; bound to a booking when it is handed out.' })
export class AssetUnit {
  @Field(() => ID)
  id!: string;

  @Field({ description: 'What is written on it, at most 60 characters.' })
  label!: string;

  @Field({ description: 'No longer handed out.' })
  retired!: boolean;
}

/** A shared thing that can be booked. */
@ObjectType({ description: 'A shared thing that can be booked.' })
export class Asset {
  @Field(() => ID)
  id!: string;

  ownerId!: string;
  /** There when the read was asked to bring it along. */
  loadedOwner?: Cooperative;

  @Field()
  name!: string;

  @Field(() => AssetCategory)
  category!: AssetCategory;

  @Field()
  description!: string;

  @Field()
  howToUse!: string;

  @Field({ description: 'Where it stands, in words.' })
  place!: string;

  @Field(() => Float, { nullable: true, description: 'Degrees north, WGS 84.' })
  latitude!: number | null;

  @Field(() => Float, { nullable: true, description: 'Degrees east, WGS 84.' })
  longitude!: number | null;

  @Field({ description: 'IANA zone of its wall clock.' })
  timeZone!: string;

  @Field(() => Int, { description: 'Minutes blocked before every booking.' })
  setupMinutes!: number;

  @Field(() => Int, { description: 'Minutes blocked after every booking.' })
  turnaroundMinutes!: number;

  @Field(() => Int, { description: 'Shortest booking, minutes.' })
  minMinutes!: number;

  @Field(() => Int, { description: 'Longest booking, minutes.' })
  maxMinutes!: number;

  @Field(() => Int, { description: 'How many days ahead it can be booked.' })
  horizonDays!: number;

  @Field({ description: 'No longer to be booked.' })
  retired!: boolean;

  @Field({ description: 'Closed on the federation’s holidays, unless it has hours of its own for the day.' })
  followsHolidays!: boolean;

  @Field(() => AssetKind)
  kind!: AssetKind;

  @Field(() => Int, { description: 'How many there are; 1 unless POOLED.' })
  quantity!: number;

  @Field({ description: 'Whether a request that waits for approval keeps others from the time.' })
  requestsBlock!: boolean;

  @Field({ description: 'Whether using it takes two people: nobody decides about their own request, and a second member confirms the hand-out.' })
  twoPeople!: boolean;

  @Field(() => Int, { description: 'Hours in which the other side may object to what was said of its state.' })
  objectionHours!: number;

  @Field(() => String, { nullable: true, description: 'The overdue work that keeps it from being booked; null when nothing does.' })
  waitsFor!: string | null;

  @Field(() => Int, { description: 'Goes up with every change; give it back when changing.' })
  version!: number;
}

/** A page of assets. */
@ObjectType()
export class AssetList {
  @Field(() => [Asset])
  items!: Asset[];

  @Field(() => Int)
  totalItems!: number;
}
