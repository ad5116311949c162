import { LANGUAGES } from '../../platform/context/language.js';
import { signInMail } from './sign-in-mail.js';

describe('the mail with a code', () => {
  it.each(LANGUAGES)('says all that it must in %s', (language) => {
    const mail = signInMail('maialen@example.org', language, '012345');
    expect(mail).toMatchObject({ recipient: 'maialen@example.org', language });
    expect(mail.subject).toContain('012345');
    expect(mail.body).toContain('\n012345\n');
    expect(mail.body).toContain('10');
    expect(mail.subject + mail.body).not.toMatch(/[{}\\]/);
  });

  it('is another text in each language', () => {
    expect(new Set(LANGUAGES.map((language) => signInMail('a@b.org', language, '1').body)).size).toBe(LANGUAGES.length);
  });
});
