import type { AssetCategory, AssetsQuery } from '../../gql/graphql.js';

export type AssetItem = AssetsQuery['assets']['items'][number];

/** Lower case without accents, so that "molí" finds "Molino". */
export function plainText(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

/**
 * Assets whose name, place, owner or category word contains every word of the
 * text, in the given order. Works without any network.
 */
export function searchAssets(
  assets: readonly AssetItem[],
  wanted: { text: string; category: AssetCategory | null },
  categoryWord: (category: AssetCategory) => string,
): AssetItem[] {
  const words = plainText(wanted.text).split(/\s+/).filter(Boolean);
  return assets.filter((asset) => {
    if (wanted.category && asset.category !== wanted.category) return false;
    const haystack = plainText([asset.name, asset.place, asset.owner.name, categoryWord(asset.category)].join(' '));
    return words.every((word) => haystack.includes(word));
  });
}

/** The order in which categories are offered. */
const CATEGORIES: readonly AssetCategory[] = ['MILL', 'BUTCHERY', 'KITCHEN', 'VEHICLE', 'HALL', 'WORKSHOP', 'TOOL', 'STORE', 'OTHER'];

/** Each category that has assets, with them, in a fixed order. */
export function byCategory(assets: readonly AssetItem[]): { category: AssetCategory; assets: AssetItem[] }[] {
  return CATEGORIES.map((category) => ({ category, assets: assets.filter((asset) => asset.category === category) })).filter(
    (group) => group.assets.length > 0,
  );
}

/** Where a category chip leads: straight to its only asset, else to the list. */
export function categoryHref(group: { category: AssetCategory; assets: AssetItem[] }): string {
  const [only] = group.assets;
  return only && group.assets.length === 1 ? `/book/${only.id}` : `/book?category=${group.category}`;
}
