import { createHash, randomBytes, randomInt } from 'node:crypto';

/** Letters and digits that nobody takes for one another on paper: no I, L, O, U, 0, 1. */
const PRINTED_ALPHABET = 'ABCDEFGHJKMNPQRSTVWXYZ23456789';
const PRINTED_LENGTH = 10;

/** 256 random bits as 43 base64url characters: sessions, links. */
export function newSecret(): string {
  return randomBytes(32).toString('base64url');
}

/** A new access token: the prefix lets people and secret scanners see what it is. */
export function newTokenSecret(): string {
  return `auz_${newSecret()}`;
}

/** Six digits, each as likely. */
export function newMailedCode(): string {
  return randomInt(0, 1_000_000).toString().padStart(6, '0');
}

/** Ten characters in two groups, as they are printed: K7M3Q-9QMDX. About 49 bits. */
export function newPrintedCode(): string {
  const characters = Array.from({ length: PRINTED_LENGTH }, () => PRINTED_ALPHABET[randomInt(0, PRINTED_ALPHABET.length)]).join('');
  return `${characters.slice(0, PRINTED_LENGTH / 2)}-${characters.slice(PRINTED_LENGTH / 2)}`;
}

/** A code as it was made, however it was typed: capitals, without blanks and hyphens. */
export function withoutTyping(code: string): string {
  return code.toUpperCase().replace(/[^A-Z0-9]/g, '');
}

/** What the database keeps of a short code; the row's id keeps equal codes from having equal hashes. */
export function saltedHash(rowId: string, code: string): Buffer {
  return createHash('sha256').update(`${rowId}:${code}`).digest();
}
