import { ResolveField, Resolver } from '@nestjs/graphql';
import { Cooperative, FederationLoaders } from '../../federation/index.js';
import type { RequestContext } from '../../../platform/context/request-context.js';
import { SeasonStep } from './run.model.js';

@Resolver(() => SeasonStep)
export class StepFieldsResolver {
  constructor(private readonly federation: FederationLoaders) {}

  @ResolveField(() => Cooperative, { description: 'Whose turn it was.' })
  cooperative(step: SeasonStep, _args: unknown, context: RequestContext): Promise<Cooperative | null> {
    return this.federation.cooperativeById(context, step.cooperativeId);
  }

  @ResolveField(() => [Cooperative], { description: 'Who had used just as little of its share, when lots were drawn; at most 250.' })
  async tied(step: SeasonStep, _args: unknown, context: RequestContext): Promise<Cooperative[]> {
    const tied: Array<Promise<Cooperative | null>> = step.tiedIds.map((id) => this.federation.cooperativeById(context, id));
    return (await Promise.all(tied)).filter((cooperative) => cooperative !== null);
  }
}
