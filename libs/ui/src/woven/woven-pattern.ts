/** A 6×6 two-colour weave: six rows of six threads, true where the second colour shows. */
export interface WovenPattern {
  rows: boolean[][];
  /** Which of the eight colour pairs of components.css, 0 to 7. */
  colours: number;
}

const SIZE = 6;
/** Weft rows that read as cloth: stripes, twills and checks, never all one colour. */
const WEFTS = [0b100000, 0b110000, 0b111000, 0b101000, 0b110100, 0b101010, 0b100100, 0b110110, 0b111100, 0b101100];

/** FNV-1a over UTF-16 code units, as an unsigned 32-bit number. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  }
  value ^= value >>> 15;
  return Math.imul(value, 0x2c1b3c6d) >>> 0;
}

/** The weave of an id: always the same for the same id, on every machine. */
export function wovenPattern(id: string): WovenPattern {
  const seed = hash(id);
  const weft = WEFTS[seed % WEFTS.length] ?? 0b110000;
  const shift = Math.floor(seed / 16) % SIZE;
  const mirrored = Math.floor(seed / 128) % 2 === 1;
  const rows = Array.from({ length: SIZE }, (_row, y) => {
    const turn = mirrored && y >= SIZE / 2 ? (SIZE - 1 - y) * shift : y * shift;
    return Array.from({ length: SIZE }, (_cell, x) => ((weft >> ((x + turn) % SIZE)) & 1) === 1);
  });
  return { rows, colours: Math.floor(seed / 4096) % 8 };
}

/** The pattern as SVG path data of 1-unit strokes in a 6×6 box. */
export function wovenPath(rows: boolean[][]): string {
  return rows
    .map((row, y) => {
      let path = '';
      for (let x = 0; x < SIZE; x += 1) {
        if (!row[x]) continue;
        const start = x;
        while (row[x + 1]) x += 1;
        path += `M${start} ${y}.5h${x - start + 1}`;
      }
      return path;
    })
    .join('');
}
