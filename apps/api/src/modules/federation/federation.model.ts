import { Field, ID, ObjectType } from '@nestjs/graphql';
import { CalendarDate } from '../../platform/graphql/scalars.js';
import { FederationKind } from './enums.js';

/** How many there are of what a federation has. */
export interface FederationCounts {
  /** Admitted cooperatives. */
  readonly cooperatives: number;
  /** People. */
  readonly members: number;
  /** Assets in use. */
  readonly assets: number;
}

@ObjectType({ description: 'An association of cooperatives: the tenant that everything belongs to.' })
export class Federation {
  @Field(() => ID)
  id!: string;

  @Field({ description: 'Short name in addresses and invitation codes: ibaia.' })
  slug!: string;

  @Field()
  name!: string;

  @Field({ description: 'What it is for, in its own words.' })
  purpose!: string;

  @Field(() => FederationKind)
  kind!: FederationKind;

  @Field({ description: 'The place or places it covers, in words.' })
  territory!: string;

  @Field(() => [String], { description: 'Languages it works in, BCP 47.' })
  languages!: string[];

  @Field({ description: 'IANA zone by which its days begin and end.' })
  timeZone!: string;

  @Field({ description: 'The rules it gave itself.' })
  charter!: string;

  @Field(() => CalendarDate, { nullable: true })
  foundedOn!: string | null;

  /** Known already for a federation that was founded this moment, which the running tenant cannot count. */
  counts?: FederationCounts;
}

/** A row of the table `federation`, its date as text. */
export interface FederationRow {
  id: string;
  slug: string;
  name: string;
  purpose: string;
  kind: FederationKind;
  territory: string;
  languages: string[];
  time_zone: string;
  charter: string;
  founded_on: string | null;
}

/** What {@link toFederation} needs of the table. */
export const FEDERATION_COLUMNS = 'f.id, f.slug, f.name, f.purpose, f.kind, f.territory, f.languages, f.time_zone, f.charter, f.founded_on::text as founded_on';

export function toFederation(row: FederationRow): Federation {
  return {
    id: row.id,
    slug: row.slug,
    name: row.name,
    purpose: row.purpose,
    kind: row.kind,
    territory: row.territory,
    languages: row.languages,
    timeZone: row.time_zone,
    charter: row.charter,
    foundedOn: row.founded_on,
  };
}
