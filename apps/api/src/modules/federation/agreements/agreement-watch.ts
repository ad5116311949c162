import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../platform/context/actor.js';

/** When an agreement is in force. */
export interface AgreementTime {
  /** YYYY-MM-DD, both in it, by the zone of each asset. */
  readonly startsOn: string;
  readonly endsOn: string;
  readonly endedAt: Date | null;
}

/** Another end of an agreement. */
export interface AgreementEnd {
  readonly agreementId: string;
  readonly before: AgreementTime;
  readonly after: AgreementTime;
  /** Why, for those whom it hits; null where nobody said. */
  readonly reason: string | null;
  /** Whether bookings of guests may stand after it. */
  readonly acceptHits: boolean;
}

/** Looks at whom an end hits. What it throws undoes the change. */
type Watch = (actor: Actor, end: AgreementEnd) => Promise<void>;

/** Where bookings, a later room, look on while agreements end. */
@Injectable()
export class AgreementWatch {
  private watch: Watch | undefined;

  /** Names who looks on, in the transaction of the change. */
  watchedBy(watch: Watch): void {
    this.watch = watch;
  }

  /** The agreement has another end; its row is locked, so that no guest books by the old one meanwhile. @throws DomainError */
  async ends(actor: Actor, end: AgreementEnd): Promise<void> {
    await this.watch?.(actor, end);
  }
}
