import { relyingPartyOf } from './relying-party.js';

describe('relyingPartyOf', () => {
  it('is the public address, whatever the request says', () => {
    expect(relyingPartyOf('https://office.example.org/', 'evil.example')).toEqual({ id: 'office.example.org', origin: 'https://office.example.org' });
  });

  it('is the address asked on this machine', () => {
    expect(relyingPartyOf('', 'localhost:3000')).toEqual({ id: 'localhost', origin: 'http://localhost:3000' });
  });

  it.each(['evil.example', '127.0.0.1:3000', 'localhost.evil.example', '', undefined, 'not a host'])('refuses %s', (host) => {
    expect(() => relyingPartyOf('', host)).toThrow('Passkeys need the address of the office');
  });
});
