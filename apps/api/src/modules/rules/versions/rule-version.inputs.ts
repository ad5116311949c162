import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { Max, Min } from 'class-validator';
import { AssetCategory } from '../../assets/index.js';
import { OptionalField } from '../../../platform/graphql/optional-field.js';
import { Id, Line } from '../../../platform/graphql/texts.js';
import { RuleScope } from '../rule-scope.js';
import { RuleSet } from '../rule-set.model.js';

/** What rules are about. */
@InputType()
export class RuleSubjectInput {
  @Field(() => RuleScope)
  scope!: RuleScope;

  @Field(() => AssetCategory, { nullable: true, description: 'With CATEGORY, and only with it.' })
  category?: AssetCategory | null;

  @Field(() => ID, { nullable: true, description: 'With ASSET, and only with it.' })
  @OptionalField()
  @Id()
  assetId?: string | null;
}

@InputType()
export class AdoptRulesInput extends RuleSubjectInput {
  @Field(() => Int, { description: 'Version of the rules that these follow; 0 when there are none yet.' })
  @Min(0)
  @Max(1_000_000)
  expectedVersion!: number;

  @Field(() => RuleSet)
  rules!: RuleSet;

  @Field({ description: 'Why, 1 to 2000 characters.' })
  @Line(2000)
  note!: string;

  @Field(() => Date, { nullable: true, description: 'From when on it holds; now when left out, never earlier.' })
  validFrom?: Date | null;
}

@InputType()
export class RuleVersionFilter {
  @Field(() => RuleScope, { nullable: true })
  scope?: RuleScope | null;

  @Field(() => AssetCategory, { nullable: true })
  category?: AssetCategory | null;

  @Field(() => ID, { nullable: true })
  @OptionalField()
  @Id()
  assetId?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Only those that hold now.' })
  holds?: boolean | null;
}
