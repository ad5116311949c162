import { Controller, Get, Header, Inject, Req, Res, type OnModuleDestroy } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { collectDefaultMetrics, register } from 'prom-client';
import { Config } from '../config/config.js';
import { Db } from '../database/db.js';
import { Listener } from '../database/listener.js';

if (!register.getSingleMetric('process_cpu_user_seconds_total')) collectDefaultMetrics();

/** What machines ask: is it alive, can it take work, how is it doing. */
@Controller()
export class HealthController implements OnModuleDestroy {
  private stopping = false;

  constructor(
    private readonly db: Db,
    private readonly listener: Listener,
    @Inject(Config) private readonly config: Config,
  ) {}

  /** Not ready from the first moment of a shutdown, so that a proxy sends nobody here any more. */
  onModuleDestroy(): void {
    this.stopping = true;
  }

  @Get('healthz')
  alive(): { status: string } {
    return { status: 'ok' };
  }

  @Get('readyz')
  async ready(@Res() reply: FastifyReply): Promise<void> {
    const database = await this.db.read(null, 'select 1').then(
      () => 'ok',
      () => 'away',
    );
    const ready = !this.stopping && database === 'ok';
    await reply.code(ready ? 200 : 503).send({ status: ready ? 'ok' : 'unavailable', database, listening: this.listener.connected });
  }

  @Get('metrics')
  @Header('content-type', register.contentType)
  async metrics(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const { METRICS_TOKEN } = this.config.values;
    const allowed = METRICS_TOKEN ? request.headers.authorization === `Bearer ${METRICS_TOKEN}` : /^(127\.|::1$|::ffff:127\.)/.test(request.ip);
    if (!allowed) return void (await reply.code(404).send({ errors: [{ message: 'There is nothing at this address.', extensions: { code: 'NOT_FOUND' } }] }));
    await reply.send(await register.metrics());
  }
}
