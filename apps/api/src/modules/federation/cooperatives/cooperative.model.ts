import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import { CalendarDate } from '../../../platform/graphql/scalars.js';
import { CooperativeStatus } from '../enums.js';
import { Concept, toConcept } from './concept.model.js';

@ObjectType({ description: 'A cooperative, as the federation knows it.' })
export class Cooperative {
  @Field(() => ID)
  id!: string;

  @Field()
  name!: string;

  @Field(() => CooperativeStatus)
  status!: CooperativeStatus;

  @Field()
  description!: string;

  @Field(() => Concept, { nullable: true })
  legalForm!: Concept | null;

  @Field(() => Concept, { nullable: true })
  activity!: Concept | null;

  @Field({ description: 'Street and house number.' })
  street!: string;

  @Field()
  postcode!: string;

  @Field({ description: 'Town or village.' })
  locality!: string;

  @Field()
  region!: string;

  @Field(() => String, { nullable: true, description: 'ISO 3166-1 alpha-2' })
  country!: string | null;

  @Field(() => Float, { nullable: true, description: 'WGS 84 degrees, north positive; null without a place.' })
  latitude!: number | null;

  @Field(() => Float, { nullable: true, description: 'WGS 84 degrees, east positive; null without a place.' })
  longitude!: number | null;

  @Field({ description: 'http or https address.' })
  website!: string;

  @Field({ description: "The cooperative's own address, not a person's." })
  email!: string;

  @Field()
  phone!: string;

  @Field()
  registrationNumber!: string;

  @Field(() => Int, { nullable: true, description: 'How many members it says it has.' })
  membersCount!: number | null;

  @Field(() => CalendarDate, { nullable: true, description: 'Since when it exists.' })
  since!: string | null;

  @Field(() => Float, { nullable: true, description: "km from the filter's point; null without one" })
  distanceKm!: number | null;

  @Field(() => Int, { description: 'Grows with every change; an update says which one it has seen.' })
  version!: number;

  branchOfId!: string | null;
  agreementId!: string | null;
}

/** A row of the table `cooperative`, its date as text. */
export interface CooperativeRow {
  id: string;
  name: string;
  status: CooperativeStatus;
  description: string;
  legal_form: string | null;
  activity: string | null;
  street: string;
  postcode: string;
  locality: string;
  region: string;
  country: string | null;
  latitude: number | null;
  longitude: number | null;
  website: string;
  email: string;
  phone: string;
  registration_number: string;
  members_count: number | null;
  since: string | null;
  branch_of_id: string | null;
  agreement_id: string | null;
  version: number;
}

/** What {@link toCooperative} needs of the table, as `c`. */
export const COOPERATIVE_COLUMNS = `c.id, c.name, c.status, c.description, c.legal_form, c.activity, c.street, c.postcode, c.locality, c.region,
  c.country, c.latitude, c.longitude, c.website, c.email, c.phone, c.registration_number, c.members_count, c.since::text as since, c.branch_of_id, c.agreement_id, c.version`;

/** @param language the reader's, BCP 47 @param distanceKm from the point asked about, null without one */
export function toCooperative(row: CooperativeRow, language: string, distanceKm: number | null = null): Cooperative {
  return {
    id: row.id,
    name: row.name,
    status: row.status,
    description: row.description,
    legalForm: toConcept(row.legal_form, language),
    activity: toConcept(row.activity, language),
    street: row.street,
    postcode: row.postcode,
    locality: row.locality,
    region: row.region,
    country: row.country,
    latitude: row.latitude,
    longitude: row.longitude,
    website: row.website,
    email: row.email,
    phone: row.phone,
    registrationNumber: row.registration_number,
    membersCount: row.members_count,
    since: row.since,
    distanceKm,
    version: row.version,
    branchOfId: row.branch_of_id,
    agreementId: row.agreement_id,
  };
}
