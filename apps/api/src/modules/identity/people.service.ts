import { Injectable } from '@nestjs/common';
import type { Language } from '../../platform/context/language.js';
import { Db } from '../../platform/database/db.js';
import { newId } from '../../platform/database/ids.js';
import { sameAddress } from './email-address.js';

/** People: global, known by nothing but their language and their addresses. Names belong to federations. */
@Injectable()
export class PeopleService {
  constructor(private readonly db: Db) {}

  /** A new person without an address; inside a transaction. @returns their id */
  async create(language: Language): Promise<string> {
    const id = newId();
    await this.db.query('insert into person (id, language) values ($1, $2)', [id, language]);
    return id;
  }

  /** Whose address this is, made when nobody's; inside a transaction. @returns the person's id */
  async ofAddress(address: string, language: Language): Promise<string> {
    const email = sameAddress(address);
    // Two who make the same person at once would leave one behind that nobody can sign in as.
    await this.db.query(`select pg_advisory_xact_lock(hashtextextended('person_email:' || $1, 0))`, [email]);
    const [known] = await this.db.query<{ person_id: string }>('select person_id from person_email where email = $1', [email]);
    if (known) return known.person_id;
    const personId = await this.create(language);
    await this.db.query('insert into person_email (email, person_id) values ($1, $2)', [email, personId]);
    return personId;
  }

  /** The language the person reads, or null for an address that is nobody's. */
  async languageOfAddress(address: string): Promise<Language | null> {
    const [known] = await this.db.read<{ language: Language }>(
      null,
      'select p.language from person_email e join person p on p.id = e.person_id where e.email = $1',
      [sameAddress(address)],
    );
    return known?.language ?? null;
  }

  /** Changes the language that the person reads; inside a transaction. */
  async setLanguage(personId: string, language: Language): Promise<void> {
    await this.db.query('update person set language = $2 where id = $1', [personId, language]);
  }
}
