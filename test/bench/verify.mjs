import { deepStrictEqual } from 'node:assert';

const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/;

/** The same content in one form: instants in one spelling, numbers of kilometres to the millimetre. */
function canonical(value, key = '') {
  if (Array.isArray(value)) return value.map((item) => canonical(item));
  if (value && typeof value === 'object') return Object.fromEntries(Object.keys(value).sort().map((name) => [name, canonical(value[name], name)]));
  if (typeof value === 'string' && INSTANT.test(value)) return new Date(value).toISOString();
  if (key === 'distanceKm') return Number(value.toFixed(6));
  return value;
}

/** The content of one answer. @throws when it is an error or says nothing */
export async function contentOf(url, { path, headers, body }, same = (data) => data) {
  const response = await fetch(url + path, { method: 'POST', headers, body });
  const text = await response.text();
  const answer = response.ok ? JSON.parse(text) : {};
  if (!answer.data || answer.errors) throw new Error(`${url}${path} answers ${response.status}: ${text.slice(0, 2000)}`);
  return canonical(same(answer.data));
}

/** Asks every variant of a read of all servers. @throws where two answers differ, or one is empty */
export async function verifyRead(read, servers) {
  for (let n = 0; n < read.variants; n++) {
    const [first, ...others] = await Promise.all(servers.map(({ url, request, key }) => contentOf(url, request(read, n), read[key].same)));
    if (Object.values(first).some((part) => part === null || part.items?.length === 0)) throw new Error(`${read.name} ${n} found nothing`);
    for (const other of others) deepStrictEqual(other, first, `The answers to ${read.name} ${n} differ`);
  }
}
