import fc from 'fast-check';
import { invitationCodeHash, newInvitationCode } from './invitation-code.js';

describe('invitation codes', () => {
  it('are the slug and two groups of four that cannot be misread', () => {
    for (let n = 0; n < 200; n++) expect(newInvitationCode('ibaia')).toMatch(/^ibaia-[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$/);
  });

  it('are the same however they are written', () => {
    const same = ['ibaia-7K3F-9QM0', 'IBAIA 7k3f 9qmO', ' ibaia7k3f9qm0 ', 'ibaia–7K3F–9QMo'];
    expect(new Set(same.map((code) => invitationCodeHash(code).toString('hex'))).size).toBe(1);
    expect(invitationCodeHash('a-1LI0-0000')).toEqual(invitationCodeHash('a-1110-OOOO'));
  });

  it('are another one when any letter is another, or the slug', () => {
    fc.assert(
      fc.property(fc.nat(7), fc.constantFrom(...'0123456789ABCDEFGHJKMNPQRSTVWXYZ'), (place, letter) => {
        const letters = '7K3F9QMD';
        fc.pre(letters[place] !== letter);
        const other = letters.slice(0, place) + letter + letters.slice(place + 1);
        expect(invitationCodeHash(`ibaia-${other}`)).not.toEqual(invitationCodeHash(`ibaia-${letters}`));
      }),
    );
    expect(invitationCodeHash('mendia-7K3F-9QMD')).not.toEqual(invitationCodeHash('ibaia-7K3F-9QMD'));
  });
});
