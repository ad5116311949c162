import { createUnionType, Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { OptionalField } from '../../../platform/graphql/optional-field.js';
import { Id, MaybeLine } from '../../../platform/graphql/texts.js';
import { BookingClash, BookingRefusal } from '../booking.model.js';

/** What became of an offer. */
export const BookingOfferState = { OPEN: 'OPEN', ACCEPTED: 'ACCEPTED', DECLINED: 'DECLINED', WITHDRAWN: 'WITHDRAWN', EXPIRED: 'EXPIRED' } as const;
export type BookingOfferState = (typeof BookingOfferState)[keyof typeof BookingOfferState];
registerEnumType(BookingOfferState, { name: 'BookingOfferState', description: 'OPEN can be answered; an offer of bookings that changed since is EXPIRED.' });

/** A booking offered for another, or to be taken over. */
@ObjectType({ description: 'A booking offered for another, or to be taken over.' })
export class BookingOffer {
  @Field(() => ID)
  id!: string;

  bookingId!: string;
  wantedId!: string | null;
  cooperativeId!: string | null;

  @Field(() => String, { nullable: true })
  message!: string | null;

  @Field(() => BookingOfferState)
  state!: BookingOfferState;

  @Field(() => Date)
  expiresAt!: Date | string;

  @Field({ description: 'Whether the reader’s own people made it.' })
  mine!: boolean;
}

@ObjectType()
export class BookingOfferList {
  @Field(() => [BookingOffer])
  items!: BookingOffer[];

  @Field(() => Int)
  totalItems!: number;
}

export const AcceptOfferResult = createUnionType({
  name: 'AcceptOfferResult',
  types: () => [BookingOffer, BookingClash, BookingRefusal] as const,
  resolveType: (value: BookingOffer | BookingClash | BookingRefusal) => ('heldBy' in value ? BookingClash : 'reasons' in value ? BookingRefusal : BookingOffer),
});

@InputType()
export class OfferBookingInput {
  @Field(() => ID, { description: 'What is offered: a confirmed booking that is still to come.' })
  @Id()
  bookingId!: string;

  @Field(() => ID, { nullable: true, description: 'What is wanted for it; nothing when it is handed over.' })
  @OptionalField()
  @Id()
  wantedId?: string | null;

  @Field(() => ID, { nullable: true, description: 'To whom it is handed over; to anyone unless given.' })
  @OptionalField()
  @Id()
  cooperativeId?: string | null;

  @Field(() => String, { nullable: true })
  @MaybeLine(500)
  message?: string | null;

  @Field(() => Date, { nullable: true, description: 'Until when it can be answered; a week, or until the first of the times begins, unless given.' })
  until?: Date | null;
}
