import { Args, Mutation, ResolveField, Resolver } from '@nestjs/graphql';
import { Asset, AssetsQueries } from '../../assets/index.js';
import { Booking, IS_KEEPER, readerValues } from '../../bookings/index.js';
import { FederationLoaders, Member } from '../../federation/index.js';
import { Access } from '../../../platform/access/access.decorator.js';
import type { Actor } from '../../../platform/context/actor.js';
import { Acting } from '../../../platform/context/ctx.decorator.js';
import type { RequestContext } from '../../../platform/context/request-context.js';
import { groupedBy, type BatchReader } from '../../../platform/graphql/loader.js';
import { AddKeyInput, AssetKey, ChangeKeyInput, HandOverKeyInput } from './key.model.js';
import { AROUND_HOURS, keyJson, LAST_HANDOVER } from './keys.sql.js';
import { KeysService } from './keys.service.js';

const OF_ASSETS = `select k.asset_id as of, ${keyJson(IS_KEEPER)} as key from asset_key k join asset a on a.federation_id = k.federation_id and a.id = k.asset_id ${LAST_HANDOVER}
  where k.federation_id = auzolan.current_federation() and k.asset_id = any ($5::uuid[]) and not k.retired order by k.label, k.id`;

const keysOf: BatchReader<AssetKey[]> = async ({ actor, db }, ids) => {
  const rows = await db.read<{ of: string; key: AssetKey }>(actor.federationId, OF_ASSETS, [...readerValues(actor), ids]);
  return new Map([...groupedBy(ids, rows, ({ of }) => of)].map(([id, group]) => [id, group.map(({ key }) => key)]));
};

@Resolver(() => Asset)
export class KeysResolver {
  constructor(
    private readonly service: KeysService,
    private readonly assets: AssetsQueries,
  ) {}

  @Access('coordinator')
  @Mutation(() => Asset, { description: 'Adds a key or code. For the owner’s coordinators and stewards.' })
  async addKey(@Acting() actor: Actor, @Args('input') input: AddKeyInput): Promise<Asset> {
    return (await this.assets.find(actor, await this.service.add(actor, input)))!;
  }

  @Access('coordinator')
  @Mutation(() => Asset, { description: 'Changes a code, or takes a key out of use. For the owner’s coordinators and stewards.' })
  async changeKey(@Acting() actor: Actor, @Args('input') input: ChangeKeyInput): Promise<Asset> {
    return (await this.assets.find(actor, await this.service.change(actor, input)))!;
  }

  @Access('member', { scope: 'BOOK' })
  @Mutation(() => Asset, { description: 'Writes down who has a key now. For who has it, holds a booking now, or looks after the asset.' })
  async handOverKey(@Acting() actor: Actor, @Args('input') input: HandOverKeyInput): Promise<Asset> {
    return (await this.assets.find(actor, await this.service.handOver(actor, input)))!;
  }

  @ResolveField(() => [AssetKey], { description: 'Keys and codes in use.' })
  async keys(asset: Asset, _args: unknown, context: RequestContext): Promise<AssetKey[]> {
    return (await context.loaders.of(keysOf).load(asset.id)) ?? [];
  }
}

@Resolver(() => Booking)
export class BookingCodesResolver {
  @ResolveField(() => Date, { description: 'From when on its holder reads the codes of the thing, while it is confirmed.' })
  codesFrom(booking: Booking): string {
    return new Date(Date.parse(booking.start) - AROUND_HOURS * 3_600_000).toISOString();
  }
}

@Resolver(() => AssetKey)
export class KeyHolderResolver {
  constructor(private readonly federation: FederationLoaders) {}

  @ResolveField(() => Member, { nullable: true, description: 'Who has it; null when it is at its place, or the reader may not know.' })
  holder(key: AssetKey, _args: unknown, context: RequestContext): Promise<Member | null> | null {
    return key.holderId ? this.federation.memberById(context, key.holderId) : null;
  }
}
