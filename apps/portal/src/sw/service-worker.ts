/// <reference lib="webworker" />
declare const self: ServiceWorkerGlobalScope;

interface Precache {
  version: string;
  urls: string[];
}

/** The build puts the list here as an object; see build/service-worker-plugin.ts. */
const precache = '%PRECACHE%' as unknown as Precache;
const SHELL_CACHE = `shell-${precache.version}`;
/** Language files, photos and fonts seen so far; they outlive a release. */
const KEPT_CACHE = 'kept';
const KEPT_LIMIT = 80;

self.addEventListener('install', (event) => {
  event.waitUntil(
    caches
      .open(SHELL_CACHE)
      .then((cache) => cache.addAll(precache.urls))
      .then(() => self.skipWaiting()),
  );
});

self.addEventListener('activate', (event) => {
  event.waitUntil(dropOldShells().then(() => self.clients.claim()));
});

/** The page names files it loaded before this worker controlled it. */
self.addEventListener('message', (event) => {
  const urls = (event.data as { keep?: string[] }).keep;
  if (urls) event.waitUntil(caches.open(KEPT_CACHE).then((cache) => keepMissing(cache, urls)));
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== 'GET' || url.origin !== self.location.origin) return;
  if (url.pathname.startsWith('/admin') || url.pathname.startsWith('/graphql')) return;
  if (request.mode === 'navigate') event.respondWith(page(request));
  else if (/^\/(assets|photos|icon)/.test(url.pathname)) event.respondWith(cachedFirst(request));
});

async function dropOldShells(): Promise<void> {
  for (const name of await caches.keys()) {
    if (name.startsWith('shell-') && name !== SHELL_CACHE) await caches.delete(name);
  }
}

async function keepMissing(cache: Cache, urls: string[]): Promise<void> {
  for (const url of urls) {
    if (!(await caches.match(url))) await cache.add(url);
  }
}

/** The cached shell at once, so that a return visit needs no network; a release arrives with the next worker. */
async function page(request: Request): Promise<Response> {
  const shell = await caches.match('/', { cacheName: SHELL_CACHE });
  return shell ?? fetch(request);
}

async function cachedFirst(request: Request): Promise<Response> {
  const cached = await caches.match(request);
  if (cached) return cached;
  const response = await fetch(request);
  if (response.ok) {
    const cache = await caches.open(KEPT_CACHE);
    await cache.put(request, response.clone());
    await trim(cache);
  }
  return response;
}

/** Oldest first: a cache lists its keys in the order they were put. */
async function trim(cache: Cache): Promise<void> {
  const keys = await cache.keys();
  for (const key of keys.slice(0, Math.max(0, keys.length - KEPT_LIMIT))) await cache.delete(key);
}

export {};
