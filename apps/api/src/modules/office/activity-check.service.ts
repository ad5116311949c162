import { Injectable } from '@nestjs/common';
import { SealActivityJob } from '../../platform/audit/seal-activity.job.js';
import { verifyChain, type ChainCheck } from '../../platform/audit/verify-chain.js';
import { Db } from '../../platform/database/db.js';

/** Checks that nobody changed what was written down; for the office and for operators. */
@Injectable()
export class ActivityCheckService {
  constructor(
    private readonly db: Db,
    private readonly seals: SealActivityJob,
  ) {}

  /** Seals what waits, then walks a federation's chain from its first entry. */
  async verify(federationId: string): Promise<ChainCheck> {
    await this.seals.seal(federationId);
    return verifyChain(this.db, federationId);
  }

  /** The same for every federation there is, by its id. */
  async verifyAll(): Promise<Map<string, ChainCheck>> {
    const checks = new Map<string, ChainCheck>();
    for (const { id } of await this.db.read<{ id: string }>(null, 'select id from auzolan.federation_ids() as id')) checks.set(id, await this.verify(id));
    return checks;
  }
}
