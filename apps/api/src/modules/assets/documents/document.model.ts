import { Field, ID, Int, ObjectType } from '@nestjs/graphql';

/** A manual or other paper of the asset. */
@ObjectType({ description: 'A manual or other paper of the asset, as PDF.' })
export class AssetDocument {
  @Field(() => ID)
  id!: string;

  @Field()
  title!: string;

  @Field({ description: 'Path on this server; needs the session.' })
  url!: string;

  @Field(() => Int, { description: 'Size in bytes.' })
  size!: number;
}
