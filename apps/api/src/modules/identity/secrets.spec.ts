import { newMailedCode, newPrintedCode, newSecret, newTokenSecret, saltedHash, withoutTyping } from './secrets.js';

describe('secrets', () => {
  it('are 256 random bits in letters that fit a cookie and an address', () => {
    expect(newSecret()).toMatch(/^[\w-]{43}$/);
    expect(new Set(Array.from({ length: 200 }, newSecret)).size).toBe(200);
    expect(newTokenSecret()).toMatch(/^auz_[\w-]{43}$/);
  });

  it('mail six digits, zeros in front too', () => {
    const codes = Array.from({ length: 2000 }, newMailedCode);
    for (const code of codes) expect(code).toMatch(/^\d{6}$/);
    expect(codes.some((code) => code.startsWith('0'))).toBe(true);
  });

  it('print two groups of five that cannot be misread', () => {
    for (let i = 0; i < 500; i++) expect(newPrintedCode()).toMatch(/^[A-HJKMNP-TV-Z2-9]{5}-[A-HJKMNP-TV-Z2-9]{5}$/);
  });

  it('are read however they were typed', () => {
    expect(withoutTyping(' k7m3q - 9qmdx ')).toBe('K7M3Q9QMDX');
    expect(withoutTyping('123 456')).toBe('123456');
  });

  it('hash the same code differently for each row', () => {
    expect(saltedHash('a', '123456')).not.toEqual(saltedHash('b', '123456'));
  });
});
