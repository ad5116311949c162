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

/** Puts reasons into the words of who is refused, and says whom they can ask. */
@Injectable()
export class Refusals {
  constructor(private readonly db: Db) {}

  /** In the order of the reasons. */
  async tell(actor: Actor, reasons: readonly ScopedReason[], asset: Pick<RuledAsset, 'ownerId' | 'timeZone'>): Promise<RefusalReason[]> {
    const kindIds = reasons.flatMap((reason) => (reason.code === 'CERTIFICATE' ? reason.kindIds : []));
    const kinds = kindIds.length ? await this.db.read<{ id: string; name: string; trainerId: string | null }>(actor.federationId, KINDS, [kindIds]) : [];
    const names = new Map(kinds.map(({ id, name }) => [id, name]));
    const words = new RuleWords(actor.language);
    return reasons.map((reason) => ({
      code: reason.code,
      message: reasonText(reason, words, names, asset.timeZone),
      source: reason.scope === null ? null : sourceOf(reason.scope),
      at: reason.code === 'NOTICE' ? new Date(reason.earliest) : reason.code === 'HORIZON' ? new Date(reason.latest) : null,
      askId: reason.code === 'CERTIFICATE' ? (kinds.find(({ trainerId }) => trainerId)?.trainerId ?? null) : whomToAsk(reason.scope, asset.ownerId),
    }));
  }
}

/** The owner about its own asset; the federation's office (null) about wider rules, and about what is no rule. */
function whomToAsk(scope: string | null, ownerId: string): string | null {
  return scope === 'TRAITS' || scope?.startsWith('ASSET:') ? ownerId : null;
}
