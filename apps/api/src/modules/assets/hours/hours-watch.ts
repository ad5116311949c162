import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../platform/context/actor.js';
import { DomainError, type FieldProblem } from '../../../platform/errors/domain-error.js';

/** What is about to change of when assets are open, or of what they are made of. */
export interface HoursChange {
  /** Whose; left out: of every asset that follows holidays. */
  readonly assetId?: string;
  /** Several at once, instead of one. */
  readonly assetIds?: readonly string[];
  /** YYYY-MM-DD: the only day that it is about; left out: any. */
  readonly date?: string;
  /** Why, for those whom it hits. */
  readonly reason?: string;
  /** Whether it takes the asset out of use for good. */
  readonly retires?: boolean;
  /** Whether bookings may stand in what is closed then. */
  readonly acceptHits?: boolean | null;
}

/** Runs `write`, which changes when assets are open, and looks at whom that hits. What it throws undoes the change. */
type Watch = (actor: Actor, change: HoursChange, write: () => Promise<void>) => Promise<void>;

/** Hears that more of an asset can be had than before, in the transaction of the change. */
type Opened = (actor: Actor, assetId: string) => Promise<void>;

/** Where bookings, a later room, look on while hours change. */
@Injectable()
export class HoursWatch {
  private watch: Watch | undefined;
  private heardBy: Opened | undefined;

  /** Names who looks on, in the transaction of the change. */
  watchedBy(watch: Watch, opened: Opened): void {
    this.watch = watch;
    this.heardBy = opened;
  }

  /** More of an asset can be had than before, though its hours are the same. It is locked already. */
  async opened(actor: Actor, assetId: string): Promise<void> {
    await this.heardBy?.(actor, assetId);
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
    /** In the order of their times, if they are of one asset. */
    readonly bookingIds: readonly string[],
    /** What else is said of which field. */
    fields: readonly FieldProblem[] = [],
    /** How many are hit by which asset. */
    readonly counts: ReadonlyMap<string, number> = new Map(),
  ) {
    super('CONFLICT', message, [...fields, { field: 'acceptHits', message: `must be true to change this although bookings stand (${bookingIds.length}); changeHits lists them` }]);
  }
}
