import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { CooperativeRole, FederationRole } from '../enums.js';

@ObjectType({ description: 'An offer to join with a role; its code is known only to whom it was given.' })
export class Invitation {
  @Field(() => ID)
  id!: string;

  @Field(() => CooperativeRole, { nullable: true, description: 'Null for a role in the federation.' })
  cooperativeRole!: CooperativeRole | null;

  @Field(() => FederationRole, { nullable: true, description: 'Null for a role in a cooperative.' })
  federationRole!: FederationRole | null;

  @Field(() => String, { nullable: true, description: 'Where it was sent; null when it was handed over.' })
  email!: string | null;

  @Field()
  createdAt!: Date;

  @Field({ description: '14 days later.' })
  expiresAt!: Date;

  @Field(() => Date, { nullable: true })
  usedAt!: Date | null;

  @Field(() => Date, { nullable: true })
  revokedAt!: Date | null;

  cooperativeId!: string | null;
}

@ObjectType({ description: 'A new invitation with what is shown this once.' })
export class CreatedInvitation {
  @Field(() => Invitation)
  invitation!: Invitation;

  @Field({ description: 'ibaia-7K3F-9QMD' })
  code!: string;

  @Field({ description: 'Absolute address that takes the code.' })
  link!: string;

  @Field({ description: 'The link as a QR code: SVG text.' })
  qr!: string;
}

@ObjectType()
export class InvitationList {
  @Field(() => [Invitation])
  items!: Invitation[];

  @Field(() => Int)
  totalItems!: number;
}

/** A row of {@link INVITATION_COLUMNS}. */
export interface InvitationRow {
  id: string;
  cooperative_id: string | null;
  role: CooperativeRole | FederationRole;
  email: string | null;
  created_at: Date;
  expires_at: Date;
  used_at: Date | null;
  revoked_at: Date | null;
}

/** What {@link toInvitation} needs of the table, as `i`. */
export const INVITATION_COLUMNS = 'i.id, i.cooperative_id, i.role, i.email, i.created_at, i.expires_at, i.used_at, i.revoked_at';

export function toInvitation(row: InvitationRow): Invitation {
  const inFederation = row.cooperative_id === null;
  return {
    id: row.id,
    cooperativeId: row.cooperative_id,
    cooperativeRole: inFederation ? null : (row.role as CooperativeRole),
    federationRole: inFederation ? (row.role as FederationRole) : null,
    email: row.email,
    createdAt: row.created_at,
    expiresAt: row.expires_at,
    usedAt: row.used_at,
    revokedAt: row.revoked_at,
  };
}
