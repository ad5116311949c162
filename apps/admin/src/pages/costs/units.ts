import type { PledgeUnit, UsageMeasure } from '../../gql/graphql.js';

/** What pledges can count. */
export const PLEDGE_UNITS = ['SHARE', 'HOUR', 'KM', 'KG', 'LITRE', 'KWH', 'PIECE'] as const satisfies readonly PledgeUnit[];

/** By which use variable costs can be shared out. */
export const MEASURES = ['TIME', 'HOUR', 'KM', 'KG', 'LITRE', 'KWH', 'PIECE'] as const satisfies readonly UsageMeasure[];
