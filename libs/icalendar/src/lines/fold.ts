const LONGEST_LINE = 75;

/** Folds a content line to 75 octets of UTF-8 (RFC 5545 §3.1), never inside a character; without the last CRLF. */
export function foldLine(line: string): string {
  let folded = '';
  let octets = 0;
  for (const character of line) {
    const size = octetsOf(character.codePointAt(0) ?? 0);
    if (octets + size > LONGEST_LINE) {
      folded += '\r\n ';
      octets = 1;
    }
    folded += character;
    octets += size;
  }
  return folded;
}

/** One content line with the number, from 1, of the line of the file where it begins. */
export interface NumberedLine {
  text: string;
  number: number;
}

/** The content lines of a file, unfolded; CRLF and, as many write it, LF alone. Empty lines are left out. */
export function unfoldLines(file: string): NumberedLine[] {
  const lines: NumberedLine[] = [];
  for (const [index, text] of file.replace(/^\uFEFF/, '').split(/\r?\n/).entries()) {
    const last = lines.at(-1);
    if (last && (text.startsWith(' ') || text.startsWith('\t'))) last.text += text.slice(1);
    else if (text !== '') lines.push({ text, number: index + 1 });
  }
  return lines;
}

function octetsOf(codePoint: number): number {
  if (codePoint < 0x80) return 1;
  if (codePoint < 0x800) return 2;
  return codePoint < 0x10000 ? 3 : 4;
}
