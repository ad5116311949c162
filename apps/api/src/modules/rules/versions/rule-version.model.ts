import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { AssetCategory } from '../../assets/index.js';
import { RuleScope } from '../rule-scope.js';
import { RuleSet } from '../rule-set.model.js';

/** Rules as they were adopted. */
@ObjectType({ description: 'Rules as they were adopted; never changed, only followed by a newer version.' })
export class RuleVersion {
  @Field(() => ID)
  id!: string;

  @Field(() => RuleScope)
  scope!: RuleScope;

  @Field(() => AssetCategory, { nullable: true, description: 'Only with CATEGORY.' })
  category!: AssetCategory | null;

  assetId!: string | null;

  @Field(() => Int, { description: 'Counted from 1 for what it is about.' })
  version!: number;

  @Field(() => RuleSet)
  rules!: RuleSet;

  @Field({ description: 'Why, in the words of who adopted it.' })
  note!: string;

  adoptedById!: string;

  @Field(() => Date)
  adoptedAt!: string;

  @Field(() => Date, { description: 'From when on wishes are judged by it. Bookings that stand keep the rules they were made by.' })
  validFrom!: string;

  @Field({ description: 'Whether wishes are judged by it now.' })
  holds!: boolean;

  @Field(() => ID, { nullable: true, description: 'The decision that adopted it, when one is linked.' })
  decisionId!: string | null;
}

@ObjectType()
export class RuleVersionList {
  @Field(() => [RuleVersion])
  items!: RuleVersion[];

  @Field(() => Int)
  totalItems!: number;
}
