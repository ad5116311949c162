import { ResolveField, Resolver } from '@nestjs/graphql';
import { Cooperative, FederationLoaders } from '../../federation/index.js';
import type { RequestContext } from '../../../platform/context/request-context.js';
import { WeatherMove } from './weather.model.js';

@Resolver(() => WeatherMove)
export class WeatherMoveFieldsResolver {
  constructor(private readonly federation: FederationLoaders) {}

  @ResolveField(() => Cooperative, { description: 'Whose booking it is.' })
  cooperative(move: WeatherMove, _args: unknown, context: RequestContext): Promise<Cooperative | null> {
    return this.federation.cooperativeById(context, move.cooperativeId);
  }
}
