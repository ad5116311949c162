import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';

/** Lists that can be had as a file. */
export const ExportListName = {
  BOOKINGS: 'BOOKINGS', USAGE: 'USAGE', READINGS: 'READINGS', STATEMENTS: 'STATEMENTS', REFUSALS: 'REFUSALS', ASSETS: 'ASSETS', MEMBERS: 'MEMBERS', ACTIVITY: 'ACTIVITY',
} as const;
export type ExportListName = (typeof ExportListName)[keyof typeof ExportListName];
registerEnumType(ExportListName, { name: 'ExportListName', description: 'Lists that can be had as a file.' });

/** How far a file is. */
export const ExportState = { WAITING: 'WAITING', RUNNING: 'RUNNING', DONE: 'DONE', FAILED: 'FAILED' } as const;
export type ExportState = (typeof ExportState)[keyof typeof ExportState];
registerEnumType(ExportState, { name: 'ExportState', description: 'How far a file is.' });

/** A list on its way into a file. */
@ObjectType({ description: 'A list on its way into a CSV file. Kept for a week, for whoever asked for it.' })
export class ExportJob {
  @Field(() => ID)
  id!: string;

  @Field(() => ExportListName)
  list!: ExportListName;

  @Field(() => ExportState)
  state!: ExportState;

  @Field(() => Int)
  rowsDone!: number;

  @Field(() => Int, { nullable: true, description: 'Null until the rows are counted.' })
  rowsTotal!: number | null;

  @Field(() => Date)
  createdAt!: string;

  @Field(() => String, { nullable: true, description: 'Path on this server when it is done; needs the session.' })
  url!: string | null;
}

@ObjectType()
export class ExportJobList {
  @Field(() => [ExportJob])
  items!: ExportJob[];

  @Field(() => Int)
  totalItems!: number;
}
