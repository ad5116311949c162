const MOST_WAITING = 1000;

/** An async iterator fed by callbacks. A reader that falls too far behind is ended rather than buffered for ever. */
export class Repeater<T> implements AsyncIterableIterator<T> {
  private readonly waiting: T[] = [];
  private wake: (() => void) | undefined;
  private ended = false;
  private readonly stop: () => void;

  /** @param start begins feeding and gives back how to stop it. */
  constructor(start: (push: (value: T) => void, end: () => void) => () => void) {
    this.stop = start(
      (value) => this.push(value),
      () => this.end(),
    );
  }

  async next(): Promise<IteratorResult<T>> {
    while (!this.waiting.length && !this.ended) await new Promise<void>((resolve) => (this.wake = resolve));
    return this.waiting.length ? { value: this.waiting.shift()!, done: false } : { value: undefined, done: true };
  }

  async return(): Promise<IteratorResult<T>> {
    this.end();
    return { value: undefined, done: true };
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  private push(value: T): void {
    if (this.waiting.length >= MOST_WAITING) return this.end();
    this.waiting.push(value);
    this.wake?.();
  }

  private end(): void {
    if (this.ended) return;
    this.ended = true;
    this.stop?.();
    this.wake?.();
  }
}
