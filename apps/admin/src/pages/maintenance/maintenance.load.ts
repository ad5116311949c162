import { query } from '../../api/office.js';
import { MaintenanceDueDocument, type MaintenanceDueQuery, type PlanRowFragment } from '../../gql/graphql.js';
import { PAGE_SIZE, skipOf } from '../../lists/pages.js';

export type DuePlan = MaintenanceDueQuery['maintenanceDue']['items'][number];
export type Plan = PlanRowFragment;

/** Days ahead that the list looks. */
const WITHIN_DAYS = 60;

export async function loadDue(page: number | undefined): Promise<MaintenanceDueQuery['maintenanceDue']> {
  return (await query(MaintenanceDueDocument, { withinDays: WITHIN_DAYS, skip: skipOf(page), take: PAGE_SIZE })).maintenanceDue;
}
