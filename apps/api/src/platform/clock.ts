import { Injectable } from '@nestjs/common';

/** The only place that reads the machine's clock, so that tests can move it. Decisions inside SQL use `now()`. */
@Injectable()
export class Clock {
  /** The current instant. */
  now(): Date {
    return new Date();
  }

  /** Epoch milliseconds. */
  millis(): number {
    return this.now().getTime();
  }
}
