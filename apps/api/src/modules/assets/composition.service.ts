import { Injectable } from '@nestjs/common';
import { ActivityLog } from '../../platform/audit/activity-log.js';
import type { Actor } from '../../platform/context/actor.js';
import { Db } from '../../platform/database/db.js';
import { newId } from '../../platform/database/ids.js';
import { InputError } from '../../platform/errors/domain-error.js';
import { AssetKind } from './asset-category.js';
import { AssetsService } from './assets.service.js';
import { HoursWatch } from './hours/hours-watch.js';
import type { SetAssetPartsInput, SetAssetUnitsInput } from './composition.inputs.js';

/** What wholes and kits are made of, and what the units of a pool are called. */
@Injectable()
export class CompositionService {
  constructor(
    private readonly db: Db,
    private readonly assets: AssetsService,
    private readonly activity: ActivityLog,
    private readonly watch: HoursWatch,
  ) {}

  /** Replaces the parts of a whole; bookings that stand keep what they took. @throws InputError naming the part; CONFLICT for bookings that a part is closed for, or that took less than it takes now, unless they are accepted */
  async setParts(actor: Actor, { assetId, parts, acceptHits }: SetAssetPartsInput): Promise<void> {
    const whole = await this.assets.lock(actor, assetId);
    if (whole.kind !== AssetKind.COMPOSITE) throw new InputError('assetId', 'must be a whole or kit');
    if (!parts.length) throw new InputError('parts', 'must name at least one part');
    const leaves: Array<{ leaf_id: string; leaf_kind: AssetKind; quantity: number }> = [];
    for (const [index, { assetId: leafId, quantity }] of parts.entries()) {
      if (parts.findIndex((other) => other.assetId === leafId) !== index) throw new InputError(`parts.${index}.assetId`, 'is named twice');
      const { kind, quantity: most } = await this.assets.lock(actor, leafId);
      if (kind === AssetKind.COMPOSITE) throw new InputError(`parts.${index}.assetId`, 'has parts itself; name those instead');
      if (quantity > most) throw new InputError(`parts.${index}.quantity`, `must be at most ${most}`);
      leaves.push({ leaf_id: leafId, leaf_kind: kind, quantity });
    }
    await this.watch.change(actor, { assetId, acceptHits }, async () => {
      await this.db.query('delete from asset_leaf where federation_id = auzolan.current_federation() and asset_id = $1', [assetId]);
      await this.db.query(
        `insert into asset_leaf (federation_id, asset_id, leaf_id, leaf_kind, quantity)
         select $1::uuid, $2::uuid, leaf_id, leaf_kind, quantity from jsonb_to_recordset($3) as p(leaf_id uuid, leaf_kind text, quantity int)`,
        [actor.federationId, assetId, JSON.stringify(leaves)],
      );
    });
    await this.activity.record(actor, { action: 'asset.setParts', subjectType: 'asset', subjectId: assetId, after: { parts: leaves }, topic: 'ASSETS' });
  }

  /** Units with new labels are added, those with missing ones retired, retired ones come back. */
  async setUnits(actor: Actor, { assetId, labels }: SetAssetUnitsInput): Promise<void> {
    const asset = await this.assets.lock(actor, assetId);
    if (asset.kind !== AssetKind.POOLED) throw new InputError('assetId', 'must be a pool of like things');
    if (new Set(labels).size !== labels.length) throw new InputError('labels', 'must all be different');
    if (labels.length > asset.quantity) throw new InputError('labels', `must be at most ${asset.quantity}, as many as there are`);
    await this.db.query('update asset_unit set retired = true where federation_id = auzolan.current_federation() and asset_id = $1 and label <> all ($2::text[])', [assetId, labels]);
    await this.db.query(
      `insert into asset_unit (federation_id, id, asset_id, label) select $1::uuid, id, $2::uuid, label from unnest($3::uuid[], $4::text[]) as u(id, label)
       on conflict (federation_id, asset_id, label) do update set retired = false`,
      [actor.federationId, assetId, labels.map(() => newId()), labels],
    );
    await this.activity.record(actor, { action: 'asset.setUnits', subjectType: 'asset', subjectId: assetId, after: { labels }, topic: 'ASSETS' });
  }
}
