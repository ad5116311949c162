import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { CalendarDate } from '../../../platform/graphql/scalars.js';

/** Where an agreement stands today. */
export const AgreementState = { COMING: 'COMING', IN_FORCE: 'IN_FORCE', OVER: 'OVER', ENDED: 'ENDED' } as const;
export type AgreementState = keyof typeof AgreementState;
registerEnumType(AgreementState, {
  name: 'AgreementState',
  description: 'Where an agreement stands today, by the federation’s zone.',
  valuesMap: {
    COMING: { description: 'Its first day is yet to come.' },
    OVER: { description: 'Its last day has passed.' },
    ENDED: { description: 'A steward ended it.' },
  },
});

@ObjectType({ description: 'What this federation agreed on with another one, so that cooperatives of that one may book here as guests. Only this side of it is kept here.' })
export class Agreement {
  @Field(() => ID)
  id!: string;

  @Field({ description: 'Name of the other federation.' })
  partner!: string;

  @Field({ description: 'Its http or https address, or empty.' })
  website!: string;

  @Field({ description: 'Whom to ask there, or empty.' })
  contact!: string;

  @Field({ description: 'What was agreed.' })
  terms!: string;

  @Field(() => CalendarDate)
  startsOn!: string;

  @Field(() => CalendarDate, { description: 'The last day of it; days are those of each asset’s zone.' })
  endsOn!: string;

  @Field(() => AgreementState)
  state!: AgreementState;

  @Field()
  adoptedAt!: Date;

  adoptedById!: string;

  @Field(() => Date, { nullable: true })
  endedAt!: Date | null;

  endedById!: string | null;

  @Field({ description: 'Why it was ended.' })
  endReason!: string;

  @Field(() => Int)
  version!: number;
}

@ObjectType()
export class AgreementList {
  @Field(() => [Agreement])
  items!: Agreement[];

  @Field(() => Int)
  totalItems!: number;
}

/** Columns of an {@link Agreement} from a row `g` of the table agreement with its federation `f`. */
export const AGREEMENT_COLUMNS = `g.id, g.partner, g.website, g.contact, g.terms, g.starts_on::text as "startsOn", g.ends_on::text as "endsOn",
  case when g.ended_at is not null then 'ENDED' when g.ends_on < (now() at time zone f.time_zone)::date then 'OVER'
    when g.starts_on > (now() at time zone f.time_zone)::date then 'COMING' else 'IN_FORCE' end as state,
  g.adopted_at as "adoptedAt", g.adopted_by_id as "adoptedById", g.ended_at as "endedAt", g.ended_by_id as "endedById", g.end_reason as "endReason", g.version`;
