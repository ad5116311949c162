import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';

/** What a meter counts. */
export const MeterUnit = { HOUR: 'HOUR', KM: 'KM', KG: 'KG', LITRE: 'LITRE', KWH: 'KWH', PIECE: 'PIECE' } as const;
export type MeterUnit = (typeof MeterUnit)[keyof typeof MeterUnit];
registerEnumType(MeterUnit, { name: 'MeterUnit', description: 'What a meter counts.' });

/** How a reading came here. */
export const ReadingSource = { MEMBER: 'MEMBER', CHECK_OUT: 'CHECK_OUT', RETURN: 'RETURN', SHEET: 'SHEET', IMPORT: 'IMPORT' } as const;
export type ReadingSource = (typeof ReadingSource)[keyof typeof ReadingSource];
registerEnumType(ReadingSource, { name: 'ReadingSource', description: 'How a reading came here: typed by a member, with a check-out or return, from a paper sheet, from a file.' });

/** What was read from a meter. */
@ObjectType({ description: 'What was read from a meter. Never changed: a correction is a further reading that stands in for it.' })
export class MeterReading {
  @Field(() => ID)
  id!: string;

  @Field(() => ID)
  meterId!: string;

  @Field(() => Date)
  at!: string;

  @Field({ description: 'A whole number of 10^-scale units of the meter, as text.' })
  value!: string;

  @Field(() => ReadingSource)
  source!: ReadingSource;

  @Field(() => ID, { nullable: true, description: 'The booking it belongs to.' })
  bookingId!: string | null;

  @Field(() => ID, { nullable: true, description: 'The reading that it stands in for.' })
  correctsId!: string | null;

  @Field(() => String, { nullable: true, description: 'Why that one was wrong.' })
  reason!: string | null;

  @Field({ description: 'Whether it counts: no later reading corrects it.' })
  counts!: boolean;
}

/** A page of readings. */
@ObjectType()
export class MeterReadingList {
  @Field(() => [MeterReading])
  items!: MeterReading[];

  @Field(() => Int)
  totalItems!: number;
}

/** A counter of an asset. */
@ObjectType({ description: 'A counter of an asset: hours run, kilometres, kilograms milled.' })
export class Meter {
  @Field(() => ID)
  id!: string;

  @Field(() => ID)
  assetId!: string;

  @Field()
  name!: string;

  @Field(() => MeterUnit)
  unit!: MeterUnit;

  @Field(() => Int, { description: 'Decimal places that it shows: readings count 10^-scale units.' })
  scale!: number;

  @Field(() => ID, { nullable: true, description: 'The counter whose place it took.' })
  replacesId!: string | null;

  @Field(() => Date, { nullable: true, description: 'When it went out of use.' })
  retiredAt!: string | null;

  @Field(() => MeterReading, { nullable: true, description: 'The latest reading that counts.' })
  latest!: MeterReading | null;
}

/** A page of meters. */
@ObjectType()
export class MeterList {
  @Field(() => [Meter])
  items!: Meter[];

  @Field(() => Int)
  totalItems!: number;
}
