import { createUnionType, Field, ID, ObjectType } from '@nestjs/graphql';
import { Booking, BookingClash, BookingRefusal, type NotBooked } from '../booking.model.js';

/** Bookings made in one go. */
@ObjectType({ description: 'Bookings made in one go: all of them, or none was.' })
export class BookingsTogether {
  @Field(() => ID)
  togetherId!: string;

  @Field(() => [Booking], { description: 'By start.' })
  bookings!: Booking[];
}

export const BookTogetherResult = createUnionType({
  name: 'BookTogetherResult',
  types: () => [BookingsTogether, BookingClash, BookingRefusal] as const,
  resolveType: (value: BookingsTogether | NotBooked) => ('heldBy' in value ? BookingClash : 'reasons' in value ? BookingRefusal : BookingsTogether),
});
