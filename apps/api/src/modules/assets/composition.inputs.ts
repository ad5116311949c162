import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { Max, Min, ValidateNested } from 'class-validator';
import { Id, Lines, Rows } from '../../platform/graphql/texts.js';

@InputType()
export class AssetPartInput {
  @Field(() => ID)
  @Id()
  assetId!: string;

  @Field(() => Int, { nullable: true, defaultValue: 1, description: 'How many of it, 1 to 10000; 1 unless it is pooled.' })
  @Min(1)
  @Max(10_000)
  quantity!: number;
}

@InputType()
export class SetAssetPartsInput {
  @Field(() => ID, { description: 'The whole or kit.' })
  @Id()
  assetId!: string;

  @Field(() => [AssetPartInput], { description: 'All its parts, 1 to 30; a part has no parts itself.' })
  @Rows(30)
  @ValidateNested({ each: true })
  @Type(() => AssetPartInput)
  parts!: AssetPartInput[];

  @Field(() => Boolean, { nullable: true, description: 'Although bookings stand that a part is closed for, or that took less than the whole takes then: they are hit, and their holders told.' })
  acceptHits?: boolean | null;
}

@InputType()
export class SetAssetUnitsInput {
  @Field(() => ID, { description: 'The pooled asset.' })
  @Id()
  assetId!: string;

  @Field(() => [String], { description: 'Labels of all units in use, each once, at most 1000; units with other labels are retired.' })
  @Rows(1000)
  @Lines(60)
  labels!: string[];
}
