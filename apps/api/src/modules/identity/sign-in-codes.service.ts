import { timingSafeEqual } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { isLanguage, type Language } from '../../platform/context/language.js';
import { secretHash } from '../../platform/context/principals.js';
import { Db } from '../../platform/database/db.js';
import { newId } from '../../platform/database/ids.js';
import { sameAddress } from './email-address.js';
import { newMailedCode, newPrintedCode, newSecret, saltedHash, withoutTyping } from './secrets.js';

export const MAILED_CODE_MINUTES = 10;
export const PRINTED_CODE_DAYS = 30;
const LINK_HOURS = 24;

/** A code as it leaves the house; only its hash stays. */
export interface MadeCode {
  readonly code: string;
  readonly expiresAt: Date;
}

/** Whom a mailed code lets in: the owner of the address, in the language to make them with. */
export interface ProvenAddress {
  readonly address: string;
  readonly language: Language;
}

/** One-time codes of three kinds: mailed to an address, printed by a coordinator, and links. */
@Injectable()
export class SignInCodesService {
  constructor(private readonly db: Db) {}

  /** Six digits for an address, valid for 10 minutes and until the next one; inside a transaction. */
  async makeMailed(address: string, language: Language): Promise<MadeCode> {
    const [id, code] = [newId(), newMailedCode()];
    const [made] = await this.db.query<{ expires_at: Date }>(
      `insert into sign_in_code (id, kind, code_hash, email, language, expires_at)
       values ($1, 'mailed', $2, $3, $4, now() + make_interval(mins => $5)) returning expires_at`,
      [id, saltedHash(id, code), sameAddress(address), language, MAILED_CODE_MINUTES],
    );
    return { code, expiresAt: made!.expires_at };
  }

  /** A code to print, valid for 30 days and until the next one for this person; inside a transaction. */
  async makePrinted(personId: string): Promise<MadeCode> {
    await this.db.query(`update sign_in_code set used_at = now() where person_id = $1 and kind = 'printed' and used_at is null`, [personId]);
    const code = newPrintedCode();
    const expiresAt = await this.store('printed', secretHash(withoutTyping(code)), personId, PRINTED_CODE_DAYS * 24);
    return { code, expiresAt };
  }

  /** The token of a sign-in link, valid for 24 hours; inside a transaction. */
  async makeLink(personId: string): Promise<MadeCode> {
    const code = newSecret();
    return { code, expiresAt: await this.store('link', secretHash(code), personId, LINK_HOURS) };
  }

  /** Uses up the newest code of an address. @returns null for a wrong, used, replaced or expired one, and for no code at all. */
  async useMailed(address: string, code: string): Promise<ProvenAddress | null> {
    const email = sameAddress(address);
    const [newest] = await this.db.query<{ id: string; code_hash: Buffer }>(
      `select id, code_hash from sign_in_code where kind = 'mailed' and email = $1 order by created_at desc, id desc limit 1`,
      [email],
    );
    if (!newest || !timingSafeEqual(newest.code_hash, saltedHash(newest.id, withoutTyping(code)))) return null;
    const [used] = await this.db.query<{ language: string }>(
      'update sign_in_code set used_at = now() where id = $1 and used_at is null and expires_at > now() returning language',
      [newest.id],
    );
    return used ? { address: email, language: isLanguage(used.language) ? used.language : 'en' } : null;
  }

  /** Uses up a printed code, however it was typed, or the token of a link. @returns the person's id, or null. */
  async usePersonal(code: string): Promise<string | null> {
    const [used] = await this.db.query<{ person_id: string }>(
      `update sign_in_code set used_at = now()
       where code_hash = any($1::bytea[]) and kind <> 'mailed' and used_at is null and expires_at > now() returning person_id`,
      [[secretHash(code), secretHash(withoutTyping(code))]],
    );
    return used?.person_id ?? null;
  }

  private async store(kind: 'printed' | 'link', hash: Buffer, personId: string, hours: number): Promise<Date> {
    const [made] = await this.db.query<{ expires_at: Date }>(
      `insert into sign_in_code (id, kind, code_hash, person_id, expires_at)
       values ($1, $2, $3, $4, now() + make_interval(hours => $5)) returning expires_at`,
      [newId(), kind, hash, personId, hours],
    );
    return made!.expires_at;
  }
}
