import fc from 'fast-check';
import { webAddress, webIdentity, webPage } from './website.js';

describe('webAddress', () => {
  it.each([
    ['www.bilsp.org', 'http://www.bilsp.org'],
    ['https://Example.ORG/', 'https://example.org'],
    ['example.org/a?b=c#d', 'http://example.org/a?b=c#d'],
    ['www.http://naehcafe.blogspot.co.at/', 'http://naehcafe.blogspot.co.at'],
    ['http://http://example.org', 'http://example.org'],
    ['www.hormigaroja.com https://www.facebook.com/x @x', 'http://www.hormigaroja.com'],
    ['www.facebook.com/Crumbs-Bakes.', 'http://www.facebook.com/Crumbs-Bakes.'],
    ['bücher.example', 'http://xn--bcher-kva.example'],
    ['example.org.', 'http://example.org'],
    ['localhost:3000', null],
    ['update6', null],
    ['-', null],
    ['Essbare Stadt Wels', null],
    ['[email removed]', null],
    ['Place2Be, 13/14 Angel Gate', null],
    ['www.sozialmarkt.kufstein.a', null],
    ['info@example.org', null],
    ['https://user:secret@example.org', null],
    ['javascript:alert(1)', null],
    ['ftp://example.org', null],
    ['http://192.168.0.1/', null],
    ['http://[::1]/', null],
    ['http://-bad-.org', null],
    [`example.org/${'x'.repeat(500)}`, null],
  ])('%s gives %s', (text, address) => {
    expect(webAddress(text)).toBe(address);
  });

  it('still reads letters with accents after thousands of plain addresses', () => {
    for (let call = 0; call < 20_000; call += 1) webAddress(`http://example.org/${call % 10}`);
    expect(webAddress('http://bücher.example')).toBe('http://xn--bcher-kva.example');
  });

  it('is stable, and never throws', () => {
    const address = fc.oneof(fc.webUrl({ withQueryParameters: true, withFragments: true }), fc.string({ unit: 'grapheme' }));
    fc.assert(
      fc.property(address, (text) => {
        const once = webAddress(text);
        expect(once === null ? null : webAddress(once)).toBe(once);
      }),
    );
  });
});

describe('webIdentity', () => {
  it.each([
    ['https://www.example.org/a', 'example.org'],
    ['http://graz.example.org', 'example.org'],
    ['http://shop.example.co.uk', 'example.co.uk'],
    ['http://www.miniscrapbox.org.uk', 'miniscrapbox.org.uk'],
    ['http://org.uk', 'org.uk'],
    ['https://www.facebook.com/LerntafelLinz/', 'facebook.com/lerntafellinz'],
    ['https://de-de.facebook.com/LerntafelLinz?ref=x', 'facebook.com/lerntafellinz'],
    ['https://www.facebook.com/profile.php?id=17', 'facebook.com/profile.php?17'],
    ['https://www.facebook.com/profile.php', null],
    ['https://www.facebook.com', null],
    ['http://atgarten.wordpress.com/about', 'atgarten.wordpress.com'],
    ['http://wordpress.com/atgarten', null],
    ['http://beavercafe.blogspot.gr', 'beavercafe.blogspot'],
    ['http://beavercafe.blogspot.com', 'beavercafe.blogspot'],
    ['http://www.facebook.com/%E0%A4%A', 'facebook.com/%e0%a4%a'],
    ['update6', null],
  ])('%s gives %s', (address, identity) => {
    expect(webIdentity(address)).toBe(identity);
  });
});

describe('webPage', () => {
  it.each(['http://example.org', 'https://www.example.org/', 'http://example.org/de/', 'http://example.org/index.php', 'http://example.org/en/index.html'])(
    '%s is the start page',
    (address) => {
      expect(webPage(address)).toEqual({ identity: 'example.org', page: 'example.org', isStart: true });
    },
  );

  it('tells subdomains, paths and queries apart', () => {
    const pages = ['http://graz.example.org', 'http://example.org/graz/', 'http://example.org/?page=graz'].map(webPage);
    expect(pages.map((page) => [page?.page, page?.isStart])).toEqual([
      ['graz.example.org', false],
      ['example.org/graz', false],
      ['example.org?page=graz', false],
    ]);
  });
});
