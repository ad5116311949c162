import { Injectable } from '@nestjs/common';
import { ActivityLog } from '../../../platform/audit/activity-log.js';
import type { Actor } from '../../../platform/context/actor.js';
import { Db } from '../../../platform/database/db.js';
import { AssetsService } from '../../assets/index.js';
import type { PublicPage, SetPublicPageInput } from './page-fields.resolver.js';
import { toPage, type PageRow } from './page.loaders.js';

/** Writes of public pages. */
@Injectable()
export class PagesService {
  constructor(
    private readonly db: Db,
    private readonly assets: AssetsService,
    private readonly activity: ActivityLog,
  ) {}

  /** @throws NotFoundError; ForbiddenError for anyone but the asset's keepers */
  async set(actor: Actor, { assetId, isOn }: SetPublicPageInput): Promise<PublicPage> {
    await this.assets.lock(actor, assetId);
    const [row] = await this.db.query<PageRow>(
      'update asset set page_public = $2 where federation_id = auzolan.current_federation() and id = $1 returning id, page_code as code, page_public as "isOn"', [assetId, isOn],
    );
    await this.activity.record(actor, { action: 'asset.setPublicPage', subjectType: 'asset', subjectId: assetId, after: { isOn }, topic: 'ASSETS' });
    return toPage(row!);
  }
}
