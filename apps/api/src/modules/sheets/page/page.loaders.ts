import type { BatchReader } from '../../../platform/graphql/loader.js';
import { shortCode } from '../../../platform/texts/short-code.js';
import type { PublicPage } from './page-fields.resolver.js';

/** A row of what makes a {@link PublicPage}. */
export interface PageRow {
  id: string;
  code: Buffer;
  isOn: boolean;
}

/** Public pages by asset. */
export const pageByAsset: BatchReader<PublicPage> = async (context, ids) => {
  const rows = await context.db.read<PageRow>(
    context.actor.federationId, 'select id, page_code as code, page_public as "isOn" from asset where federation_id = auzolan.current_federation() and id = any ($1::uuid[])', [ids],
  );
  return new Map(rows.map((row) => [row.id, toPage(row)]));
};

export function toPage({ code, isOn }: Omit<PageRow, 'id'>): PublicPage {
  return { code: shortCode(code), path: `/a/${shortCode(code)}`, isOn };
}
