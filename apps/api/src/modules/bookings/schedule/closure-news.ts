/** Topic of a new closure, a breakdown too; later rooms hear it with `@Hears(ASSET_CLOSED)`. */
export const ASSET_CLOSED = 'asset.closed';

export interface AssetClosed {
  readonly federationId: string;
  readonly closureId: string;
}
