import { Injectable } from '@nestjs/common';
import type { ScopedReason } from '@auzolan/booking-rules';
import type { Actor } from '../../../platform/context/actor.js';
import { Db } from '../../../platform/database/db.js';
import { sourceOf } from '../rule-lines.model.js';
import { reasonText } from '../words/rule-texts.js';
import { RuleWords } from '../words/rule-words.js';
import type { RefusalReason } from './refusal.model.js';
import type { RuledAsset } from './rules.service.js';

const KINDS = `select id::text, name, trainer_id as "trainerId" from certificate_kind where federation_id = auzolan.current_federation() and id = any ($1::uuid[])`;

interface Kind {
  readonly id: string;
  readonly name: string;
  readonly trainerId: string | null;
}

/** What is known of the thing that someone may not have. */
type RefusedAsset = Pick<RuledAsset, 'ownerId' | 'timeZone'>;

/** Puts reasons into the words of who is refused, and says whom they can ask. */
@Injectable()
export class Refusals {
  constructor(private readonly db: Db) {}

  /** In the order of the reasons. */
  async tell(actor: Actor, reasons: readonly ScopedReason[], asset: RefusedAsset): Promise<RefusalReason[]> {
    const [told] = await this.tellAll(actor, [{ reasons, asset }]);
    return told!;
  }

  /** One list for each refusal, in their order; at most one statement. */
  async tellAll(actor: Actor, refused: ReadonlyArray<{ readonly reasons: readonly ScopedReason[]; readonly asset: RefusedAsset }>): Promise<RefusalReason[][]> {
    const kindIds = refused.flatMap(({ reasons }) => reasons.flatMap((reason) => (reason.code === 'CERTIFICATE' ? reason.kindIds : [])));
    const kinds = kindIds.length ? await this.db.read<Kind>(actor.federationId, KINDS, [kindIds]) : [];
    const words = new RuleWords(actor.language);
    return refused.map(({ reasons, asset }) => reasons.map((reason) => toldReason(reason, asset, kinds, words)));
  }
}

function toldReason(reason: ScopedReason, asset: RefusedAsset, kinds: readonly Kind[], words: RuleWords): RefusalReason {
  const asked = reason.code === 'CERTIFICATE' ? kinds.filter(({ id }) => reason.kindIds.includes(id)) : [];
  return {
    code: reason.code,
    message: reasonText(reason, words, new Map(asked.map(({ id, name }) => [id, name])), asset.timeZone),
    source: reason.scope === null ? null : sourceOf(reason.scope),
    at: reason.code === 'NOTICE' ? new Date(reason.earliest) : reason.code === 'HORIZON' ? new Date(reason.latest) : null,
    askId: reason.code === 'CERTIFICATE' ? (asked.find(({ trainerId }) => trainerId)?.trainerId ?? null) : whomToAsk(reason.scope, asset.ownerId),
  };
}

/** The owner about its own asset; the federation's office (null) about wider rules, and about what is no rule. */
function whomToAsk(scope: string | null, ownerId: string): string | null {
  return scope === 'TRAITS' || scope?.startsWith('ASSET:') ? ownerId : null;
}
