import type { EventEmitter } from 'node:events';
import { Listener } from '../../apps/api/src/platform/database/listener.js';
import type { TestApp } from './test-app.js';

/** Runs `work` while this process hears nothing of what is committed, as on a slow network. */
export async function withSlowNews(app: TestApp, work: () => Promise<void>): Promise<void> {
  const { events } = app.app.get(Listener) as unknown as { events: EventEmitter };
  const { emit } = events;
  events.emit = () => false;
  try {
    await work();
  } finally {
    events.emit = emit;
  }
}
