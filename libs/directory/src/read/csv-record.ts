const QUOTE = 0x22;
const LF = 0x0a;
const CR = 0x0d;

/** What {@link cutRecord} found at a place of the buffer. `next` is where reading goes on, `lines` how many line breaks lie before it. */
export type Cut =
  | { kind: 'record'; cells: string[]; next: number; lines: number }
  | { kind: 'malformed'; code: 'QUOTE_NOT_CLOSED' | 'TEXT_AFTER_QUOTE'; cell: number; next: number; lines: number }
  /** The record is longer than the limit: `next` is the start of its second line, or null when even the first does not end. */
  | { kind: 'tooLong'; next: number | null }
  /** The buffer ends before the record does. */
  | { kind: 'more' };

/**
 * Reads one CSV record (RFC 4180, with LF, CRLF or CR line ends) that starts at `from`.
 * A quotation mark inside an unquoted cell is taken as it is. After an error reading goes on with
 * the next line, so that a forgotten quotation mark costs one row and not the rest of the file.
 * @param limit most bytes a record may have
 */
export function cutRecord(bytes: Buffer, from: number, delimiter: number, atEnd: boolean, limit: number): Cut {
  const cells: string[] = [];
  const end = Math.min(bytes.length, from + limit);
  const complete = atEnd && end === bytes.length;
  const unfinished = (): Cut => {
    if (end < from + limit) return { kind: 'more' };
    const next = nextLine(bytes, from, end);
    return { kind: 'tooLong', next: next > end ? null : next };
  };
  const malformed = (code: 'QUOTE_NOT_CLOSED' | 'TEXT_AFTER_QUOTE'): Cut => {
    const next = nextLine(bytes, from, end);
    const lineFeedMayFollow = next === end && bytes[end - 1] === CR;
    if (!complete && (next > end || lineFeedMayFollow)) return unfinished();
    return { kind: 'malformed', code, cell: cells.length, next: Math.min(next, end), lines: 1 };
  };
  let at = from;
  for (;;) {
    if (bytes[at] === QUOTE && at < end) {
      const close = closingQuote(bytes, at + 1, end);
      if (close === -1) return complete ? malformed('QUOTE_NOT_CLOSED') : unfinished();
      if (close + 1 === end && !complete) return unfinished();
      const text = bytes.toString('utf8', at + 1, close).replaceAll('""', '"');
      at = close + 1;
      if (at < end && bytes[at] !== delimiter && bytes[at] !== LF && bytes[at] !== CR) return malformed('TEXT_AFTER_QUOTE');
      cells.push(text);
    } else {
      const start = at;
      while (at < end && bytes[at] !== delimiter && bytes[at] !== LF && bytes[at] !== CR) at += 1;
      if (at === end && !complete) return unfinished();
      cells.push(bytes.toString('utf8', start, at));
    }
    if (at < end && bytes[at] === delimiter) {
      at += 1;
      continue;
    }
    if (bytes[at] === CR && at + 1 === end && !complete) return unfinished();
    const next = at >= end ? end : nextLine(bytes, at, end);
    return { kind: 'record', cells, next, lines: lineBreaks(bytes, from, next) };
  }
}

/** Index after the first line break at or after `from`; beyond `end` when there is none before it. */
export function nextLine(bytes: Buffer, from: number, end: number): number {
  const part = bytes.subarray(from, end);
  if (end - from > 1024 && !part.includes(LF) && !part.includes(CR)) return end + 1;
  for (let at = from; at < end; at += 1) {
    if (bytes[at] === LF) return at + 1;
    if (bytes[at] === CR) return bytes[at + 1] === LF ? at + 2 : at + 1;
  }
  return end + 1;
}

function closingQuote(bytes: Buffer, from: number, end: number): number {
  let at = from;
  while (at < end) {
    const quote = bytes.indexOf(QUOTE, at);
    if (quote === -1 || quote >= end) return -1;
    if (quote + 1 < end && bytes[quote + 1] === QUOTE) at = quote + 2;
    else return quote;
  }
  return -1;
}

function lineBreaks(bytes: Buffer, from: number, to: number): number {
  let count = 0;
  for (let at = from; at < to; at += 1) {
    if (bytes[at] === LF || (bytes[at] === CR && bytes[at + 1] !== LF)) count += 1;
  }
  return count;
}
