import { Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Id, Line } from '../../../platform/graphql/texts.js';
import { Closure } from '../../assets/index.js';

/** What became of a booking that a closure hit. */
export const HitState = { OPEN: 'OPEN', MOVED: 'MOVED', CANCELLED: 'CANCELLED', KEPT: 'KEPT' } as const;
export type HitState = (typeof HitState)[keyof typeof HitState];
registerEnumType(HitState, { name: 'HitState', description: 'OPEN until the booking is MOVED, CANCELLED, or KEPT knowingly.' });

/** A booking that a closure hits. */
@ObjectType({ description: 'A booking that a closure hits, or a guest’s that the end of its agreement leaves behind.' })
export class BookingHit {
  bookingId!: string;

  /** Of whose guests the booking is, when its end is what hits; else null. */
  agreementId!: string | null;

  @Field(() => Closure)
  closure!: Closure;

  @Field(() => HitState)
  state!: HitState;

  @Field({ description: 'Why it was kept.' })
  note!: string;

  @Field(() => Date, { description: 'Since when it is in this state.' })
  at!: string;
}

/** A page of hits. */
@ObjectType()
export class BookingHitList {
  @Field(() => [BookingHit])
  items!: BookingHit[];

  @Field(() => Int)
  totalItems!: number;
}

@InputType()
export class KeepBookingInput {
  @Field(() => ID)
  @Id()
  closureId!: string;

  @Field(() => ID)
  @Id()
  bookingId!: string;

  @Field({ description: 'Why it can stand all the same, 1 to 500 characters.' })
  @Line(500)
  note!: string;
}
