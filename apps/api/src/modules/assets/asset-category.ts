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
