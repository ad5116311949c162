import { Injectable } from '@nestjs/common';
import { parseRuleSet, type RuleSet } from '@auzolan/booking-rules';
import { ActivityLog } from '../../../platform/audit/activity-log.js';
import { isSteward, type Actor } from '../../../platform/context/actor.js';
import { Db } from '../../../platform/database/db.js';
import { newId } from '../../../platform/database/ids.js';
import { DomainError, ForbiddenError, InputError, StaleVersionError } from '../../../platform/errors/domain-error.js';
import { AssetsService } from '../../assets/index.js';
import { type RuleSubject, scopeKey } from '../rule-scope.js';
import type { AdoptRulesInput } from './rule-version.inputs.js';

const CURRENT = `select version, rules from rule_version where federation_id = auzolan.current_federation() and scope_key = $1 order by version desc limit 1`;
// Who adopts at the same moment has the same number: one of them is told that the rules changed meanwhile.
const ADOPT = `
  insert into rule_version (federation_id, id, scope, category, asset_id, version, rules, note, adopted_by_id, adopted_at, valid_from)
  select auzolan.current_federation(), $1, $2, $3, $4, $5, $6, $7, $8, now(), greatest(now(), coalesce($9, now()))
  on conflict (federation_id, scope_key, version) do nothing returning id`;
const KNOWN_KINDS = `select id::text from certificate_kind where federation_id = auzolan.current_federation() and id = any ($1::uuid[])`;

/** Adopting rules. */
@Injectable()
export class VersionsService {
  constructor(
    private readonly db: Db,
    private readonly activity: ActivityLog,
    private readonly assets: AssetsService,
  ) {}

  /**
   * Adopts rules in the place of the present ones. Bookings that stand keep the rules they were made by.
   * @throws DomainError BAD_USER_INPUT with every problem of the rules, FORBIDDEN, or StaleVersionError
   * @returns id of the new version
   */
  async adopt(actor: Actor, input: AdoptRulesInput, now: number): Promise<string> {
    const rules = readRules(input.rules);
    await this.requireKeeper(actor, input);
    await this.checkKinds(rules.certificates ?? []);
    if (input.validFrom && input.validFrom.getTime() > now + 3 * 366 * 86_400_000) throw new InputError('validFrom', 'must be within the next three years');
    const key = scopeKey(input);
    const [current] = await this.db.query<{ version: number; rules: object }>(CURRENT, [key]);
    if ((current?.version ?? 0) !== input.expectedVersion) throw new StaleVersionError('rule');
    const id = newId();
    const adopted = await this.db.query(ADOPT, [
      id, input.scope, input.category ?? null, input.assetId ?? null, input.expectedVersion + 1, JSON.stringify(rules), input.note, actor.memberId, input.validFrom ?? null,
    ]);
    if (adopted.length === 0) throw new StaleVersionError('rule');
    await this.activity.record(actor, {
      action: 'rules.adopt', subjectType: 'rules', subjectId: id, before: current?.rules ?? null, after: { scope: key, version: input.expectedVersion + 1, rules }, reason: input.note, topic: 'ASSETS',
    });
    return id;
  }

  /** @throws DomainError unless the actor may make rules for the subject, which is whole. */
  async requireKeeper(actor: Actor, { scope, category, assetId }: RuleSubject): Promise<void> {
    checkSubject({ scope, category, assetId });
    if (assetId) await this.assets.lock(actor, assetId);
    else if (!isSteward(actor)) throw new ForbiddenError('Only a steward makes rules for several assets. A coordinator makes those for the assets of their own cooperative.');
  }

  private async checkKinds(kindIds: readonly string[]): Promise<void> {
    if (kindIds.length === 0) return;
    const known = await this.db.query<{ id: string }>(KNOWN_KINDS, [kindIds]);
    const unknown = kindIds.findIndex((id) => !known.some((kind) => kind.id === id));
    if (unknown >= 0) throw new InputError(`rules.certificates.${unknown}`, 'is no kind of certificate here');
  }
}

/** Whether it is said what the rules are about, and no more. @throws InputError */
export function checkSubject({ scope, category, assetId }: RuleSubject): void {
  if ((scope === 'CATEGORY') !== Boolean(category)) throw new InputError('category', 'belongs to the scope CATEGORY, and to no other');
  if ((scope === 'ASSET') !== Boolean(assetId)) throw new InputError('assetId', 'belongs to the scope ASSET, and to no other');
}

/** Rules as they came in. @throws DomainError with every problem */
export function readRules(input: unknown): RuleSet {
  const parsed = parseRuleSet(input);
  if (parsed.ok) return parsed.rules;
  const fields = parsed.problems.map(({ path, message }) => ({ field: path ? `rules.${path}` : 'rules', message }));
  throw new DomainError('BAD_USER_INPUT', `Please mend: ${fields.map(({ field, message }) => `${field} ${message}`).join('; ')}.`.slice(0, 1000), fields);
}
