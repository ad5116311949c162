import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Asset } from '../assets/index.js';
import { CalendarDate } from '../../platform/graphql/scalars.js';

/** What the shares of a season follow. */
export const SeasonBasis = { VOLUME: 'VOLUME', CAPITAL: 'CAPITAL', EQUAL: 'EQUAL' } as const;
export type SeasonBasis = keyof typeof SeasonBasis;
registerEnumType(SeasonBasis, { name: 'SeasonBasis', description: 'What the shares of a season follow: the volume that each pledged, the capital that each paid in, or the same for all.' });

/** Where a season stands. */
export const SeasonPhase = { OPEN: 'OPEN', CLOSED: 'CLOSED', DRAWN: 'DRAWN', PUBLISHED: 'PUBLISHED' } as const;
export type SeasonPhase = keyof typeof SeasonPhase;
registerEnumType(SeasonPhase, { name: 'SeasonPhase', description: 'OPEN for wishes; CLOSED, waiting to be shared out; DRAWN, shared out but not published; PUBLISHED and booked.' });

/** A stretch of time that is shared out by ranked wishes. */
@ObjectType({ description: 'A stretch of time in which assets are shared out by ranked wishes.' })
export class Season {
  @Field(() => ID)
  id!: string;

  @Field()
  title!: string;

  @Field(() => CalendarDate)
  startsOn!: string;

  @Field(() => CalendarDate, { description: 'The last day.' })
  endsOn!: string;

  @Field(() => Date, { description: 'Where its first day starts in the federation’s zone.' })
  start!: string;

  @Field(() => Date, { description: 'Where its last day ends; not in it.' })
  end!: string;

  @Field(() => SeasonBasis)
  basis!: SeasonBasis;

  @Field({ description: 'What the shares are counted in: kg, €, ha. At most 20 characters; may be empty.' })
  unit!: string;

  @Field(() => Date, { description: 'Until then wishes are taken.' })
  closesAt!: string;

  @Field(() => Int, { description: 'From 1; a discarded round is followed by another.' })
  round!: number;

  @Field({ description: 'SHA-256 of this round’s secret, in hexadecimal. The secret itself is shown when the round ends.' })
  commitment!: string;

  @Field(() => SeasonPhase)
  phase!: SeasonPhase;

  @Field(() => Int, { description: 'How many cooperatives have filed wishes.' })
  filed!: number;

  @Field(() => Int)
  version!: number;
}

@ObjectType()
export class SeasonList {
  @Field(() => [Season])
  items!: Season[];

  @Field(() => Int)
  totalItems!: number;
}

@ObjectType({ description: 'What a cooperative is entitled to in a season.' })
export class SeasonShare {
  cooperativeId!: string;

  @Field({ description: 'A whole number, in the season’s unit; 0 when nothing was pledged or paid in.' })
  amount!: string;

  @Field(() => Date, { nullable: true, description: 'When it last filed its wishes; null when it has none.' })
  filedAt!: string | null;
}

@ObjectType()
export class SeasonShareList {
  @Field(() => [SeasonShare])
  items!: SeasonShare[];

  @Field(() => Int)
  totalItems!: number;
}

@ObjectType()
export class SeasonAssetList {
  @Field(() => [Asset])
  items!: Asset[];

  @Field(() => Int)
  totalItems!: number;
}
