import { registerEnumType } from '@nestjs/graphql';

/** What kind of thing is shared. */
export const AssetCategory = {
  MILL: 'MILL',
  BUTCHERY: 'BUTCHERY',
  KITCHEN: 'KITCHEN',
  VEHICLE: 'VEHICLE',
  HALL: 'HALL',
  WORKSHOP: 'WORKSHOP',
  TOOL: 'TOOL',
  STORE: 'STORE',
  OTHER: 'OTHER',
} as const;
export type AssetCategory = (typeof AssetCategory)[keyof typeof AssetCategory];
registerEnumType(AssetCategory, { name: 'AssetCategory', description: 'What kind of thing is shared.' });

/** Orders of an asset list. */
export const AssetSort = { NAME: 'NAME', CATEGORY: 'CATEGORY', NEWEST: 'NEWEST' } as const;
export type AssetSort = (typeof AssetSort)[keyof typeof AssetSort];
registerEnumType(AssetSort, { name: 'AssetSort', description: 'Order of a list of assets.' });

/** How an asset is shared. */
export const AssetKind = { EXCLUSIVE: 'EXCLUSIVE', POOLED: 'POOLED', COMPOSITE: 'COMPOSITE' } as const;
export type AssetKind = (typeof AssetKind)[keyof typeof AssetKind];
registerEnumType(AssetKind, {
  name: 'AssetKind',
  description: 'EXCLUSIVE: one thing, one booking at a time. POOLED: several alike, booked by number. COMPOSITE: a whole or kit of other assets, which it takes when booked.',
});
