import { createUnionType, Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Period } from '../../assets/index.js';
import { Booking, BookingClash, BookingRefusal, type NotBooked } from '../booking.model.js';

/** Whether a date of a series can be had. */
export const SeriesDateState = { FREE: 'FREE', TAKEN: 'TAKEN', CLOSED: 'CLOSED', REFUSED: 'REFUSED' } as const;
export type SeriesDateState = (typeof SeriesDateState)[keyof typeof SeriesDateState];
registerEnumType(SeriesDateState, { name: 'SeriesDateState', description: 'FREE; TAKEN by others; CLOSED; REFUSED by the rules of the asset, which say why.' });

/** One date of a wished series. */
@ObjectType()
export class SeriesDate {
  @Field({ description: 'As the rule gives it: 2026-12-01T08:00' })
  local!: string;

  @Field(() => Date)
  start!: Date;

  @Field(() => Date)
  end!: Date;

  @Field(() => SeriesDateState)
  state!: SeriesDateState;

  @Field(() => String, { nullable: true, description: 'Why it is closed or refused.' })
  reason!: string | null;

  @Field(() => [Booking], { description: 'Who holds it; none unless it is taken.' })
  heldBy!: Booking[];

  @Field(() => Period, { nullable: true, description: 'The nearest free time of the same length; null when there is none, or none is needed.' })
  suggestion!: Period | null;
}

/** A series before it is booked. */
@ObjectType({ description: 'What would become of each date of a series. Nothing was written.' })
export class SeriesPreview {
  @Field(() => [SeriesDate], { description: 'Those that can be booked by now, at most 200.' })
  dates!: SeriesDate[];

  @Field(() => Int)
  free!: number;

  @Field(() => Date, { description: 'Dates after this are booked as their time comes nearer.' })
  bookedUntil!: Date;

  @Field({ description: 'Whether the rule has dates after that.' })
  goesOn!: boolean;
}

/** Bookings that repeat. */
@ObjectType({ description: 'Bookings that repeat.' })
export class BookingSeries {
  @Field(() => ID)
  id!: string;

  assetId!: string;
  cooperativeId!: string;

  @Field({ description: 'RFC 5545' })
  rule!: string;

  @Field({ description: 'Wall clock of the first start.' })
  localStart!: string;

  @Field(() => Int)
  minutes!: number;

  @Field()
  timeZone!: string;

  @Field(() => Date)
  bookedUntil!: Date | string;

  @Field(() => Date, { nullable: true, description: 'It is let go then unless someone says before that it is still wanted.' })
  confirmBy!: Date | string | null;

  @Field({ description: 'Whether it is to be confirmed now.' })
  toConfirm!: boolean;

  @Field(() => Date, { nullable: true })
  endedAt!: Date | string | null;

  @Field(() => [String], { description: 'Its latest dates that could not be booked, as the rule gives them, at most 20.' })
  missed!: string[];
}

@ObjectType()
export class BookingSeriesList {
  @Field(() => [BookingSeries])
  items!: BookingSeries[];

  @Field(() => Int)
  totalItems!: number;
}

export const BookSeriesResult = createUnionType({
  name: 'BookSeriesResult',
  types: () => [BookingSeries, SeriesPreview] as const,
  resolveType: (value: BookingSeries | SeriesPreview) => ('dates' in value ? SeriesPreview : BookingSeries),
});

export const MoveSeriesResult = createUnionType({
  name: 'MoveSeriesResult',
  types: () => [BookingSeries, BookingClash, BookingRefusal] as const,
  resolveType: (value: BookingSeries | NotBooked) => ('heldBy' in value ? BookingClash : 'reasons' in value ? BookingRefusal : BookingSeries),
});
