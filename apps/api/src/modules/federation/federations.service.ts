import { Injectable } from '@nestjs/common';
import { isZone } from '@auzolan/calendar';
import { ActivityLog } from '../../platform/audit/activity-log.js';
import type { Actor } from '../../platform/context/actor.js';
import { Principals } from '../../platform/context/principals.js';
import { Db } from '../../platform/database/db.js';
import { newId } from '../../platform/database/ids.js';
import { InputError } from '../../platform/errors/domain-error.js';
import type { FoundFederationInput, UpdateFederationInput } from './federation.inputs.js';
import { FEDERATION_COLUMNS, toFederation, type Federation, type FederationRow } from './federation.model.js';

const LOCKED = `select ${FEDERATION_COLUMNS} from federation f where f.id = $1 for update`;

/** Founding federations, and what they say of themselves. */
@Injectable()
export class FederationsService {
  constructor(
    private readonly db: Db,
    private readonly activityLog: ActivityLog,
    private readonly principals: Principals,
  ) {}

  /** A new federation with the person as its steward. @throws InputError, also for a slug that is taken */
  async found(personId: string, { yourName, ...input }: FoundFederationInput): Promise<Federation> {
    requireZone(input.timeZone);
    const federation = { ...input, charter: input.charter ?? '' };
    const ids = [newId(), newId(), newId(), newId()];
    const [founded] = await this.db.query<{ done: boolean }>('select auzolan.found_federation($1, $2, $3, $4) as done', [
      personId, JSON.stringify(federation), yourName.trim(), ids,
    ]);
    if (!founded!.done) throw new InputError('slug', 'is taken by another federation');
    this.principals.changed();
    return { id: ids[0]!, ...federation, foundedOn: null, counts: { cooperatives: 0, members: 1, assets: 0 } };
  }

  /** @throws InputError */
  async update(actor: Actor, input: UpdateFederationInput): Promise<void> {
    if (input.timeZone) requireZone(input.timeZone);
    const [row] = await this.db.query<FederationRow>(LOCKED, [actor.federationId]);
    const before = toFederation(row!);
    const after: Federation = {
      ...before,
      name: input.name?.trim() ?? before.name,
      purpose: input.purpose ?? before.purpose,
      kind: input.kind ?? before.kind,
      territory: input.territory ?? before.territory,
      languages: input.languages ?? before.languages,
      timeZone: input.timeZone ?? before.timeZone,
      charter: input.charter ?? before.charter,
      foundedOn: input.foundedOn === undefined ? before.foundedOn : input.foundedOn,
    };
    await this.db.query(
      `update federation set name = $2, purpose = $3, kind = $4, territory = $5, languages = $6, time_zone = $7, charter = $8, founded_on = $9::date where id = $1`,
      [actor.federationId, after.name, after.purpose, after.kind, after.territory, after.languages, after.timeZone, after.charter, after.foundedOn],
    );
    await this.activityLog.record(actor, { action: 'federation.update', subjectType: 'federation', subjectId: actor.federationId, before, after });
    this.principals.changed();
  }
}

function requireZone(timeZone: string): void {
  if (!isZone(timeZone)) throw new InputError('timeZone', 'is not an IANA time zone, such as Europe/Madrid');
}
