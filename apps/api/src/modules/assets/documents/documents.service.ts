import { Injectable } from '@nestjs/common';
import { ActivityLog } from '../../../platform/audit/activity-log.js';
import type { Actor } from '../../../platform/context/actor.js';
import { Db } from '../../../platform/database/db.js';
import { isUuid } from '../../../platform/database/ids.js';
import { InputError, NotFoundError } from '../../../platform/errors/domain-error.js';
import { FILE, Files, WITH_FILE, type StoredFile } from '../../../platform/files/files.js';
import { isLine } from '../../../platform/graphql/texts.js';
import { AssetsService } from '../assets.service.js';

const MOST_DOCUMENTS = 20;
const MOST_TITLE = 200;
/** A PDF begins so (ISO 32000-1, 7.5.2). */
const PDF_SIGNATURE = '%PDF-';

const TYPE = 'application/pdf';
const FIND = `select p.title, ${FILE} from asset_document p ${WITH_FILE} where p.federation_id = auzolan.current_federation() and p.id = $1`;

/** Manuals and other papers of assets. */
@Injectable()
export class DocumentsService {
  constructor(
    private readonly db: Db,
    private readonly assets: AssetsService,
    private readonly activity: ActivityLog,
    private readonly files: Files,
  ) {}

  /** Adds a PDF; what it is is told by its bytes, whatever it calls itself. @returns its id. */
  async add(actor: Actor, assetId: string, bytes: Buffer, title: string): Promise<string> {
    if (bytes.subarray(0, PDF_SIGNATURE.length).toString('latin1') !== PDF_SIGNATURE) throw new InputError('document', 'must be a PDF file');
    if (!title.trim() || !isLine(title, MOST_TITLE)) throw new InputError('title', `must have 1 to ${MOST_TITLE} characters, none of them control characters`);
    if (!isUuid(assetId)) throw new NotFoundError('asset');
    const may = async (): Promise<void> => {
      await this.assets.lock(actor, assetId);
      const [{ n } = { n: 0 }] = await this.db.query<{ n: number }>('select count(*)::int as n from asset_document where federation_id = auzolan.current_federation() and asset_id = $1', [assetId]);
      if (n >= MOST_DOCUMENTS) throw new InputError('document', `cannot be added: there are ${MOST_DOCUMENTS} already`);
    };
    return this.files.add(actor.federationId, { contentType: TYPE, bytes }, may, async (id) => {
      await this.db.query('insert into asset_document (federation_id, id, asset_id, title, content_type) values ($1, $2, $3, $4, $5)', [actor.federationId, id, assetId, title.trim(), TYPE]);
      await this.activity.record(actor, { action: 'asset.addDocument', subjectType: 'asset', subjectId: assetId, after: { documentId: id, title: title.trim() }, topic: 'ASSETS' });
    });
  }

  /** The bytes, for any member of the federation. */
  async find(actor: Actor, id: string): Promise<{ title: string; contentType: string; bytes: Buffer } | null> {
    const [document] = isUuid(id) ? await this.db.read<StoredFile & { title: string }>(actor.federationId, FIND, [id]) : [];
    return document ? this.files.open(actor.federationId, document) : null;
  }

  async remove(actor: Actor, id: string): Promise<void> {
    const [document] = isUuid(id) ? await this.db.query<{ assetId: string; title: string }>('select asset_id as "assetId", title from asset_document where federation_id = auzolan.current_federation() and id = $1', [id]) : [];
    if (!document) throw new NotFoundError('document');
    await this.assets.lock(actor, document.assetId);
    await this.db.query('delete from asset_document where federation_id = auzolan.current_federation() and id = $1', [id]);
    await this.files.remove(actor.federationId, id);
    await this.activity.record(actor, { action: 'asset.removeDocument', subjectType: 'asset', subjectId: document.assetId, before: { documentId: id, title: document.title }, topic: 'ASSETS' });
  }
}
