import { Field, ObjectType, registerEnumType } from '@nestjs/graphql';
import { explain, type HoldingRules, type RuleLine as Line } from '@auzolan/booking-rules';
import { ruleText, type KindNames } from './words/rule-texts.js';
import { RuleWords } from './words/rule-words.js';

/** What a line of rules is about. */
export const RuleTopic = {
  WHO: 'WHO', CERTIFICATES: 'CERTIFICATES', LENGTH: 'LENGTH', STEP: 'STEP', NOTICE: 'NOTICE', HORIZON: 'HORIZON',
  BUFFERS: 'BUFFERS', QUOTA: 'QUOTA', APPROVAL: 'APPROVAL', CANCEL: 'CANCEL', PRICE: 'PRICE',
} as const satisfies { [Code in Line['code']]: Code };
export type RuleTopic = keyof typeof RuleTopic;
registerEnumType(RuleTopic, { name: 'RuleTopic', description: 'What a line of rules is about.' });

/** Where a line comes from. */
export const RuleSource = { TRAITS: 'TRAITS', ALL: 'ALL', CATEGORY: 'CATEGORY', ASSET: 'ASSET' } as const;
export type RuleSource = keyof typeof RuleSource;
registerEnumType(RuleSource, { name: 'RuleSource', description: 'Where a rule comes from: the asset’s own traits, or rules that were adopted.' });

@ObjectType('RuleLine', { description: 'One thing that the rules say.' })
export class RuleLineModel {
  @Field(() => RuleTopic)
  topic!: RuleTopic;

  @Field(() => RuleSource)
  source!: RuleSource;

  @Field({ description: 'A sentence in the reader’s language.' })
  text!: string;
}

/** The source that a scope key stands for. */
export function sourceOf(scope: string | null): RuleSource {
  return (scope ?? 'TRAITS').split(':')[0] as RuleSource;
}

/** All that the rules say, in the reader's words. */
export function ruleLines(holding: HoldingRules, language: string, names: KindNames): RuleLineModel[] {
  const words = new RuleWords(language);
  return explain(holding).map((line) => ({ topic: line.code, source: sourceOf(line.scope), text: ruleText(line, words, names) }));
}
