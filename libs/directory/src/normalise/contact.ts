/** A phone number as written, with plain spaces and hyphens; null when it is none (3 to 20 digits, perhaps an extension). */
export function phoneNumber(text: string): string | null {
  const plain = text.replace(/^tel:/iu, '').replace(/[\u2010-\u2015\u2212]/gu, '-').replace(/\s+/gu, ' ').trim();
  const parts = /^(\+?[\d ()./-]+?)(?: ?(?:ext\.?|x|#) ?(\d{1,8}))?$/iu.exec(plain);
  const digits = (parts?.[1] ?? '').replace(/\D/gu, '').length;
  return digits >= 3 && digits <= 20 ? plain : null;
}

/** An e-mail address with its domain in lower case; null when it is none. Looser than RFC 5321 only in that nothing is quoted. */
export function emailAddress(text: string): string | null {
  const plain = text.replace(/^mailto:/iu, '').trim();
  const parts = /^([^\s@"(),:;<>[\]\\]{1,64})@((?:[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?\.)+\p{L}{2,63})$/u.exec(plain);
  if (parts?.[1] === undefined || parts[2] === undefined || /^\.|\.\.|\.$/u.test(parts[1])) return null;
  return `${parts[1]}@${parts[2].toLowerCase()}`;
}
