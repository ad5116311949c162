import { Injectable } from '@nestjs/common';
import { Db } from '../../../platform/database/db.js';
import { FILE, Files, WITH_FILE, type StoredFile } from '../../../platform/files/files.js';
import { shortCodeBytes } from '../../../platform/texts/short-code.js';
import { ScheduleQueries } from '../../bookings/index.js';
import { outlook, type Outlook } from './outlook.js';

/** How far ahead a public page looks, days. */
export const LOOKS_AHEAD_DAYS = 60;

/** What anyone with the code may know of an asset: no cooperative, no person, no purpose. */
export interface PublicAsset {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly howToUse: string;
  readonly place: string;
  readonly timeZone: string;
  /** Alternative text of its first photo; null when it has none. */
  readonly photoAlt: string | null;
}

const ASSET = `
  select a.id, a.name, a.description, a.how_to_use as "howToUse", a.place, a.time_zone as "timeZone", p.alt as "photoAlt"
  from asset a left join lateral (select alt from photo where federation_id = a.federation_id and asset_id = a.id order by created_at, id limit 1) p on true
  where a.federation_id = auzolan.current_federation() and a.id = $1`;

const PHOTO = `
  select ${FILE} from photo p ${WITH_FILE} where p.federation_id = auzolan.current_federation() and p.asset_id = $1 order by p.created_at, p.id limit 1`;

/** Reads for people of whom nothing is known but that they have the code. */
@Injectable()
export class PublicPageQueries {
  constructor(
    private readonly db: Db,
    private readonly schedules: ScheduleQueries,
    private readonly files: Files,
  ) {}

  /** Null for a code that is unknown, mistyped or switched off: nobody can tell which. @param now epoch milliseconds */
  async find(code: string, now: number): Promise<{ asset: PublicAsset; outlook: Outlook } | null> {
    const place = await this.locate(code);
    if (!place) return null;
    const [asset] = await this.db.read<PublicAsset>(place.federationId, ASSET, [place.assetId]);
    const calendar = await this.schedules.forAnyone(place.federationId, place.assetId, now, LOOKS_AHEAD_DAYS);
    if (!asset || !calendar) return null;
    return { asset, outlook: outlook(calendar.schedule, calendar.shortestMinutes, now, calendar.until) };
  }

  /** The first photo, or null. */
  async photo(code: string): Promise<{ contentType: string; bytes: Buffer } | null> {
    const place = await this.locate(code);
    if (!place) return null;
    const [photo] = await this.db.read<StoredFile>(place.federationId, PHOTO, [place.assetId]);
    return photo ? this.files.open(place.federationId, photo) : null;
  }

  private async locate(code: string): Promise<{ federationId: string; assetId: string } | null> {
    const bytes = shortCodeBytes(code);
    if (!bytes) return null;
    const [place] = await this.db.read<{ federationId: string; assetId: string }>(null, 'select federation_id as "federationId", asset_id as "assetId" from auzolan.asset_of_page($1)', [bytes]);
    return place ?? null;
  }
}
