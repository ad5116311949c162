import { CheckOutService } from './check-out.service.js';
import { HandoverQueries } from './handover.queries.js';
import { HandoverResolver } from './handover.resolver.js';
import { ReturnService } from './return.service.js';
import { SecondPeopleService } from './second-people.service.js';
import { BookingUseResolver, SecondPersonResolver } from './use.resolver.js';

export { HandoverQueries } from './handover.queries.js';

/** Providers of taking out and giving back, for the module of their room. */
export const HANDOVER_PARTS = [CheckOutService, ReturnService, SecondPeopleService, HandoverQueries, HandoverResolver, BookingUseResolver, SecondPersonResolver];
