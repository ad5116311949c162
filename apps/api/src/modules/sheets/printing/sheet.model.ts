import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { CalendarDate } from '../../../platform/graphql/scalars.js';
import { Id } from '../../../platform/graphql/texts.js';
import { OptionalField } from '../../../platform/graphql/optional-field.js';
import { printedShortCode } from '../../../platform/texts/short-code.js';

/** A stretch of a day as it was printed; wall-clock times of the asset, 24:00 for the end of the day. */
export interface PrintedBlock {
  readonly from: string;
  readonly until: string;
  readonly state: 'TAKEN' | 'CLOSED';
  /** The cooperative that has it, where one has it all. */
  readonly who: string | null;
}

/** What a sheet shows, as it was when it was printed. */
export interface PrintedWeek {
  readonly asset: string;
  readonly place: string;
  readonly federation: string;
  readonly timeZone: string;
  /** Of the public page; null when that was switched off. */
  readonly pageCode: string | null;
  readonly days: ReadonlyArray<{ readonly date: string; readonly blocks: readonly PrintedBlock[] }>;
}

@ObjectType({ description: 'A week of an asset as it was printed, to hang beside it.' })
export class Sheet {
  @Field(() => ID)
  id!: string;

  assetId!: string;

  @Field({ description: 'What stands on the paper: 7K3F-9QMD.' })
  code!: string;

  @Field(() => CalendarDate, { description: 'Its Monday.' })
  week!: string;

  @Field()
  printedAt!: Date;

  @Field({ description: 'Path of the page to print, on this server; needs the session.' })
  path!: string;
}

/** A row of the table sheet, without what it shows. */
export interface SheetRow {
  readonly id: string;
  readonly assetId: string;
  readonly code: Buffer;
  readonly week: string;
  readonly printedAt: Date;
}

/** Columns of a {@link SheetRow} from rows `s` of sheet. */
export const SHEET_COLUMNS = `s.id, s.asset_id as "assetId", s.code, s.week::text as week, s.printed_at as "printedAt"`;

export function toSheet(row: SheetRow): Sheet {
  return { ...row, code: printedShortCode(row.code), path: `/sheets/${row.id}` };
}

@InputType()
export class PrintSheetInput {
  @Field(() => ID)
  @Id()
  assetId!: string;

  @Field(() => CalendarDate, { nullable: true, description: 'Any day of the week; this week when left out.' })
  @OptionalField()
  week?: string | null;
}
