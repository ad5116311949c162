const LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', đ: 'd', ð: 'd', þ: 'th', ł: 'l', ħ: 'h', ı: 'i', ŋ: 'n', ς: 'σ',
};

/**
 * Accents, Arabic and Hebrew vowel points. Vowel signs of Indic, Thai or Khmer script are letters of
 * their own right and stay.
 */
const DIACRITICS = /[\u0300-\u036F\u0483-\u0487\u0591-\u05BD\u05BF\u05C1\u05C2\u064B-\u065F\u0670\u1AB0-\u1AFF\u1DC0-\u1DFF\u20D0-\u20FF]/gu;

/** Text in the form that is compared: compatibility letters resolved, no diacritics, lower case; any script. */
export function fold(text: string): string {
  const plain = text.normalize('NFKD').replace(DIACRITICS, '').toLowerCase().replace(DIACRITICS, '');
  return plain.replace(/[ßæœøđðþłħıŋς]/gu, (letter) => LETTERS[letter] ?? letter).normalize('NFC');
}

/** Only the letters and digits of the folded text, without any space: how headers and terms are looked up. */
export function foldedKey(text: string): string {
  return fold(text).replace(/[^\p{L}\p{N}\p{M}]/gu, '');
}
