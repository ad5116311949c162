import { Controller, Get, Inject, Req, Res } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { collectDefaultMetrics, register } from 'prom-client';
import { Config } from '../config/config.js';
import { Db } from '../database/db.js';
import { NotFoundError } from '../errors/domain-error.js';
import { Listener } from '../database/listener.js';
import type { HttpAdapter } from '../http/error-answers.js';

if (!register.getSingleMetric('process_cpu_user_seconds_total')) collectDefaultMetrics();

/** What machines ask: is it alive, can it take work, how is it doing. */
@Controller()
export class HealthController {
  constructor(
    private readonly db: Db,
    private readonly listener: Listener,
    private readonly host: HttpAdapterHost<HttpAdapter>,
    @Inject(Config) private readonly config: Config,
  ) {}

  @Get('healthz')
  alive(): { status: string } {
    return { status: 'ok' };
  }

  /** Not ready from the first moment of a shutdown, so that a proxy sends nobody here any more. */
  @Get('readyz')
  async ready(@Res() reply: FastifyReply): Promise<void> {
    const database = await this.db.read(null, 'select 1').then(
      () => 'ok',
      () => 'away',
    );
    const ready = !this.host.httpAdapter.stopping && database === 'ok';
    await reply.code(ready ? 200 : 503).send({ status: ready ? 'ok' : 'unavailable', database, listening: this.listener.connected });
  }

  @Get('metrics')
  async metrics(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const { METRICS_TOKEN } = this.config.values;
    const allowed = METRICS_TOKEN ? request.headers.authorization === `Bearer ${METRICS_TOKEN}` : /^(127\.|::1$|::ffff:127\.)/.test(request.ip);
    if (!allowed) throw new NotFoundError('page');
    await reply.type(register.contentType).send(await register.metrics());
  }
}
