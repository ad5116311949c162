import { EventEmitter } from 'node:events';
import { Injectable, Logger, type OnModuleDestroy, type OnModuleInit } from '@nestjs/common';
import pg from 'pg';

/** Channels of NOTIFY that processes listen to; payloads are ids only. */
export type Channel = 'principal' | 'changes';

const CHANNELS: readonly Channel[] = ['principal', 'changes'];
const RECONNECT_AFTER_MS = 1000;

/**
 * One connection that hears what other processes committed. Delivered after commit, never replayed: whoever cares
 * must read again after `connected` turned false. Not for use behind a transaction-pooling proxy.
 */
@Injectable()
export class Listener implements OnModuleInit, OnModuleDestroy {
  private readonly events = new EventEmitter().setMaxListeners(0);
  private readonly logger = new Logger(Listener.name);
  private client: pg.Client | undefined;
  private retry: NodeJS.Timeout | undefined;
  private closing = false;

  constructor(private readonly url: string) {}

  /** Whether nothing can be missed right now. */
  connected = false;

  /** Calls back for each payload on the channel, and with null whenever payloads may have been missed. */
  on(channel: Channel, hear: (payload: string | null) => void): () => void {
    this.events.on(channel, hear);
    return () => this.events.off(channel, hear);
  }

  async onModuleInit(): Promise<void> {
    await this.connect();
  }

  async onModuleDestroy(): Promise<void> {
    this.closing = true;
    clearTimeout(this.retry);
    await this.client?.end();
  }

  private async connect(): Promise<void> {
    const client = new pg.Client({ connectionString: this.url, application_name: 'auzolan-listener' });
    client.on('notification', (message) => this.events.emit(message.channel, message.payload ?? ''));
    client.on('error', () => undefined); // 'end' follows and reconnects
    client.on('end', () => this.lost());
    try {
      await client.connect();
      for (const channel of CHANNELS) await client.query(`LISTEN ${channel}`);
      this.client = client;
      this.connected = true;
      for (const channel of CHANNELS) this.events.emit(channel, null);
    } catch (error) {
      this.logger.warn(`Cannot listen for changes: ${(error as Error).message}`);
      this.lost();
    }
  }

  private lost(): void {
    this.connected = false;
    for (const channel of CHANNELS) this.events.emit(channel, null);
    if (this.closing || this.retry) return;
    this.retry = setTimeout(() => {
      this.retry = undefined;
      void this.connect();
    }, RECONNECT_AFTER_MS);
  }
}
