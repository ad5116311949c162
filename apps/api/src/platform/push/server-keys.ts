import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Db } from '../database/db.js';
import { newVapidKey } from './vapid.js';

const MAKERS = { vapid: newVapidKey, links: () => randomBytes(32) } as const satisfies Record<string, () => Buffer>;

/**
 * Secrets of this installation, made once by whoever needs one first and the same for all its processes. Only the role of
 * the API and the owner of the tables can read them.
 */
@Injectable()
export class ServerKeys {
  private readonly known = new Map<string, Buffer>();

  constructor(private readonly db: Db) {}

  /** @param name `vapid`: P-256 private key that signs pushes; `links`: 32 bytes that sign links in mails */
  async of(name: keyof typeof MAKERS): Promise<Buffer> {
    const known = this.known.get(name);
    if (known) return known;
    const secret = (await this.stored(name)) ?? (await this.make(name));
    // One made in a transaction that is rolled back never was.
    if (this.db.inTransaction) this.db.afterCommit(() => this.known.set(name, secret));
    else this.known.set(name, secret);
    return secret;
  }

  private async stored(name: string): Promise<Buffer | undefined> {
    const [row] = await this.db.read<{ secret: Buffer }>(null, 'select secret from server_key where name = $1', [name]);
    return row?.secret;
  }

  /** Of two processes that make one at once, both use the first. */
  private async make(name: keyof typeof MAKERS): Promise<Buffer> {
    const work = (): Promise<unknown> => this.db.query('insert into server_key (name, secret) values ($1, $2) on conflict do nothing', [name, MAKERS[name]()]);
    await (this.db.inTransaction ? work() : this.db.tx(null, work));
    return (await this.stored(name))!;
  }
}
