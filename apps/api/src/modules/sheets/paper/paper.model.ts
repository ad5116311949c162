import { createUnionType, Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { IsInt, Matches, Max, Min } from 'class-validator';
import { OptionalField } from '../../../platform/graphql/optional-field.js';
import { Id, Line, MaybeLine } from '../../../platform/graphql/texts.js';

export const PaperOutcome = { USED: 'USED', BOOKED: 'BOOKED', CONFLICT: 'CONFLICT' } as const;
export type PaperOutcome = keyof typeof PaperOutcome;
registerEnumType(PaperOutcome, {
  name: 'PaperOutcome',
  description: 'What became of a line of paper.',
  valuesMap: {
    USED: { description: 'It tells of a use that nothing speaks against; it counts as one.' },
    BOOKED: { description: 'It asks for a time to come; it is booked.' },
    CONFLICT: { description: 'The calendar or other paper says something else: a person decides.' },
  },
});

export const ConflictKind = { TAKEN: 'TAKEN', CLOSED: 'CLOSED', RULES: 'RULES', PAPER: 'PAPER' } as const;
export type ConflictKind = keyof typeof ConflictKind;
registerEnumType(ConflictKind, {
  name: 'ConflictKind',
  description: 'What speaks against a line of paper.',
  valuesMap: {
    TAKEN: { description: 'Another cooperative had it by the calendar.' },
    CLOSED: { description: 'It was closed.' },
    RULES: { description: 'A rule does not let this cooperative have it.' },
    PAPER: { description: 'Another line of paper says that someone else used it.' },
  },
});

export const ConflictDecision = { PAPER: 'PAPER', CALENDAR: 'CALENDAR' } as const;
export type ConflictDecision = keyof typeof ConflictDecision;
registerEnumType(ConflictDecision, {
  name: 'ConflictDecision',
  description: 'Which of the two is believed.',
  valuesMap: {
    PAPER: { description: 'What the paper says counts as a use; a time to come is booked if it is free by now. No booking is overwritten.' },
    CALENDAR: { description: 'The line is set aside.' },
  },
});

@ObjectType({ description: 'A line that someone wrote on a printed sheet, as a coordinator typed it in.' })
export class PaperEntry {
  @Field(() => ID)
  id!: string;

  assetId!: string;
  cooperativeId!: string;
  memberId!: string | null;
  bookingId!: string | null;
  enteredById!: string;

  @Field({ description: 'Code of the sheet: 7K3F-9QMD.' })
  sheetCode!: string;

  @Field(() => Int, { description: 'Number of the line on the sheet.' })
  line!: number;

  @Field({ description: 'The name as it is written.' })
  writtenName!: string;

  @Field()
  start!: Date;

  @Field()
  end!: Date;

  @Field()
  note!: string;

  @Field(() => PaperOutcome)
  outcome!: PaperOutcome;

  @Field()
  enteredAt!: Date;
}

@ObjectType({ description: 'The paper says one thing, the calendar another.' })
export class ConflictCase {
  @Field(() => ID)
  id!: string;

  paperEntryId!: string;
  otherEntryId!: string | null;
  decidedById!: string | null;
  bookingId!: string | null;

  @Field(() => ConflictKind)
  kind!: ConflictKind;

  @Field()
  openedAt!: Date;

  @Field(() => ConflictDecision, { nullable: true, description: 'Null while it waits.' })
  decision!: ConflictDecision | null;

  @Field(() => Date, { nullable: true })
  decidedAt!: Date | null;

  @Field(() => String, { nullable: true })
  reason!: string | null;
}

@ObjectType()
export class ConflictCaseList {
  @Field(() => [ConflictCase])
  items!: ConflictCase[];

  @Field(() => Int)
  totalItems!: number;
}

export const EnterPaperResult = createUnionType({
  name: 'EnterPaperResult',
  description: 'The line as it was taken, or the case that it opens.',
  types: () => [PaperEntry, ConflictCase] as const,
  resolveType: (value: PaperEntry | ConflictCase) => ('openedAt' in value ? ConflictCase : PaperEntry),
});

/** A wall-clock moment as a sheet has it. */
const WALL_CLOCK = /^\d{4}-\d\d-\d\dT\d\d:\d\d$/;

@InputType()
export class EnterPaperInput {
  @Field({ description: 'Code of the sheet, however it is typed.' })
  @Line(40)
  sheetCode!: string;

  @Field(() => Int, { description: 'Number of the line on the sheet, 1 to 40.' })
  @IsInt()
  @Min(1, { message: 'must be from 1 to 40' })
  @Max(40, { message: 'must be from 1 to 40' })
  line!: number;

  @Field({ description: 'The name as it is written, 1 to 200 characters.' })
  @Line(200)
  writtenName!: string;

  @Field(() => ID)
  @Id()
  cooperativeId!: string;

  @Field(() => ID, { nullable: true, description: 'The member whose name it is, where that is known.' })
  @OptionalField()
  @Id()
  memberId?: string | null;

  @Field({ description: 'Wall clock of the asset: 2026-12-01T08:00.' })
  @Matches(WALL_CLOCK, { message: 'must be a day and time such as 2026-12-01T08:00' })
  start!: string;

  @Field({ description: 'Wall clock of the asset, later than start.' })
  @Matches(WALL_CLOCK, { message: 'must be a day and time such as 2026-12-01T12:00' })
  end!: string;

  @Field(() => String, { nullable: true })
  @MaybeLine(500)
  note?: string | null;
}

@InputType()
export class DecideConflictInput {
  @Field(() => ID)
  @Id()
  id!: string;

  @Field(() => ConflictDecision)
  decision!: ConflictDecision;

  @Field({ description: 'Why, 1 to 1000 characters.' })
  @Line(1000)
  reason!: string;
}

@InputType()
export class ConflictFilter {
  @Field(() => Boolean, { nullable: true, description: 'Only those that wait; all when left out.' })
  open?: boolean | null;
}
