import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { PageInfo } from '../../platform/graphql/page.js';

@ObjectType({ description: 'One deed: who did what, for whom.' })
export class Activity {
  @Field(() => ID)
  id!: string;

  @Field()
  at!: Date;

  @Field({ description: 'Noun and verb: booking.cancel' })
  action!: string;

  @Field()
  subjectType!: string;

  @Field(() => ID)
  subjectId!: string;

  @Field(() => String, { nullable: true })
  reason!: string | null;

  @Field(() => String, { nullable: true, description: 'JSON text, null when there was none' })
  before!: string | null;

  @Field(() => String, { nullable: true, description: 'JSON text, null when there is none' })
  after!: string | null;

  @Field(() => Int, { nullable: true, description: 'Place in the hash chain; null until sealed (within a minute).' })
  sequence!: number | null;

  @Field(() => String, { nullable: true, description: 'Of the chain up to here: SHA-256 in hex.' })
  hash!: string | null;

  memberId!: string | null;

  onBehalfOfId!: string | null;

  cooperativeId!: string | null;
}

@ObjectType()
export class ActivityEdge {
  @Field()
  cursor!: string;

  @Field(() => Activity)
  node!: Activity;
}

@ObjectType()
export class ActivityConnection {
  @Field(() => [ActivityEdge])
  edges!: ActivityEdge[];

  @Field(() => PageInfo)
  pageInfo!: PageInfo;
}

@ObjectType({ description: 'What a walk along the hash chain found.' })
export class ActivityCheck {
  @Field()
  ok!: boolean;

  @Field(() => Int, { description: 'Sealed entries that were walked.' })
  entries!: number;

  @Field(() => String, { nullable: true, description: 'The first thing wrong, with its place; null when all is well.' })
  firstProblem!: string | null;

  @Field(() => String, { nullable: true, description: 'SHA-256 in hex: write it down elsewhere to know later that nothing was rewritten as a whole.' })
  headHash!: string | null;
}
