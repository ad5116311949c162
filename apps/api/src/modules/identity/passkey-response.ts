import { InputError } from '../../platform/errors/domain-error.js';

/** What every answer of an authenticator has, before anything of it is believed. */
interface PasskeyResponse {
  readonly id: string;
  readonly rawId: string;
  readonly response: object;
}

/** Reads the JSON text that a browser made of an authenticator's answer. @throws InputError for anything else. */
export function passkeyResponse<Response extends PasskeyResponse>(text: string): Response {
  const parsed = parse(text);
  const known = parsed as Partial<PasskeyResponse> | null;
  if (typeof known?.id !== 'string' || typeof known.response !== 'object' || known.response === null) {
    throw new InputError('response', 'is not the answer of a passkey');
  }
  return parsed as Response;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new InputError('response', 'is not the answer of a passkey');
  }
}

/** What an authenticator keeps as the owner of a passkey: the 16 bytes of the person's id. */
export function userHandleOf(personId: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(Buffer.from(personId.replaceAll('-', ''), 'hex'));
}
