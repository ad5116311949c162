import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../platform/context/actor.js';
import { DomainError } from '../../../platform/errors/domain-error.js';

/** What is about to change of when assets are open, or of what they are made of. */
export interface HoursChange {
  /** Whose; left out: of every asset that follows holidays. */
  readonly assetId?: string;
  /** YYYY-MM-DD: the only day that it is about; left out: any. */
  readonly date?: string;
  /** Why, for those whom it hits. */
  readonly reason?: string;
  /** Whether bookings may stand in what is closed then. */
  readonly acceptHits?: boolean | null;
}

/** Runs `write`, which changes when assets are open, and looks at whom that hits. What it throws undoes the change. */
type Watch = (actor: Actor, change: HoursChange, write: () => Promise<void>) => Promise<void>;

/** Where bookings, a later room, look on while hours change. */
@Injectable()
export class HoursWatch {
  private watch: Watch | undefined;

  /** Names who looks on, in the transaction of the change. */
  watchedBy(watch: Watch): void {
    this.watch = watch;
  }

  /** Changes hours under their eyes. The assets are locked already. @throws HitsRefused */
  change(actor: Actor, change: HoursChange, write: () => Promise<void>): Promise<void> {
    return this.watch ? this.watch(actor, change, write) : write();
  }
}

/** Bookings that stand would be hit, and nobody accepted that. */
export class HitsRefused extends DomainError {
  constructor(
    message: string,
    /** In the order of their times. */
    readonly bookingIds: readonly string[],
  ) {
    super('CONFLICT', message, [{ field: 'acceptHits', message: `must be true to change this although bookings stand (${bookingIds.length}); changeHits lists them` }]);
  }
}
