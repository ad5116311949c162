import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import type { AssetCategory, AssetSort } from '../../gql/graphql.js';
import { officeRoute } from '../../shell/routes-base.js';
import { oneOf, pageParam, someOf, textParam, type RawSearch } from '../../shell/search-params.js';

export const CATEGORIES = ['MILL', 'BUTCHERY', 'KITCHEN', 'VEHICLE', 'HALL', 'WORKSHOP', 'TOOL', 'STORE', 'OTHER'] as const satisfies readonly AssetCategory[];
export const ASSET_SORTS = ['NAME', 'CATEGORY', 'NEWEST'] as const satisfies readonly AssetSort[];

export interface AssetsSearch {
  text?: string;
  category?: AssetCategory[];
  owner?: string;
  retired?: 'yes' | 'no';
  sort?: AssetSort;
  page?: number;
}

export const assetsRoute = createRoute({
  getParentRoute: () => officeRoute,
  path: 'assets',
  validateSearch: (raw: RawSearch): AssetsSearch => ({
    text: textParam(raw.text),
    category: someOf(raw.category, CATEGORIES),
    owner: textParam(raw.owner),
    retired: oneOf(raw.retired, ['yes', 'no'] as const),
    sort: oneOf(raw.sort, ASSET_SORTS),
    page: pageParam(raw.page),
  }),
  loaderDeps: ({ search }) => search,
  loader: async ({ deps }) => (await import('./assets.load.js')).loadAssets(deps),
  component: lazyRouteComponent(() => import('./assets.page.js'), 'AssetsPage'),
});

export const newAssetRoute = createRoute({
  getParentRoute: () => officeRoute,
  path: 'assets/new',
  loader: async () => (await import('./assets.load.js')).loadOwners(),
  component: lazyRouteComponent(() => import('./new-asset.page.js'), 'NewAssetPage'),
});

export const assetRoute = createRoute({
  getParentRoute: () => officeRoute,
  path: 'assets/$id',
  loader: async ({ params }) => (await import('./assets.load.js')).loadAsset(params.id),
  component: lazyRouteComponent(() => import('./asset.page.js'), 'AssetPage'),
});
