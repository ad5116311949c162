import { CheckOutService } from './check-out.service.js';
import { HandoverQueries } from './handover.queries.js';
import { HandoverResolver } from './handover.resolver.js';
import { ReturnService } from './return.service.js';
import { SecondChoicesQueries } from './second-choices.queries.js';
import { SecondPeopleService } from './second-people.service.js';
import { BookingUseResolver, SecondChoiceResolver, SecondPersonResolver, UnitOutResolver } from './use.resolver.js';

export { HandoverQueries } from './handover.queries.js';
export { SECOND_PERSON, type SecondPersonNews } from './second-news.js';

/** Providers of taking out and giving back, for the module of their room. */
export const HANDOVER_PARTS = [CheckOutService, ReturnService, SecondPeopleService, HandoverQueries, HandoverResolver, BookingUseResolver, SecondChoicesQueries, SecondPersonResolver, SecondChoiceResolver, UnitOutResolver];
