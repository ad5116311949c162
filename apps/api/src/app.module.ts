import { Global, Module, type DynamicModule } from '@nestjs/common';
import { ENTITIES } from './entities.js';
import { MODULES } from './modules/index.js';
import { Config } from './platform/config/config.js';
import { DatabaseModule } from './platform/database/database.module.js';
import { FileStores } from './platform/files/file-stores.js';
import { GraphqlModule } from './platform/graphql/graphql.module.js';
import { HealthController } from './platform/health/health.controller.js';
import { PlatformModule } from './platform/platform.module.js';

@Global()
@Module({})
class GivenModule {}

/** The whole house: the platform below, one module a capability above. */
@Module({})
export class AppModule {
  static forRoot(config: Config, databaseUrl: string, files: FileStores): DynamicModule {
    return {
      module: AppModule,
      imports: [
        { module: GivenModule, providers: [{ provide: Config, useValue: config }, { provide: FileStores, useValue: files }], exports: [Config, FileStores] },
        DatabaseModule.forRoot({
          url: databaseUrl,
          poolSize: config.values.POOL_SIZE,
          statementTimeoutMs: config.values.STATEMENT_TIMEOUT_MS,
          entities: ENTITIES,
        }),
        GraphqlModule,
        PlatformModule,
        ...MODULES,
      ],
      controllers: [HealthController],
    };
  }
}
