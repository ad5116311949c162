import { createUnionType, Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Season } from '../season.model.js';
import { SeasonWish } from '../wishes/wish.model.js';

/** How a sharing-out ended. */
export const SeasonOutcome = { PUBLISHED: 'PUBLISHED', DISCARDED: 'DISCARDED' } as const;
export type SeasonOutcome = keyof typeof SeasonOutcome;
registerEnumType(SeasonOutcome, { name: 'SeasonOutcome', description: 'How a sharing-out ended: booked for everyone, or put aside with a reason.' });

/** Why a wish was not given. */
export const SeasonRefusalReason = { TAKEN: 'TAKEN', BOOKED: 'BOOKED', CLOSED: 'CLOSED', ENOUGH: 'ENOUGH', RULES: 'RULES', NOT_ADMITTED: 'NOT_ADMITTED' } as const;
export type SeasonRefusalReason = keyof typeof SeasonRefusalReason;
registerEnumType(SeasonRefusalReason, {
  name: 'SeasonRefusalReason',
  description: 'TAKEN by a wish that was given before; BOOKED before the round; CLOSED then; ENOUGH, its cooperative has as many as it wanted; RULES of booking refuse it; NOT_ADMITTED, its cooperative is no admitted member.',
});

@ObjectType({ description: 'A wish that was not given, and why.' })
export class SeasonRefusal {
  @Field(() => SeasonWish)
  wish!: SeasonWish;

  @Field(() => SeasonRefusalReason)
  reason!: SeasonRefusalReason;

  @Field(() => [SeasonWish], { description: 'For TAKEN: the wishes in its way, at most 50.' })
  by!: SeasonWish[];
}

@ObjectType({ description: 'One sharing-out of a season. Nothing of it ever changes.' })
export class SeasonRun {
  @Field(() => ID)
  id!: string;

  @Field(() => Int, { description: 'From 1 in the season.' })
  number!: number;

  @Field(() => Int)
  round!: number;

  @Field(() => Date)
  ranAt!: string;

  @Field(() => SeasonOutcome, { nullable: true, description: 'Null while it is a draft, and for one that a later one replaced.' })
  outcome!: SeasonOutcome | null;

  @Field(() => Date, { nullable: true })
  endedAt!: string | null;

  @Field({ description: 'Why it was discarded; else empty.' })
  reason!: string;

  @Field(() => String, { nullable: true, description: 'The secret that was promised, once its round has ended.' })
  secret!: string | null;

  @Field({ description: 'SHA-256 of the secret, promised before the first wish.' })
  commitment!: string;

  @Field(() => Int, { description: 'How many steps it took.' })
  steps!: number;

  @Field(() => Int, { description: 'How many wishes were given.' })
  given!: number;

  @Field(() => Int, { description: 'How many were not.' })
  refused!: number;

  @Field(() => [SeasonRefusal], { description: 'What the run before had given and could not be booked, at most 2000.' })
  conflicts!: SeasonRefusal[];
}

@ObjectType()
export class SeasonRunList {
  @Field(() => [SeasonRun])
  items!: SeasonRun[];

  @Field(() => Int)
  totalItems!: number;
}

@ObjectType({ description: 'One turn of a sharing-out: who had used least of its share, and what it got.' })
export class SeasonStep {
  @Field(() => Int, { description: 'From 1.' })
  step!: number;

  cooperativeId!: string;
  tiedIds!: readonly string[];

  @Field({ description: 'What it had used by then, in minutes times quantity.' })
  used!: string;

  @Field({ description: 'What it is entitled to, in the season’s unit.' })
  entitled!: string;

  @Field(() => [SeasonRefusal], { description: 'Its dearer wishes that could not be had any more, at most 50.' })
  refused!: SeasonRefusal[];

  @Field(() => SeasonWish, { nullable: true, description: 'What it got; null when none of its wishes could be had any more.' })
  given!: SeasonWish | null;
}

@ObjectType()
export class SeasonStepList {
  @Field(() => [SeasonStep])
  items!: SeasonStep[];

  @Field(() => Int)
  totalItems!: number;
}

@ObjectType({ description: 'What became of one wish.' })
export class SeasonWishOutcome {
  @Field(() => SeasonWish)
  wish!: SeasonWish;

  @Field(() => Int, { description: 'In which step it was decided.' })
  step!: number;

  @Field(() => SeasonRefusal, { nullable: true, description: 'Null for a wish that was given.' })
  refusal!: SeasonRefusal | null;
}

@ObjectType()
export class SeasonWishOutcomeList {
  @Field(() => [SeasonWishOutcome])
  items!: SeasonWishOutcome[];

  @Field(() => Int)
  totalItems!: number;
}

@ObjectType({ description: 'Nothing was published: some of it could not be booked any more. It was shared out again under the same seed.' })
export class SeasonConflicts {
  @Field()
  message!: string;

  @Field(() => ID, { description: 'Its newest run tells what changed.' })
  seasonId!: string;
}

/** What publishing gives. */
export const PublishSeasonResult = createUnionType({
  name: 'PublishSeasonResult',
  types: () => [Season, SeasonConflicts] as const,
  resolveType: (value: Season | SeasonConflicts) => (value instanceof SeasonConflicts ? SeasonConflicts : Season),
});
