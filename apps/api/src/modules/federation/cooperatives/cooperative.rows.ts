import { RowType } from '../../../platform/database/row-type.js';
import type { CooperativeRow } from './cooperative.model.js';

/** Reads cooperatives `c` from flat rows with the columns that the selected fields are made of; the id comes first. */
export const COOPERATIVE_ROWS = new RowType<CooperativeRow>(
  {
    id: 'c.id', name: 'c.name', status: 'c.status', description: 'c.description', legal_form: 'c.legal_form', activity: 'c.activity', street: 'c.street',
    postcode: 'c.postcode', locality: 'c.locality', region: 'c.region', country: 'c.country', latitude: 'c.latitude', longitude: 'c.longitude',
    website: 'c.website', email: 'c.email', phone: 'c.phone', registration_number: 'c.registration_number', members_count: 'c.members_count',
    since: 'c.since::text', branch_of_id: 'c.branch_of_id', agreement_id: 'c.agreement_id', version: 'c.version',
  },
  { legalForm: ['legal_form'], registrationNumber: ['registration_number'], membersCount: ['members_count'], branchOf: ['branch_of_id'], agreement: ['agreement_id'] },
  ['id'],
);
