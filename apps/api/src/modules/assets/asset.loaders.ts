import { groupedBy, byId, type BatchReader } from '../../platform/graphql/loader.js';
import type { Asset, AssetPart, AssetUnit, Closure, OpeningHours, Photo } from './asset.model.js';
import { ASSET_JSON, CLOSURE_JSON, OPENING_HOURS_JSON } from './asset.sql.js';
import type { AssetDocument } from './documents/document.model.js';

/** Assets by id. */
export const assetById: BatchReader<Asset> = async (context, ids) => {
  const rows = await context.db.read<{ asset: Asset }>(context.actor.federationId, `select ${ASSET_JSON} as asset from asset a where a.federation_id = auzolan.current_federation() and a.id = any ($1::uuid[])`, [ids]);
  return byId(rows.map((row) => row.asset));
};

interface Child<T> {
  of: string;
  child: T;
}

/** Weekly hours by asset, Monday first. */
export const openingHoursOf: BatchReader<OpeningHours[]> = async (context, ids) => {
  const rows = await context.db.read<Child<OpeningHours>>(
    context.actor.federationId,
    `select oh.asset_id as of, ${OPENING_HOURS_JSON} as child from opening_hours oh where oh.federation_id = auzolan.current_federation() and oh.asset_id = any ($1::uuid[])
     order by oh.valid_from nulls first, oh.weekday, oh.opens_minute, oh.id`,
    [ids],
  );
  return childrenOf(ids, rows);
};

/** Closures that are not over yet by asset, soonest first, at most a hundred each. */
export const closuresOf: BatchReader<Closure[]> = async (context, ids) => {
  const rows = await context.db.read<Child<Closure>>(
    context.actor.federationId,
    `select asset.id as of, ${CLOSURE_JSON} as child from unnest($1::uuid[]) as asset(id)
     join lateral (select * from closure c where c.federation_id = auzolan.current_federation() and c.asset_id = asset.id and c.ends_at > now() order by c.starts_at, c.id limit 100) cl on true
     order by cl.starts_at, cl.id`,
    [ids],
  );
  return childrenOf(ids, rows);
};

/** Photos by asset, oldest first. */
export const photosOf: BatchReader<Photo[]> = async (context, ids) => {
  const rows = await context.db.read<Child<Photo>>(
    context.actor.federationId,
    `select p.asset_id as of, json_build_object('id', p.id, 'url', '/photos/' || p.id, 'alt', p.alt) as child
     from photo p where p.federation_id = auzolan.current_federation() and p.asset_id = any ($1::uuid[]) order by p.created_at, p.id`,
    [ids],
  );
  return childrenOf(ids, rows);
};

/** Documents by asset, by title. */
export const documentsOf: BatchReader<AssetDocument[]> = async (context, ids) => {
  const rows = await context.db.read<Child<AssetDocument>>(
    context.actor.federationId,
    `select d.asset_id as of, json_build_object('id', d.id, 'title', d.title, 'url', '/documents/' || d.id, 'size', f.size) as child
     from asset_document d join stored_file f on f.federation_id = d.federation_id and f.id = d.id where d.federation_id = auzolan.current_federation() and d.asset_id = any ($1::uuid[]) order by d.title, d.id`,
    [ids],
  );
  return childrenOf(ids, rows);
};

/** Parts by whole or kit, by name. */
export const partsOf: BatchReader<AssetPart[]> = async (context, ids) => {
  const rows = await context.db.read<Child<AssetPart>>(
    context.actor.federationId,
    `select al.asset_id as of, json_build_object('assetId', al.leaf_id, 'quantity', al.quantity) as child
     from asset_leaf al join asset p on p.federation_id = al.federation_id and p.id = al.leaf_id
     where al.federation_id = auzolan.current_federation() and al.asset_id = any ($1::uuid[]) and al.leaf_id <> al.asset_id order by p.name, p.id`,
    [ids],
  );
  return childrenOf(ids, rows);
};

/** Units by pooled asset, by label, at most a thousand each. */
export const unitsOf: BatchReader<AssetUnit[]> = async (context, ids) => {
  const rows = await context.db.read<Child<AssetUnit>>(
    context.actor.federationId,
    `select asset.id as of, json_build_object('id', u.id, 'label', u.label, 'retired', u.retired) as child from unnest($1::uuid[]) as asset(id)
     join lateral (select * from asset_unit x where x.federation_id = auzolan.current_federation() and x.asset_id = asset.id order by x.label limit 1000) u on true
     order by u.label`,
    [ids],
  );
  return childrenOf(ids, rows);
};

function childrenOf<T>(ids: readonly string[], rows: Array<Child<T>>): Map<string, T[]> {
  const groups = groupedBy(ids, rows, (row) => row.of);
  return new Map([...groups].map(([id, group]) => [id, group.map((row) => row.child)]));
}
