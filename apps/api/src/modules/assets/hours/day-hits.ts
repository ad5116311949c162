import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../platform/context/actor.js';

/** A day whose hours changed: of one asset, or a holiday of all that follow holidays. */
export interface ChangedDay {
  readonly exceptionDayId?: string;
  readonly holidayId?: string;
  readonly assetId?: string;
  /** YYYY-MM-DD */
  readonly date: string;
  /** Minutes since midnight; none: closed all day. */
  readonly hours: ReadonlyArray<{ readonly opens: number; readonly closes: number }>;
  readonly reason: string;
  /** Whether bookings may stand in what is closed now. */
  readonly acceptHits: boolean;
}

type Look = (actor: Actor, day: ChangedDay) => Promise<void>;

/** Where bookings, a later room, look at days whose hours change. */
@Injectable()
export class DayHits {
  private look: Look | undefined;

  /** Names who looks, in the transaction that changes the day; what it throws undoes the change. */
  lookedAtBy(look: Look): void {
    this.look = look;
  }

  async changed(actor: Actor, day: ChangedDay): Promise<void> {
    await this.look?.(actor, day);
  }
}
