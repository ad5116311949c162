import { Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Id, MaybeParagraphs } from '../../../platform/graphql/texts.js';

/** In what state a thing is. */
export const ConditionRating = { GOOD: 'GOOD', WORN: 'WORN', DAMAGED: 'DAMAGED', UNUSABLE: 'UNUSABLE' } as const;
export type ConditionRating = (typeof ConditionRating)[keyof typeof ConditionRating];
registerEnumType(ConditionRating, { name: 'ConditionRating', description: 'GOOD; WORN but fit for use; DAMAGED, to be mended; UNUSABLE as it is.' });

export const HandoverKind = { OUT: 'OUT', BACK: 'BACK' } as const;
export type HandoverKind = (typeof HandoverKind)[keyof typeof HandoverKind];
registerEnumType(HandoverKind, { name: 'HandoverKind', description: 'OUT: taken. BACK: given back.' });

export const ReportSide = { HOLDER: 'HOLDER', OWNER: 'OWNER' } as const;
export type ReportSide = (typeof ReportSide)[keyof typeof ReportSide];
registerEnumType(ReportSide, { name: 'ReportSide', description: 'Who wrote it: whoever holds the booking, or those who look after the thing.' });

export const ReportOutcome = { OPEN: 'OPEN', ACCEPTED: 'ACCEPTED', OBJECTED: 'OBJECTED', SILENCE: 'SILENCE' } as const;
export type ReportOutcome = (typeof ReportOutcome)[keyof typeof ReportOutcome];
registerEnumType(ReportOutcome, { name: 'ReportOutcome', description: 'OPEN until the other side accepts or objects; SILENCE: nobody did in time, which accepts it.' });

/** A picture that shows what is said. */
@ObjectType({ description: 'A picture of a report or a problem.' })
export class EvidencePhoto {
  @Field(() => ID)
  id!: string;

  @Field({ description: 'Path on this server; needs the session.' })
  url!: string;
}

/** The state of a thing as one side found it. */
@ObjectType({ description: 'The state of a thing as one side found it. Never changed; the other side answers.' })
export class ConditionReport {
  @Field(() => ID)
  id!: string;

  bookingId!: string;
  memberId!: string;

  @Field(() => HandoverKind)
  kind!: HandoverKind;

  @Field(() => ReportSide)
  side!: ReportSide;

  @Field(() => ConditionRating)
  rating!: ConditionRating;

  @Field()
  note!: string;

  @Field(() => ID, { nullable: true, description: 'The report of the return before, which this one takes over or differs from.' })
  followsId!: string | null;

  @Field(() => Date)
  at!: string;

  @Field(() => Date, { description: 'Until when the other side may object.' })
  answerUntil!: string;

  @Field(() => ReportOutcome)
  outcome!: ReportOutcome;

  @Field({ description: 'What the other side said.' })
  answer!: string;

  @Field({ description: 'Whether the reader may accept it or object now.' })
  mayAnswer!: boolean;

  @Field(() => [EvidencePhoto])
  photos!: EvidencePhoto[];

  @Field(() => ID, { nullable: true, description: 'The problem that an objection opened; its pictures are those of the objection.' })
  objectionId!: string | null;

  @Field(() => [EvidencePhoto], { description: 'What the other side showed with its objection.' })
  answerPhotos!: EvidencePhoto[];
}

/** A page of reports. */
@ObjectType()
export class ConditionReportList {
  @Field(() => [ConditionReport])
  items!: ConditionReport[];

  @Field(() => Int)
  totalItems!: number;
}

@InputType()
export class AnswerReportInput {
  @Field(() => ID)
  @Id()
  id!: string;

  @Field({ description: 'Whether it is so; if not, say in the note what is.' })
  accept!: boolean;

  @Field(() => String, { nullable: true, description: 'Needed for an objection, at most 2000 characters.' })
  @MaybeParagraphs(2000)
  note?: string | null;
}
