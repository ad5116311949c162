import { Injectable } from '@nestjs/common';
import { ActivityLog } from '../../platform/audit/activity-log.js';
import type { Actor } from '../../platform/context/actor.js';
import { Db } from '../../platform/database/db.js';
import { isUuid } from '../../platform/database/ids.js';
import { InputError, NotFoundError } from '../../platform/errors/domain-error.js';
import { FILE, Files, WITH_FILE, type StoredFile } from '../../platform/files/files.js';
import { isLine } from '../../platform/graphql/texts.js';
import { AssetsService } from './assets.service.js';
import { imageType } from './image-type.js';

const MOST_PHOTOS = 12;
const MOST_ALT = 300;

const FIND = `select ${FILE} from photo p ${WITH_FILE} where p.federation_id = auzolan.current_federation() and p.id = $1`;

/** Photos of assets. */
@Injectable()
export class PhotosService {
  constructor(
    private readonly db: Db,
    private readonly assets: AssetsService,
    private readonly activity: ActivityLog,
    private readonly files: Files,
  ) {}

  /** Adds a photo; what it is is told by its bytes, whatever it calls itself. @returns its id. */
  async add(actor: Actor, assetId: string, bytes: Buffer, alt: string): Promise<string> {
    const contentType = imageType(bytes);
    if (!contentType) throw new InputError('photo', 'must be a JPEG, PNG or WebP picture');
    if (!isLine(alt, MOST_ALT)) throw new InputError('alt', `must have at most ${MOST_ALT} characters, none of them control characters`);
    if (!isUuid(assetId)) throw new NotFoundError('asset');
    const may = async (): Promise<void> => {
      await this.assets.lock(actor, assetId);
      const [{ n } = { n: 0 }] = await this.db.query<{ n: number }>('select count(*)::int as n from photo where federation_id = auzolan.current_federation() and asset_id = $1', [assetId]);
      if (n >= MOST_PHOTOS) throw new InputError('photo', `cannot be added: there are ${MOST_PHOTOS} already`);
    };
    return this.files.add(actor.federationId, { contentType, bytes }, may, async (id) => {
      await this.db.query('insert into photo (federation_id, id, asset_id, content_type, alt) values ($1, $2, $3, $4, $5)', [actor.federationId, id, assetId, contentType, alt]);
      await this.activity.record(actor, { action: 'asset.addPhoto', subjectType: 'asset', subjectId: assetId, after: { photoId: id }, topic: 'ASSETS' });
    });
  }

  /** The bytes, for any member of the federation. */
  async find(actor: Actor, id: string): Promise<{ contentType: string; bytes: Buffer } | null> {
    const [photo] = isUuid(id) ? await this.db.read<StoredFile>(actor.federationId, FIND, [id]) : [];
    return photo ? this.files.open(actor.federationId, photo) : null;
  }

  async remove(actor: Actor, id: string): Promise<void> {
    const [photo] = isUuid(id) ? await this.db.query<{ asset_id: string }>('select asset_id from photo where federation_id = auzolan.current_federation() and id = $1', [id]) : [];
    if (!photo) throw new NotFoundError('photo');
    await this.assets.lock(actor, photo.asset_id);
    await this.db.query('delete from photo where federation_id = auzolan.current_federation() and id = $1', [id]);
    await this.files.remove(actor.federationId, id);
    await this.activity.record(actor, { action: 'asset.removePhoto', subjectType: 'asset', subjectId: photo.asset_id, before: { photoId: id }, topic: 'ASSETS' });
  }
}
