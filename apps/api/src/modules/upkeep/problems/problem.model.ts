import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { EvidencePhoto } from '../condition/condition.model.js';

/** Where a problem stands. */
export const ProblemStatus = { OPEN: 'OPEN', ASSESSED: 'ASSESSED', MENDED: 'MENDED', CHARGED: 'CHARGED', DISMISSED: 'DISMISSED' } as const;
export type ProblemStatus = (typeof ProblemStatus)[keyof typeof ProblemStatus];
registerEnumType(ProblemStatus, { name: 'ProblemStatus', description: 'OPEN, then ASSESSED; then MENDED, CHARGED to a cooperative, or DISMISSED.' });

/** Something that is wrong with an asset. */
@ObjectType({ description: 'Something that is wrong with an asset, and what became of it.' })
export class Problem {
  @Field(() => ID)
  id!: string;

  assetId!: string;
  bookingId!: string | null;
  reportedById!: string | null;
  decidedById!: string | null;
  chargedToId!: string | null;

  @Field(() => Date)
  reportedAt!: string;

  @Field({ description: 'What is wrong, in the words of who reported it.' })
  words!: string;

  @Field({ description: 'Whether it cannot be used as it is.' })
  stopsUse!: boolean;

  @Field(() => ProblemStatus)
  status!: ProblemStatus;

  @Field(() => Date, { nullable: true })
  decidedAt!: string | null;

  @Field({ description: 'What was decided, and why.' })
  decisionNote!: string;

  @Field(() => String, { nullable: true, description: 'In smallest units of the currency, as text; null unless CHARGED.' })
  chargeMinor!: string | null;

  @Field(() => String, { nullable: true, description: 'ISO 4217.' })
  chargeCurrency!: string | null;

  @Field({ description: 'Whether the reader may decide about it now.' })
  mayDecide!: boolean;

  @Field(() => [EvidencePhoto])
  photos!: EvidencePhoto[];

  @Field(() => Int)
  version!: number;
}

/** A page of problems. */
@ObjectType()
export class ProblemList {
  @Field(() => [Problem])
  items!: Problem[];

  @Field(() => Int)
  totalItems!: number;
}
