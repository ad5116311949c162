import { randomBytes } from 'node:crypto';

/** Crockford's base 32: no I, L, O or U, which people read or hear as something else. */
const LETTERS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const MISREAD: Readonly<Record<string, string>> = { I: '1', L: '1', O: '0' };
/** Bytes of a short code: 40 bits are 8 letters exactly. */
export const SHORT_CODE_BYTES = 5;
const LENGTH = (SHORT_CODE_BYTES * 8) / 5;

/** A new code of 40 random bits. */
export function newShortCode(): Buffer {
  return randomBytes(SHORT_CODE_BYTES);
}

/** Five bytes as eight letters: 7K3F9QMD. */
export function shortCode(bytes: Uint8Array): string {
  const bits = BigInt(`0x${Buffer.from(bytes).toString('hex')}`);
  return Array.from({ length: LENGTH }, (_, place) => LETTERS[Number((bits >> BigInt(5 * (LENGTH - 1 - place))) & 31n)]).join('');
}

/** The letters as they are printed: 7K3F-9QMD. */
export function printedShortCode(bytes: Uint8Array): string {
  return shortCode(bytes).replace(/^(.{4})/, '$1-');
}

/** The bytes of a code, however it was typed: small letters, blanks, hyphens, O for 0, I or L for 1. Null for what is none. */
export function shortCodeBytes(typed: string): Buffer | null {
  const letters = typed.slice(0, 40).toUpperCase().replace(/[\s-]/g, '').replace(/[ILO]/g, (letter) => MISREAD[letter]!);
  if (letters.length !== LENGTH) return null;
  let bits = 0n;
  for (const letter of letters) {
    const value = LETTERS.indexOf(letter);
    if (value < 0) return null;
    bits = (bits << 5n) | BigInt(value);
  }
  return Buffer.from(bits.toString(16).padStart(SHORT_CODE_BYTES * 2, '0'), 'hex');
}
