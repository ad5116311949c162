import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';

export const InboxKind = { ADMISSION: 'ADMISSION' } as const;
export type InboxKind = keyof typeof InboxKind;
registerEnumType(InboxKind, { name: 'InboxKind', description: 'What kind of decision is waited for.' });

@ObjectType({ description: 'Something that waits for a decision.' })
export class InboxItem {
  @Field(() => ID)
  id!: string;

  @Field(() => InboxKind)
  kind!: InboxKind;

  @Field({ description: 'Since when it waits.' })
  since!: Date;

  cooperativeId!: string;

  applicantId!: string | null;
}

@ObjectType()
export class InboxList {
  @Field(() => [InboxItem])
  items!: InboxItem[];

  @Field(() => Int)
  totalItems!: number;
}
