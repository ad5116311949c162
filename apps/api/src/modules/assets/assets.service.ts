import { Injectable } from '@nestjs/common';
import { isZone, openingProblem } from '@auzolan/calendar';
import { ActivityLog } from '../../platform/audit/activity-log.js';
import type { Actor } from '../../platform/context/actor.js';
import { Db } from '../../platform/database/db.js';
import { newId } from '../../platform/database/ids.js';
import { constraintOf } from '../../platform/database/retry.js';
import { searchText } from '../../platform/database/search-text.js';
import { InputError, NotFoundError, StaleVersionError, type FieldProblem } from '../../platform/errors/domain-error.js';
import { requireAssetKeeper } from './asset.access.js';
import { AssetCategory, AssetKind } from './asset-category.js';
import { AssetEntity } from './asset.entity.js';
import type { AssetFields, CreateAssetInput, OpeningHoursInput, SetOpeningHoursInput, UpdateAssetInput, UpdateAssetsInput } from './asset.inputs.js';
import { HitsRefused, HoursWatch } from './hours/hours-watch.js';
import { minutesOf, OPENING_WORDS, openingField } from './hours/opening-words.js';
import { OpeningHoursEntity } from './opening-hours.entity.js';

const USUAL = {
  category: AssetCategory.OTHER, description: '', howToUse: '', place: '', latitude: null, longitude: null,
  setupMinutes: 0, turnaroundMinutes: 0, minMinutes: 15, maxMinutes: 1440, horizonDays: 365, retired: false, followsHolidays: true, quantity: 1, requestsBlock: true, twoPeople: false, objectionHours: 48,
} as const;

/** Writes of assets: the register and the weekly hours. */
@Injectable()
export class AssetsService {
  constructor(
    private readonly db: Db,
    private readonly activity: ActivityLog,
    private readonly watch: HoursWatch,
  ) {}

  /** @returns the id of the new asset. */
  async create(actor: Actor, { ownerId, kind, asset }: CreateAssetInput): Promise<string> {
    if (!asset.name) throw new InputError('asset.name', 'must not be empty');
    const [owner] = await this.db.query<{ status: string }>('select status from cooperative where federation_id = auzolan.current_federation() and id = $1', [ownerId]);
    if (!owner) throw new NotFoundError('cooperative', 'ownerId');
    requireAssetKeeper(actor, ownerId);
    if (owner.status !== 'ADMITTED') throw new InputError('ownerId', 'must be an admitted cooperative');
    const row = { ...USUAL, timeZone: actor.timeZone, ...given(asset), federationId: actor.federationId, id: newId(), ownerId, kind: kind ?? AssetKind.EXCLUSIVE, version: 1 } as AssetEntity;
    row.searchText = searchText([row.name, row.place], 1000);
    checkAsset(row);
    await this.db.repo(AssetEntity).insert(row);
    await this.activity.record(actor, { action: 'asset.create', subjectType: 'asset', subjectId: row.id, after: row, topic: 'ASSETS' });
    return row.id;
  }

  /** @throws StaleVersionError when someone else changed it since it was read; CONFLICT for bookings that another zone, holidays or its retirement close, unless they are accepted */
  async update(actor: Actor, { id, expectedVersion, asset, acceptHits }: UpdateAssetInput): Promise<void> {
    const before = await this.lock(actor, id);
    if (before.version !== expectedVersion) throw new StaleVersionError('asset');
    const after = changed(before, asset);
    const write = (): Promise<void> => this.write(actor, [after]);
    const alike = opensAlike(before, after);
    await (alike ? write() : this.watch.change(actor, { assetId: id, retires: after.retired && !before.retired, acceptHits }, write));
    if (alike && hasMoreRoom(before, after)) await this.watch.opened(actor, id);
    await this.activity.record(actor, { action: 'asset.update', subjectType: 'asset', subjectId: id, before, after, topic: 'ASSETS' });
  }

