import type { World } from './world.js';

/** A mail as it stands in the outbox. */
export interface SentMail {
  readonly language: string;
  readonly subject: string;
  readonly body: string;
}

/** Mails to an address, newest first. */
export async function mailsTo(world: Pick<World, 'sql'>, address: string): Promise<SentMail[]> {
  return world.sql<SentMail>('select language, subject, body from mail where recipient = $1 order by created_at desc, id desc', [address]);
}

/** The sign-in code of the newest mail to an address. */
export async function mailedCode(world: Pick<World, 'sql'>, address: string): Promise<string> {
  const [mail] = await mailsTo(world, address);
  const code = mail && /\b\d{6}\b/.exec(mail.body)?.[0];
  if (!code) throw new Error(`No code was mailed to ${address}.`);
  return code;
}

/** The session secret that an answer puts into the browser's cookie, or null. */
export function sessionCookie(headers: Headers): { name: string; secret: string; flags: string[] } | null {
  const [cookie] = headers.getSetCookie().filter((one) => /^(__Host-)?auzolan=/.test(one));
  if (!cookie) return null;
  const [pair = '', ...flags] = cookie.split('; ');
  const [name = '', secret = ''] = pair.split('=');
  return { name, secret, flags: flags.sort() };
}
