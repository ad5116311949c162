import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';

export const FeedKind = { MINE: 'MINE', COOPERATIVE: 'COOPERATIVE', ASSET: 'ASSET', FREE_BUSY: 'FREE_BUSY' } as const;
export type FeedKind = (typeof FeedKind)[keyof typeof FeedKind];
registerEnumType(FeedKind, {
  name: 'CalendarFeedKind',
  description: 'What a calendar link shows.',
  valuesMap: {
    MINE: { description: 'The bookings of whoever made it.' },
    COOPERATIVE: { description: 'The bookings of one cooperative.' },
    ASSET: { description: 'The bookings of one asset, as far as whoever made it may know them.' },
    FREE_BUSY: { description: 'When one asset is taken, without who or what for: may be given to strangers.' },
  },
});

/** A calendar link; never holds its secret. */
@ObjectType({ description: 'A link from which calendar programs read bookings, as its maker may see them at that time.' })
export class CalendarFeed {
  @Field(() => ID)
  id!: string;

  @Field(() => FeedKind)
  kind!: FeedKind;

  cooperativeId!: string | null;
  assetId!: string | null;

  @Field(() => Date)
  createdAt!: Date | string;

  @Field(() => Date, { nullable: true, description: 'True to about an hour.' })
  lastReadAt!: Date | string | null;
}

/** A page of calendar links. */
@ObjectType()
export class CalendarFeedList {
  @Field(() => [CalendarFeed])
  items!: CalendarFeed[];

  @Field(() => Int)
  totalItems!: number;
}

/** A new calendar link. */
@ObjectType({ description: 'A new calendar link with its address, which is shown this once.' })
export class CreatedCalendarFeed {
  @Field(() => CalendarFeed)
  feed!: CalendarFeed;

  @Field({ description: 'Path on this server: /calendars/….ics. Whoever knows it can read the calendar.' })
  path!: string;
}
