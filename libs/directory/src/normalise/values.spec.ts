import fc from 'fast-check';
import { emailAddress, phoneNumber } from './contact.js';
import { calendarDate, degrees, degreesText, membersCount, roundDegrees } from './numbers.js';
import { cleanLine, cleanParagraphs, isPlaceholderName, saysNothing } from './text.js';

describe('cleanLine and cleanParagraphs', () => {
  it('take out what cannot be stored or seen, and say so', () => {
    expect(cleanLine(' a\tb\u00a0 c\r\nd ')).toEqual({ text: 'a b c d', changed: false });
    expect(cleanLine('a\u0000b\u202Ec\uD800d')).toEqual({ text: 'abcd', changed: true });
    expect(cleanLine('e\u0301')).toEqual({ text: 'é', changed: false });
    expect(cleanParagraphs('a \r\n\r\n\r\n b\u2028c\u0007')).toEqual({ text: 'a\n\nb\nc', changed: true });
  });

  it('keep what scripts need: joiners and right-to-left letters', () => {
    const persian = 'می‌خواهم';
    expect(cleanLine(persian)).toEqual({ text: persian, changed: false });
  });

  it('are stable and leave only text that PostgreSQL and JSON can hold', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.constantFrom(cleanLine, cleanParagraphs), (raw, clean) => {
        const { text } = clean(raw);
        expect(clean(text)).toEqual({ text, changed: false });
        expect(text).not.toMatch(/[\u0000-\u0009\u000B-\u001F\u007F-\u009F\p{Cs}]/u);
      }),
    );
  });
});

describe('names that are none', () => {
  it.each(['test', 'Test 2', 'TEST-3', 'update6', 'asdf', 'xxx', 'Foo', 'lorem ipsum dolor', 'untitled', 'Prueba'])('%s is a placeholder', (name) => {
    expect(isPlaceholderName(name)).toBe(true);
  });
  it.each(['1336', 'Testbild Kollektiv', 'A3S', 'Update Collective', 'myfastestmile c.i.c.', 'Foodsharing', 'Xarxa'])('%s is a name', (name) => {
    expect(isPlaceholderName(name)).toBe(false);
  });
  it.each(['', '-', '—', 'n/a', 'N/A', 'none', '...', '?'])('"%s" says nothing', (text) => {
    expect(saysNothing(text)).toBe(true);
  });
});

describe('numbers', () => {
  it.each([['48.2082', 48.2082], ['-2,93', -2.93], ['+5', 5], ['48°', 48], ['−0.5', -0.5], ['1e5', null], ['north', null], ['1.2.3', null], ['1234', null]])(
    'degrees %s: %s',
    (text, value) => {
      expect(degrees(text)).toBe(value);
    },
  );

  it('degrees round to seven decimals and come back from text as they were', () => {
    fc.assert(
      fc.property(fc.double({ min: -180, max: 180, noNaN: true }), (value) => {
        const rounded = roundDegrees(value);
        expect(degrees(degreesText(rounded))).toBe(rounded);
        expect(roundDegrees(rounded)).toBe(rounded);
        expect(Math.abs(rounded - value)).toBeLessThanOrEqual(5.1e-8);
        expect(Object.is(rounded, -0)).toBe(false);
      }),
    );
  });

  it.each([['0', 0], ['1200', 1200], ['1,200', 1200], ['1.200', 1200], ["1'200'000", 1200000], ['1 200', 1200], ['1.2', null], ['-3', null], ['about 5', null], ['999999999999', null], ['1,200.500', null]])(
    'members %s: %s',
    (text, count) => {
      expect(membersCount(text)).toBe(count);
    },
  );

  it.each([['2019-02-28', '2019-02-28'], ['2020-02-29T10:00:00Z', '2020-02-29'], ['2019-02-29', null], ['28/02/2019', null], ['2019', null], ['0000-01-01', null]])(
    'date %s: %s',
    (text, date) => {
      expect(calendarDate(text)).toBe(date);
    },
  );
});

describe('contact', () => {
  it.each([['+34 943 00 00 00', '+34 943 00 00 00'], ['tel:+34943', '+34943'], ['(0)20/123–45', '(0)20/123-45'], ['020 1234 ext. 5', '020 1234 ext. 5'], ['12', null], ['call me', null], ['+1'.padEnd(25, '2'), null]])(
    'phone %s: %s',
    (text, phone) => {
      expect(phoneNumber(text)).toBe(phone);
    },
  );
  it.each([['mailto:Kaixo@Example.EUS', 'Kaixo@example.eus'], ['a.b+c@sub.example.org', 'a.b+c@sub.example.org'], ['a@b', null], ['.a@b.org', null], ['a b@c.org', null], ['a@b.org, c@d.org', null]])(
    'e-mail %s: %s',
    (text, email) => {
      expect(emailAddress(text)).toBe(email);
    },
  );
});
