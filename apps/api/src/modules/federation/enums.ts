import { registerEnumType } from '@nestjs/graphql';
import type { CooperativeRole as RoleInCooperative, CooperativeStatus as Status, FederationRole as RoleInFederation } from '../../platform/context/actor.js';

/** The words of a union type as an object, which is what GraphQL enums are made from. */
type Words<W extends string> = { readonly [word in W]: word };

export const FederationKind = { SECTOR: 'SECTOR', TERRITORY: 'TERRITORY' } as const;
export type FederationKind = keyof typeof FederationKind;
registerEnumType(FederationKind, {
  name: 'FederationKind',
  description: 'What holds a federation together.',
  valuesMap: { SECTOR: { description: 'One sector, across places.' }, TERRITORY: { description: 'Several sectors, in one place.' } },
});

export const CooperativeStatus: Words<Status> = { LISTED: 'LISTED', APPLIED: 'APPLIED', ADMITTED: 'ADMITTED', SUSPENDED: 'SUSPENDED', LEFT: 'LEFT', GUEST: 'GUEST' };
export type CooperativeStatus = Status;
registerEnumType(CooperativeStatus, {
  name: 'CooperativeStatus',
  description: 'Where a cooperative stands in its federation.',
  valuesMap: {
    LISTED: { description: 'Known to the directory only.' },
    APPLIED: { description: 'Waits for admission.' },
    ADMITTED: { description: 'Belongs to the federation.' },
    SUSPENDED: { description: 'Belongs to it, but may not act for now.' },
    LEFT: { description: 'Belongs to it no more, or was not admitted.' },
    GUEST: { description: 'Of another federation: no member, but may book under an agreement, where the rules let guests.' },
  },
});

export const CooperativeRole: Words<RoleInCooperative> = { MEMBER: 'MEMBER', COORDINATOR: 'COORDINATOR', TREASURER: 'TREASURER' };
export type CooperativeRole = RoleInCooperative;
registerEnumType(CooperativeRole, { name: 'CooperativeRole', description: 'A role in one cooperative.' });

export const FederationRole: Words<RoleInFederation> = { STEWARD: 'STEWARD', ALLOCATOR: 'ALLOCATOR', AUDITOR: 'AUDITOR' };
export type FederationRole = RoleInFederation;
registerEnumType(FederationRole, { name: 'FederationRole', description: 'A role in the federation itself.' });

export const CooperativeSort = { NAME: 'NAME', DISTANCE: 'DISTANCE', NEWEST: 'NEWEST' } as const;
export type CooperativeSort = keyof typeof CooperativeSort;
registerEnumType(CooperativeSort, {
  name: 'CooperativeSort',
  description: 'Order of a list of cooperatives.',
  valuesMap: {
    NAME: { description: 'By name, whatever its accents and capitals.' },
    DISTANCE: { description: "Nearest to the filter's point first; needs filter.near." },
    NEWEST: { description: 'Added last first.' },
  },
});

export const PrincipleAnswerValue = { YES: 'YES', PARTLY: 'PARTLY', NO: 'NO', NOT_SURE: 'NOT_SURE' } as const;
export type PrincipleAnswerValue = keyof typeof PrincipleAnswerValue;
registerEnumType(PrincipleAnswerValue, { name: 'PrincipleAnswerValue', description: 'How far a cooperative keeps a principle, in its own words.' });
