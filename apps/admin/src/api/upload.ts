import { decodeErrors, NetworkError } from '@auzolan/graphql-client';
import { actingFor } from './acting-for.js';
import { pageLanguage } from './page-language.js';

interface Answer {
  id?: string;
  errors?: { message: string }[];
}

/** How a file is sent. */
interface UploadOptions {
  /** Its content type where browsers often know none. */
  type?: string;
  /** Speaks for another of one's co-ops: `<federationId>/<cooperativeId>`. */
  actingFor?: string;
}

/**
 * Sends a file's bytes as they are, its name percent-encoded in the header `File-Name`.
 * Gives the id of what was stored; rejects as the GraphQL client does.
 */
export async function upload(address: string, file: File, options: UploadOptions = {}): Promise<string> {
  const headers: Record<string, string> = {
    'content-type': options.type ?? (file.type || 'application/octet-stream'),
    'file-name': encodeURIComponent(file.name),
    'accept-language': pageLanguage(),
    'idempotency-key': crypto.randomUUID(),
  };
  const actor = options.actingFor ?? actingFor();
  if (actor) headers['acting-for'] = actor;
  let response: Response;
  let answer: Answer;
  try {
    response = await fetch(address, { method: 'POST', headers, body: file, credentials: 'same-origin' });
    answer = (await response.json()) as Answer;
  } catch (cause) {
    throw new NetworkError('no answer', { cause });
  }
  if (answer.errors?.length) throw decodeErrors(answer.errors, response.status);
  if (!response.ok || !answer.id) throw new NetworkError(`answer ${response.status} without id`);
  return answer.id;
}
