import { UnreadableFileError } from './unreadable-file.js';

const SPACE = new Set([0x20, 0x09, 0x0a, 0x0d]);
const LF = 0x0a;
const STRING = 0x22;
const ESCAPE = 0x5c;
const OPEN = new Set([0x7b, 0x5b]);
const CLOSE = new Set([0x7d, 0x5d]);
const COMMA = 0x2c;

/** A JSON value cut out of the stream; `bytes` is null when it is longer than the limit. */
export interface JsonValue {
  line: number;
  bytes: Buffer | null;
  depth: number;
}

/** Walks through JSON text that arrives in chunks, keeping no more than the value it stands on. */
export class JsonValues {
  line = 1;
  private chunk: Buffer = Buffer.alloc(0);
  private at = 0;
  private ended = false;
  /** Where the chunk next has such a byte; its length when nowhere, -1 when not looked up. */
  private nextEscape = -1;
  private nextQuote = -1;

  constructor(
    private readonly chunks: AsyncIterator<Buffer>,
    private readonly limit: number,
  ) {}

  /** Passes over white space. @returns the next byte, not consumed, or null at the end of the file */
  async peek(): Promise<number | null> {
    for (;;) {
      while (this.at < this.chunk.length) {
        const byte = this.chunk[this.at] as number;
        if (!SPACE.has(byte)) return byte;
        if (byte === LF) this.line += 1;
        this.at += 1;
      }
      if (!(await this.more())) return null;
    }
  }

  /** Consumes the next byte other than white space when it is the wanted one. */
  async take(wanted: string): Promise<boolean> {
    if ((await this.peek()) !== wanted.charCodeAt(0)) return false;
    this.at += 1;
    return true;
  }

  /** Consumes the wanted byte. @throws UnreadableFileError JSON_SYNTAX or TRUNCATED */
  async expect(wanted: string): Promise<void> {
    if (await this.take(wanted)) return;
    throw new UnreadableFileError(this.ended && this.at >= this.chunk.length ? 'TRUNCATED' : 'JSON_SYNTAX', this.line, `expected ${wanted}`);
  }

  /**
   * Cuts out the next value by its brackets and quotation marks; its grammar is left to `JSON.parse`.
   * @throws UnreadableFileError TRUNCATED
   */
  async cut(): Promise<JsonValue> {
    if ((await this.peek()) === null) throw new UnreadableFileError('TRUNCATED', this.line);
    const line = this.line;
    const parts: Buffer[] = [];
    const walk = new ValueWalk();
    let size = 0;
    for (;;) {
      const start = this.at;
      const done = this.walkChunk(walk);
      size += this.at - start;
      if (size <= this.limit) parts.push(this.chunk.subarray(start, this.at));
      else parts.length = 0;
      if (done) break;
      if (!(await this.more())) {
        if (!walk.isScalar) throw new UnreadableFileError('TRUNCATED', this.line);
        break;
      }
    }
    return { line, bytes: size <= this.limit ? Buffer.concat(parts) : null, depth: walk.deepest };
  }

  private walkChunk(walk: ValueWalk): boolean {
    while (this.at < this.chunk.length) {
      if (walk.isInsideString) this.skipPlainText();
      if (this.at === this.chunk.length) break;
      const byte = this.chunk[this.at] as number;
      const step = walk.step(byte);
      if (step === 'endedBefore') return true;
      if (byte === LF) this.line += 1;
      this.at += 1;
      if (step === 'ended') return true;
    }
    return false;
  }

  /** Jumps to the next quotation mark or escape sign, most of a string's bytes being neither. */
  private skipPlainText(): void {
    if (this.nextEscape < this.at) this.nextEscape = this.indexFrom(ESCAPE);
    if (this.nextQuote < this.at) this.nextQuote = this.indexFrom(STRING);
    this.at = Math.min(this.nextEscape, this.nextQuote);
  }

  private indexFrom(byte: number): number {
    const index = this.chunk.indexOf(byte, this.at);
    return index === -1 ? this.chunk.length : index;
  }

  private async more(): Promise<boolean> {
    const next = await this.chunks.next();
    if (next.done === true) {
      this.ended = true;
      return false;
    }
    this.chunk = next.value;
    this.at = 0;
    this.nextEscape = -1;
    this.nextQuote = -1;
    return true;
  }
}

/** Finds the end of one JSON value, byte by byte. */
class ValueWalk {
  deepest = 0;
  isScalar = false;
  private depth = 0;
  private inString = false;
  private escaped = false;

  /** Whether the next byte is text of a string that does not follow an escape sign. */
  get isInsideString(): boolean {
    return this.inString && !this.escaped;
  }

  step(byte: number): 'inside' | 'ended' | 'endedBefore' {
    if (this.inString) return this.stepInString(byte);
    if (byte === STRING) {
      this.inString = true;
    } else if (OPEN.has(byte)) {
      this.depth += 1;
      this.deepest = Math.max(this.deepest, this.depth);
    } else if (CLOSE.has(byte)) {
      if (this.depth === 0) return 'endedBefore';
      this.depth -= 1;
      return this.depth === 0 ? 'ended' : 'inside';
    } else if (this.depth === 0) {
      if (byte === COMMA || SPACE.has(byte)) return 'endedBefore';
      this.isScalar = true;
    }
    return 'inside';
  }

  private stepInString(byte: number): 'inside' | 'ended' {
    if (this.escaped) this.escaped = false;
    else if (byte === ESCAPE) this.escaped = true;
    else if (byte === STRING) {
      this.inString = false;
      if (this.depth === 0) return 'ended';
    }
    return 'inside';
  }
}
