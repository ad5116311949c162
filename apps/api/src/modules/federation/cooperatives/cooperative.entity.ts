import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { CooperativeStatus } from '../enums.js';

/** The table `cooperative`, for writes; what the database fills in by itself is left out. */
@Entity('cooperative')
export class CooperativeEntity {
  @PrimaryColumn('uuid', { name: 'federation_id' })
  federationId!: string;

  @PrimaryColumn('uuid')
  id!: string;

  @Column('text')
  name!: string;

  @Column('text', { name: 'search_text' })
  searchText!: string;

  @Column('text', { name: 'name_key' })
  nameKey!: string;

  @Column('text')
  status!: CooperativeStatus;

  @Column('text')
  description!: string;

  @Column('text', { name: 'legal_form', nullable: true })
  legalForm!: string | null;

  @Column('text', { nullable: true })
  activity!: string | null;

  @Column('text')
  street!: string;

  @Column('text')
  postcode!: string;

  @Column('text')
  locality!: string;

  @Column('text')
  region!: string;

  @Column('text', { nullable: true })
  country!: string | null;

  @Column('float8', { nullable: true })
  latitude!: number | null;

  @Column('float8', { nullable: true })
  longitude!: number | null;

  @Column('text')
  website!: string;

  @Column('text', { name: 'web_domain', nullable: true })
  webDomain!: string | null;

  @Column('text')
  email!: string;

  @Column('text')
  phone!: string;

  @Column('text', { name: 'registration_number' })
  registrationNumber!: string;

  @Column('int', { name: 'members_count', nullable: true })
  membersCount!: number | null;

  @Column('date', { nullable: true })
  since!: string | null;

  @Column('int')
  version!: number;

  @Column('timestamptz', { name: 'updated_at' })
  updatedAt!: Date;
}
