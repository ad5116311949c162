import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One line of an asset's weekly hours, as it is stored. */
@Entity('opening_hours')
export class OpeningHoursEntity {
  @PrimaryColumn('uuid', { name: 'federation_id' })
  federationId!: string;

  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'asset_id' })
  assetId!: string;

  @Column('int', { nullable: true })
  weekday!: number | null;

  @Column('text', { nullable: true })
  rule!: string | null;

  @Column('int', { name: 'opens_minute' })
  opensMinute!: number;

  @Column('int', { name: 'closes_minute' })
  closesMinute!: number;

  @Column('date', { name: 'valid_from', nullable: true })
  validFrom!: string | null;

  @Column('date', { name: 'valid_until', nullable: true })
  validUntil!: string | null;
}
