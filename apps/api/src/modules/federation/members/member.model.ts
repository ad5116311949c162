import { Field, ID, ObjectType } from '@nestjs/graphql';
import { CalendarDate } from '../../../platform/graphql/scalars.js';
import { CooperativeRole, FederationRole } from '../enums.js';

@ObjectType({ description: 'A person, as this federation knows them.' })
export class Member {
  @Field(() => ID)
  id!: string;

  @Field()
  name!: string;

  @Field(() => String, { nullable: true, description: 'Null unless the reader is the person, of the same cooperative, or a steward.' })
  email!: string | null;

  @Field(() => String, { nullable: true, description: 'Null likewise.' })
  phone!: string | null;

  @Field({ description: 'Whether the person can sign in without a printed code; false to readers who may not see contacts.' })
  hasSignIn!: boolean;

  @Field()
  joinedAt!: Date;
}

@ObjectType({ description: 'A role that a person holds, or will hold, from one day to before another.' })
export class MemberRole {
  @Field(() => ID)
  id!: string;

  @Field(() => FederationRole, { nullable: true, description: 'Null for a role in a cooperative.' })
  federationRole!: FederationRole | null;

  @Field(() => CooperativeRole, { nullable: true, description: 'Null for a role in the federation.' })
  cooperativeRole!: CooperativeRole | null;

  @Field(() => CalendarDate, { description: 'First day, in the zone of the federation.' })
  from!: string;

  @Field(() => CalendarDate, { nullable: true, description: 'First day without it; null for no end.' })
  until!: string | null;

  cooperativeId!: string | null;
}

/** A row of {@link MEMBER_COLUMNS}. */
export interface MemberRow {
  id: string;
  name: string;
  email: string | null;
  phone: string | null;
  has_sign_in: boolean;
  joined_at: Date;
}

export function toMember(row: MemberRow): Member {
  return { id: row.id, name: row.name, email: row.email, phone: row.phone, hasSignIn: row.has_sign_in, joinedAt: row.joined_at };
}

/** A row of the table `member_role`, its dates as texts. */
export interface MemberRoleRow {
  id: string;
  member_id: string;
  cooperative_id: string | null;
  role: CooperativeRole | FederationRole;
  from_date: string;
  until_date: string | null;
}

export function toMemberRole(row: MemberRoleRow): MemberRole {
  const inFederation = row.cooperative_id === null;
  return {
    id: row.id,
    federationRole: inFederation ? (row.role as FederationRole) : null,
    cooperativeRole: inFederation ? null : (row.role as CooperativeRole),
    cooperativeId: row.cooperative_id,
    from: row.from_date,
    until: row.until_date,
  };
}
