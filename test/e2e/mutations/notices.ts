import { createECDH, randomBytes } from 'node:crypto';
import { bare, member, one, type MutationCase } from './case.js';

/** What some browser says that allows push. */
function browser(): object {
  const keys = createECDH('prime256v1');
  keys.generateKeys();
  return { endpoint: 'https://fcm.googleapis.com/fcm/send/1', p256dh: keys.getPublicKey('base64url'), auth: randomBytes(16).toString('base64url') };
}

/** Of what people are told. */
export const NOTICES: MutationCase[] = [
  one('chooseNotices', member, 'ChooseNoticesInput', () => ({ choices: [{ kind: 'CANCELLED', way: 'DIGEST' }], digestMinute: 480 }), '{ digestAt }'),
  one('allowPush', member, 'AllowPushInput', browser, '{ pushHere }'),
  bare('forbidPush', member, '{ pushHere }'),
];
