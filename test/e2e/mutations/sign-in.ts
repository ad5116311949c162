import { inDays } from '../../support/booking-calls.js';
import { Caller } from '../../support/caller.js';
import { mailedCode } from '../../support/mailbox.js';
import { SoftAuthenticator } from '../../support/soft-authenticator.js';
import type { World } from '../../support/world.js';
import { anonymous, bare, coordinator, idOf, member, ofId, one, type MutationCase } from './case.js';

/** Passkeys are bound to a name, not to a number. */
const origin = (w: World): string => w.url.replace('127.0.0.1', 'localhost');
const atOrigin = (w: World): Caller => new Caller(origin(w), w.ours.member.secret);

async function passkey(w: World): Promise<SoftAuthenticator> {
  const phone = new SoftAuthenticator(origin(w));
  const { startPasskeyRegistration } = await atOrigin(w).get<{ startPasskeyRegistration: string }>('mutation { startPasskeyRegistration }');
  await atOrigin(w).get('mutation($input: FinishPasskeyInput!) { finishPasskeyRegistration(input: $input) { id } }', { input: { name: 'Phone', response: phone.register(startPasskeyRegistration) } });
  return phone;
}

/** Of sign in. */
export const SIGN_IN: MutationCase[] = [
  one('updateProfile', member, 'UpdateProfileInput', () => ({ language: 'eu', name: 'Maialen' })),
  one('createAccessToken', member, 'CreateAccessTokenInput', () => ({ name: 'x', scopes: ['READ'], expiresAt: inDays(30, 0) }), '{ secret }'),
  ofId('revokeAccessToken', member, (w) => idOf(w, 'select id from access_token where person_id = $1 and revoked_at is null limit 1', w.ours.member.personId)),
  bare('startPasskeyRegistration', atOrigin),
  one('finishPasskeyRegistration', atOrigin, 'FinishPasskeyInput', async (w) => {
    const { startPasskeyRegistration } = await atOrigin(w).get<{ startPasskeyRegistration: string }>('mutation { startPasskeyRegistration }');
    return { name: 'Key', response: new SoftAuthenticator(origin(w)).register(startPasskeyRegistration) };
  }),
  ofId('removePasskey', member, (w) => idOf(w, 'select id from passkey where person_id = $1 limit 1', w.ours.member.personId)),
  bare('startPasskeySignIn', (w) => new Caller(origin(w)), '{ id }'),
  one('finishPasskeySignIn', (w) => new Caller(origin(w)), 'FinishPasskeySignInInput', async (w) => {
    const phone = await passkey(w);
    const { startPasskeySignIn } = await new Caller(origin(w)).get<{ startPasskeySignIn: { id: string; options: string } }>('mutation { startPasskeySignIn { id options } }');
    return { challengeId: startPasskeySignIn.id, response: phone.signIn(startPasskeySignIn.options) };
  }),
  one('requestSignInCode', anonymous, 'RequestSignInCodeInput', () => ({ email: 'somebody@example.org' }), '{ expiresAt }'),
  one('signIn', anonymous, 'SignInInput', async (w) => {
    const email = w.ours.coordinator.email;
    await anonymous(w).get('mutation($email: String!) { requestSignInCode(input: { email: $email }) { expiresAt } }', { email });
    return { email, code: await mailedCode(w, email) };
  }),
  ofId('revokeSession', coordinator, (w) => idOf(w, 'select id from session where person_id = $1 order by created_at desc limit 1', w.ours.coordinator.personId)),
  bare('signOut', (w) => w.theirs.member.call),
];
