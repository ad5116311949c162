type JsonOptions = Record<string, unknown> & {
  challenge: string;
  user?: { id: string };
  excludeCredentials?: { id: string }[];
  allowCredentials?: { id: string }[];
};

/** True when this browser can make and use passkeys. */
export function passkeysWork(): boolean {
  return 'PublicKeyCredential' in window && Boolean(navigator.credentials);
}

function bytes(base64url: string): Uint8Array<ArrayBuffer> {
  const text = atob(base64url.replaceAll('-', '+').replaceAll('_', '/'));
  return Uint8Array.from(text, (character) => character.charCodeAt(0));
}

function base64url(buffer: ArrayBuffer): string {
  const text = String.fromCharCode(...new Uint8Array(buffer));
  return btoa(text).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

/** The server's JSON options with every base64url field as bytes, as navigator.credentials wants them. */
function decoded(json: string): JsonOptions {
  const options = JSON.parse(json) as JsonOptions;
  const withBytes = (list?: { id: string }[]) => list?.map((one) => ({ ...one, id: bytes(one.id) }));
  return {
    ...options,
    challenge: bytes(options.challenge),
    ...(options.user && { user: { ...options.user, id: bytes(options.user.id) } }),
    ...(options.excludeCredentials && { excludeCredentials: withBytes(options.excludeCredentials) }),
    ...(options.allowCredentials && { allowCredentials: withBytes(options.allowCredentials) }),
  } as unknown as JsonOptions;
}

function wire(credential: PublicKeyCredential, response: Record<string, unknown>): string {
  const { id, type, authenticatorAttachment } = credential;
  return JSON.stringify({ id, rawId: base64url(credential.rawId), type, authenticatorAttachment, response, clientExtensionResults: credential.getClientExtensionResults() });
}

/** Makes a passkey from WebAuthn creation options (JSON); the answer for the server, or null when the person stopped. */
export async function createPasskey(optionsJson: string): Promise<string | null> {
  const credential = await asked(() => navigator.credentials.create({ publicKey: decoded(optionsJson) as unknown as PublicKeyCredentialCreationOptions }));
  if (!credential) return null;
  const response = credential.response as AuthenticatorAttestationResponse;
  return wire(credential, {
    clientDataJSON: base64url(response.clientDataJSON),
    attestationObject: base64url(response.attestationObject),
    transports: response.getTransports?.() ?? [],
  });
}

/** Signs in with a passkey by WebAuthn request options (JSON); the answer for the server, or null when the person stopped. */
export async function getPasskey(optionsJson: string): Promise<string | null> {
  const credential = await asked(() => navigator.credentials.get({ publicKey: decoded(optionsJson) as unknown as PublicKeyCredentialRequestOptions }));
  if (!credential) return null;
  const response = credential.response as AuthenticatorAssertionResponse;
  return wire(credential, {
    clientDataJSON: base64url(response.clientDataJSON),
    authenticatorData: base64url(response.authenticatorData),
    signature: base64url(response.signature),
    userHandle: response.userHandle ? base64url(response.userHandle) : undefined,
  });
}

/** Null when the person closed the browser's dialog or let it time out. */
async function asked(ask: () => Promise<Credential | null>): Promise<PublicKeyCredential | null> {
  try {
    return (await ask()) as PublicKeyCredential | null;
  } catch (error) {
    if (error instanceof DOMException && ['NotAllowedError', 'AbortError'].includes(error.name)) return null;
    throw error;
  }
}
