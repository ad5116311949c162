import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { AssetCategory, AssetKind } from './asset-category.js';

/** A shared thing, as it is stored. */
@Entity('asset')
export class AssetEntity {
  @PrimaryColumn('uuid', { name: 'federation_id' })
  federationId!: string;

  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'owner_id' })
  ownerId!: string;

  @Column('text')
  name!: string;

  @Column('text', { name: 'search_text' })
  searchText!: string;

  @Column('text')
  category!: AssetCategory;

  @Column('text')
  kind!: AssetKind;

  @Column('int')
  quantity!: number;

  @Column('boolean', { name: 'requests_block' })
  requestsBlock!: boolean;

  @Column('boolean', { name: 'two_people' })
  twoPeople!: boolean;

  @Column('int', { name: 'objection_hours' })
  objectionHours!: number;

  @Column('text')
  description!: string;

  @Column('text', { name: 'how_to_use' })
  howToUse!: string;

  @Column('text')
  place!: string;

  @Column('float8', { nullable: true })
  latitude!: number | null;

  @Column('float8', { nullable: true })
  longitude!: number | null;

  @Column('text', { name: 'time_zone' })
  timeZone!: string;

  @Column('int', { name: 'setup_minutes' })
  setupMinutes!: number;

  @Column('int', { name: 'turnaround_minutes' })
  turnaroundMinutes!: number;

  @Column('int', { name: 'min_minutes' })
  minMinutes!: number;

  @Column('int', { name: 'max_minutes' })
  maxMinutes!: number;

  @Column('int', { name: 'horizon_days' })
  horizonDays!: number;

  @Column('boolean')
  retired!: boolean;

  @Column('boolean', { name: 'follows_holidays' })
  followsHolidays!: boolean;

  @Column('int')
  version!: number;
}
