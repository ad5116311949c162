import { createUnionType, Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';

/** Where a proposal to shift a queue stands. */
export const WeatherShiftState = { OPEN: 'OPEN', LAPSED: 'LAPSED', DONE: 'DONE', WITHDRAWN: 'WITHDRAWN' } as const;
export type WeatherShiftState = keyof typeof WeatherShiftState;
registerEnumType(WeatherShiftState, { name: 'WeatherShiftState', description: 'OPEN for answers; LAPSED when the time for them ran out; DONE; WITHDRAWN.' });

/** What a holder says to a new time. */
export const WeatherAnswer = { MOVE: 'MOVE', KEEP: 'KEEP', GIVE_UP: 'GIVE_UP' } as const;
export type WeatherAnswer = keyof typeof WeatherAnswer;
registerEnumType(WeatherAnswer, { name: 'WeatherAnswer', description: 'MOVE to the new time; KEEP the old one; GIVE_UP both.' });

@ObjectType({ description: 'A proposal to shift weather-bound bookings of an asset, keeping their order.' })
export class WeatherShift {
  @Field(() => ID)
  id!: string;

  assetId!: string;

  @Field(() => Date, { description: 'Bookings that start from then on are in it.' })
  from!: string;

  @Field(() => Int)
  days!: number;

  @Field()
  reason!: string;

  @Field(() => Date, { description: 'Until then everyone answers, else nothing is shifted.' })
  answerBy!: string;

  @Field(() => WeatherShiftState)
  state!: WeatherShiftState;

  @Field(() => Int, { description: 'How many have not answered yet.' })
  waiting!: number;

  @Field({ description: 'Whether the reader may carry it out or withdraw it.' })
  mayManage!: boolean;

  @Field(() => [WeatherMove], { description: 'In their order, at most 100.' })
  moves!: WeatherMove[];
}

@ObjectType({ description: 'One booking of a queue that is to be shifted.' })
export class WeatherMove {
  @Field(() => ID)
  bookingId!: string;

  cooperativeId!: string;

  @Field(() => Date)
  oldStart!: string;

  @Field(() => Date)
  oldEnd!: string;

  @Field(() => Date)
  newStart!: string;

  @Field(() => Date)
  newEnd!: string;

  @Field(() => WeatherAnswer, { nullable: true, description: 'Null until it is answered.' })
  answer!: WeatherAnswer | null;

  @Field({ description: 'Whether the reader may answer for it now.' })
  mayAnswer!: boolean;
}

@ObjectType()
export class WeatherShiftList {
  @Field(() => [WeatherShift])
  items!: WeatherShift[];

  @Field(() => Int)
  totalItems!: number;
}

@ObjectType({ description: 'The queue could not be shifted; everything is as it was.' })
export class WeatherShiftClash {
  @Field({ description: 'Which time, and why.' })
  message!: string;

  @Field(() => Date, { description: 'Start of the time that cannot be had.' })
  start!: Date;
}

/** What carrying out gives. */
export const CarryOutResult = createUnionType({
  name: 'CarryOutWeatherShiftResult',
  types: () => [WeatherShift, WeatherShiftClash] as const,
  resolveType: (value: WeatherShift | WeatherShiftClash) => (value instanceof WeatherShiftClash ? WeatherShiftClash : WeatherShift),
});