  /**
   * Changes several in the same way, all or none, however many in a handful of statements beside one for each.
   * @throws StaleVersionError when someone else changed one since it was read; CONFLICT naming each in which bookings would stand closed, unless they are accepted
   */
  async updateAll(actor: Actor, { assets, change, acceptHits }: UpdateAssetsInput): Promise<void> {
    const versions = new Map(assets.map(({ id, expectedVersion }) => [id, expectedVersion]));
    const befores = await this.lockAll(actor, [...versions.keys()]);
    if (befores.some(({ id, version }) => version !== versions.get(id))) throw new StaleVersionError('asset');
    const changes = befores.map((before) => ({ before, after: changed(before, change) }));
    const reopening = changes.filter(({ before, after }) => !opensAlike(before, after)).map(({ before }) => before.id);
    const retires = changes.some(({ before, after }) => after.retired && !before.retired);
    const write = (): Promise<void> => this.write(actor, changes.map(({ after }) => after));
    try {
      await (reopening.length ? this.watch.change(actor, { assetIds: reopening, retires, acceptHits }, write) : write());
    } catch (error) {
      throw error instanceof HitsRefused ? await this.refusedByName(assets.map(({ id }) => id), error) : error;
    }
    for (const { before, after } of changes) if (opensAlike(before, after) && hasMoreRoom(before, after)) await this.watch.opened(actor, before.id);
    await this.activity.recordAll(actor, changes.map(({ before, after }) => ({ action: 'asset.update', subjectType: 'asset', subjectId: before.id, before, after, topic: 'ASSETS' as const })));
  }

  /** Replaces all weekly hours. Bookings that stand already keep their time. @throws CONFLICT for those that it closes, unless they are accepted */
  async setOpeningHours(actor: Actor, { assetId, hours, acceptHits }: SetOpeningHoursInput): Promise<void> {
    await this.lock(actor, assetId);
    const rows = hours.map((line, index) => this.openingRow(actor, assetId, line, index));
    const repo = this.db.repo(OpeningHoursEntity);
    const before = await repo.find({ where: { federationId: actor.federationId, assetId }, order: { weekday: 'ASC', opensMinute: 'ASC' } });
    await this.watch.change(actor, { assetId, acceptHits }, async () => {
      await repo.delete({ federationId: actor.federationId, assetId });
      if (rows.length) await repo.insert(rows);
    });
    await this.activity.record(actor, { action: 'asset.setOpeningHours', subjectType: 'asset', subjectId: assetId, before: { hours: before }, after: { hours: rows }, topic: 'ASSETS' });
  }

  /** The asset, held against everyone who would book, close or change it until this transaction ends. */
  async lock(actor: Actor, id: string): Promise<AssetEntity> {
    const asset = await this.db.repo(AssetEntity).findOne({ where: { federationId: actor.federationId, id }, lock: { mode: 'pessimistic_write' } });
    if (!asset) throw new NotFoundError('asset');
    requireAssetKeeper(actor, asset.ownerId);
    return asset;
  }

  /** {@link lock}, with the parts of a whole that nobody else could use meanwhile: those of a pool stay for others. */
  async lockWithParts(actor: Actor, id: string): Promise<AssetEntity> {
    const asset = await this.lock(actor, id);
    await this.db.query(
      `select from asset where federation_id = auzolan.current_federation() and id in (
         select leaf_id from asset_leaf where federation_id = auzolan.current_federation() and asset_id = $1 and leaf_kind = 'EXCLUSIVE') order by id for update`,
      [id],
    );
    return asset;
  }

  /** {@link lock} for several, in the order of their ids. */
  private async lockAll(actor: Actor, ids: readonly string[]): Promise<AssetEntity[]> {
    const found = await this.db.repo(AssetEntity).find({ where: ids.map((id) => ({ federationId: actor.federationId, id })), order: { id: 'ASC' }, lock: { mode: 'pessimistic_write' } });
    if (found.length !== ids.length) throw new NotFoundError('asset');
    for (const { ownerId } of found) requireAssetKeeper(actor, ownerId);
    return found;
  }

