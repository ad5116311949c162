import { createHash, randomBytes } from 'node:crypto';

/** Crockford's base 32: no I, L, O or U, which people read or hear as something else. */
const LETTERS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const MISREAD: Readonly<Record<string, string>> = { I: '1', L: '1', O: '0' };
const LENGTH = 8;

/** A new code, `ibaia-7K3F-9QMD`: the federation's slug and 40 random bits. */
export function newInvitationCode(slug: string): string {
  const letters = [...randomBytes(LENGTH)].map((byte) => LETTERS[byte % LETTERS.length]!).join('');
  return `${slug}-${letters.slice(0, 4)}-${letters.slice(4)}`;
}

/** SHA-256 of a code, the same for every way to write it: capitals, blanks, hyphens, O for 0 and I or L for 1. */
export function invitationCodeHash(code: string): Buffer {
  const plain = code.toUpperCase().replace(/[^A-Z0-9]/g, '');
  const letters = plain.slice(-LENGTH).replace(/[ILO]/g, (letter) => MISREAD[letter]!);
  return createHash('sha256').update(`${plain.slice(0, -LENGTH)}:${letters}`).digest();
}
