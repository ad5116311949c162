import { Field, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { ReasonCode } from '@auzolan/booking-rules';
import { RuleSource } from '../rule-lines.model.js';

/** Why something cannot be booked: a rule, or the calendar. */
export const RefusalCode = {
  PAST: 'PAST', WHO: 'WHO', AGREEMENT: 'AGREEMENT', CERTIFICATE: 'CERTIFICATE', TOO_SHORT: 'TOO_SHORT', TOO_LONG: 'TOO_LONG', STEP: 'STEP', NOTICE: 'NOTICE',
  HORIZON: 'HORIZON', QUOTA: 'QUOTA', RETIRED: 'RETIRED', CLOSED: 'CLOSED', TAKEN: 'TAKEN',
} as const satisfies { [Code in ReasonCode]: Code } & Record<string, string>;
export type RefusalCode = keyof typeof RefusalCode;
registerEnumType(RefusalCode, {
  name: 'RefusalCode',
  description: 'Why something cannot be booked.',
  valuesMap: {
    WHO: { description: 'This cooperative may not book it.' },
    AGREEMENT: { description: 'The agreement under which the cooperative books is not in force at this time.' },
    CERTIFICATE: { description: 'The person is not trained for it.' },
    STEP: { description: 'It does not start or end on a step.' },
    NOTICE: { description: 'It starts too soon.' },
    HORIZON: { description: 'It is too far ahead.' },
    QUOTA: { description: 'The person or cooperative would have booked too much.' },
    CLOSED: { description: 'It is closed at this time.' },
    TAKEN: { description: 'Someone else has it at this time.' },
  },
});

@ObjectType({ description: 'One reason why something cannot be booked.' })
export class RefusalReason {
  @Field(() => RefusalCode)
  code!: RefusalCode;

  @Field({ description: 'In the reader’s language.' })
  message!: string;

  @Field(() => RuleSource, { nullable: true, description: 'Where the rule comes from; null when none is needed to say so.' })
  source!: RuleSource | null;

  @Field(() => Date, { nullable: true, description: 'With NOTICE the earliest start, with HORIZON the latest end, that would do.' })
  at!: Date | null;

  askId!: string | null;
}
