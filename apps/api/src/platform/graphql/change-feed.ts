import { Injectable } from '@nestjs/common';
import { Repeater } from './repeater.js';
import { Listener } from '../database/listener.js';
import type { ChangeTopic } from '../audit/activity-log.js';

/** What changed; readers read it again to see how. */
export interface FeedChange {
  readonly federationId: string;
  readonly topic: ChangeTopic;
  readonly id: string;
}

/** Committed changes of one federation, as they are heard from the database. */
@Injectable()
export class ChangeFeed {
  constructor(private readonly listener: Listener) {}

  /** Ends when the reader goes away, or when changes may have been missed: then connect again and read afresh. */
  of(federationId: string, topics: ReadonlySet<ChangeTopic>): AsyncIterableIterator<FeedChange> {
    return new Repeater<FeedChange>((push, end) =>
      this.listener.on('changes', (payload) => {
        if (payload === null) return end();
        const change = JSON.parse(payload) as FeedChange;
        if (change.federationId === federationId && topics.has(change.topic)) push(change);
      }),
    );
  }
}
