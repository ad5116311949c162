import { Global, Module, type DynamicModule, type OnApplicationShutdown } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Clock } from '../clock.js';
import { openDataSource, type DatabaseOptions } from './data-source.js';
import { Db } from './db.js';
import { refusePowerfulRole } from './least-privilege.js';
import { Listener } from './listener.js';

/** Opens the database at boot as the API's role, refusing a role that could bypass row-level security. */
@Global()
@Module({})
export class DatabaseModule implements OnApplicationShutdown {
  constructor(private readonly db: Db) {}

  static forRoot(options: DatabaseOptions): DynamicModule {
    return {
      module: DatabaseModule,
      providers: [
        Clock,
        {
          provide: DataSource,
          useFactory: async () => {
            const dataSource = await openDataSource(options);
            await refusePowerfulRole(dataSource);
            return dataSource;
          },
        },
        { provide: Db, useFactory: (dataSource: DataSource) => new Db(dataSource), inject: [DataSource] },
        { provide: Listener, useFactory: () => new Listener(options.url) },
      ],
      exports: [Clock, Db, Listener, DataSource],
    };
  }

  /** After the HTTP server has drained. */
  async onApplicationShutdown(): Promise<void> {
    await this.db.close();
  }
}
