import { Field, ObjectType } from '@nestjs/graphql';
import { PriceLine, RefusalReason } from '../../rules/index.js';

/** What would become of a wish to book. */
@ObjectType({ description: 'What would become of a wish to book as things stand now: every reason against it, or what follows from the rules.' })
export class BookingCheck {
  @Field(() => [RefusalReason], { description: 'Of the rules and of the calendar. None: it can be booked.' })
  reasons!: RefusalReason[];

  @Field({ description: 'Whether the owner has to say yes first.' })
  needsApproval!: boolean;

  @Field(() => Date, { nullable: true, description: 'Until when it could be cancelled; null: until it ends.' })
  cancelUntil!: Date | null;

  @Field(() => [PriceLine], { description: 'What it would cost, as far as that can be known before.' })
  price!: PriceLine[];
}
