import { query } from '../../api/office.js';
import { SheetAssetsDocument, type SheetAssetsQuery } from '../../gql/graphql.js';
import { PAGE_SIZE, skipOf } from '../../lists/pages.js';

export type SheetAsset = SheetAssetsQuery['assets']['items'][number];

export async function loadSheetAssets(page: number | undefined): Promise<SheetAssetsQuery['assets']> {
  return (await query(SheetAssetsDocument, { skip: skipOf(page), take: PAGE_SIZE })).assets;
}