  /** @throws InputError when more of a pool is promised than there would be */
  private async write({ federationId }: Actor, rows: readonly AssetEntity[]): Promise<void> {
    try {
      await this.db.attempt(async () => {
        for (const { federationId: _, id, ...columns } of rows) await this.db.repo(AssetEntity).update({ federationId, id }, columns);
      });
    } catch (error) {
      if (constraintOf(error) !== 'never_more') throw error;
      throw new InputError('asset.quantity', 'is less than what is promised already; cancel some bookings first');
    }
  }

  private async refusedByName(ids: readonly string[], refused: HitsRefused): Promise<HitsRefused> {
    const rows = await this.db.query<{ id: string; name: string }>('select id, name from asset where federation_id = auzolan.current_federation() and id = any ($1::uuid[]) order by name, id', [[...refused.counts.keys()]]);
    const told = rows.map(({ id, name }) => ({ id, name, standing: refused.counts.get(id)! }));
    const fields: FieldProblem[] = told.filter(({ id }) => ids.includes(id)).map(({ id, name, standing }) => ({ field: `assets.${ids.indexOf(id)}.id`, message: `${name}: bookings stand there (${standing})` }));
    return new HitsRefused(`${refused.message} (${told.map(({ name, standing }) => `${name}: ${standing}`).join(', ')})`, refused.bookingIds, fields);
  }

  private openingRow(actor: Actor, assetId: string, line: OpeningHoursInput, index: number): OpeningHoursEntity {
    const problem = openingProblem(line);
    if (problem) throw new InputError(`hours.${index}.${openingField(problem)}`, OPENING_WORDS[problem]);
    return {
      federationId: actor.federationId, id: newId(), assetId, weekday: line.weekday ?? null, rule: line.rule ?? null,
      opensMinute: minutesOf(line.opens), closesMinute: minutesOf(line.closes),
      validFrom: line.validFrom ?? null, validUntil: line.validUntil ?? null,
    };
  }
}

/** What was really given; null stands for "as it is", except for a place that is taken away as a pair. */
function given(fields: AssetFields): Partial<AssetEntity> {
  const values = Object.entries(fields).filter(([key, value]) => value !== undefined && (value !== null || key === 'latitude' || key === 'longitude'));
  return Object.fromEntries(values) as Partial<AssetEntity>;
}

/** An asset as it would be. @throws InputError */
function changed(before: AssetEntity, fields: AssetFields): AssetEntity {
  const after = { ...before, ...given(fields), version: before.version + 1 };
  after.searchText = searchText([after.name, after.place], 1000);
  checkAsset(after);
  return after;
}

/** Whether it can be had at the same times before and after a change, as far as the asset itself says: retired, never. */
function opensAlike(before: AssetEntity, after: AssetEntity): boolean {
  return after.timeZone === before.timeZone && after.followsHolidays === before.followsHolidays && after.retired === before.retired;
}

/** Whether more can be booked after a change than before. */
function hasMoreRoom(before: AssetEntity, after: AssetEntity): boolean {
  const grown = (['quantity', 'maxMinutes', 'horizonDays'] as const).some((key) => after[key] > before[key]);
  return grown || (['setupMinutes', 'turnaroundMinutes', 'minMinutes'] as const).some((key) => after[key] < before[key]);
}

function checkAsset(asset: AssetEntity): void {
  if (!isZone(asset.timeZone)) throw new InputError('asset.timeZone', 'must be an IANA zone such as Europe/Madrid');
  if (asset.minMinutes > asset.maxMinutes) throw new InputError('asset.maxMinutes', 'must not be less than minMinutes');
  if (asset.kind !== AssetKind.POOLED && asset.quantity !== 1) throw new InputError('asset.quantity', 'must be 1, except for a pool of like things');
  if ((asset.latitude === null) !== (asset.longitude === null)) throw new InputError('asset.longitude', 'and latitude belong together');
}
