/// <reference lib="webworker" />
declare const self: ServiceWorkerGlobalScope;

interface Precache {
  version: string;
  urls: string[];
  /** Language files by BCP 47 tag; only those in use are kept. */
  languages: Record<string, string>;
}

/** The build writes the list in place of this name; see build/service-worker-plugin.ts. */
declare const __PRECACHE__: Precache;
const precache = __PRECACHE__;
const SHELL_CACHE = `shell-${precache.version}`;
/** Language files, photos and fonts seen so far; they outlive a release. */
const KEPT_CACHE = 'kept';
const KEPT_LIMIT = 80;
/** What the server writes itself: the office, answers, public pages, sheets, links of mails. */
const SERVERS_OWN = /^\/(admin|graphql|a|documents|sheets|notices|season-files)(\/|$)/;

self.addEventListener('install', (event) => {
  event.waitUntil(install().then(() => self.skipWaiting()));
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
  if (SERVERS_OWN.test(url.pathname)) return;
  if (request.mode === 'navigate') event.respondWith(page(request));
  else if (/^\/(assets|photos|icon)/.test(url.pathname)) event.respondWith(cachedFirst(request));
});

self.addEventListener('push', (event) => {
  const { title, body, url, tag } = event.data?.json() as { title: string; body: string; url: string; tag: string };
  event.waitUntil(self.registration.showNotification(title, { body, tag, icon: '/icon-192.png', data: url }));
});

/** A page of ours that is open goes there; else a new one. */
self.addEventListener('notificationclick', (event) => {
  event.notification.close();
  event.waitUntil(open(new URL(String(event.notification.data), self.location.origin)));
});

async function open(url: URL): Promise<void> {
  if (url.origin !== self.location.origin) return;
  const [page] = await self.clients.matchAll({ type: 'window' });
  if (!page) return void (await self.clients.openWindow(url));
  await page.focus();
  await page.navigate(url);
}

/** The new shell, and the new edition of every language this device has used. */
async function install(): Promise<void> {
  const shell = await caches.open(SHELL_CACHE);
  await shell.addAll(precache.urls);
  const kept = await caches.open(KEPT_CACHE);
  const paths = (await kept.keys()).map((request) => new URL(request.url).pathname);
  const used = Object.entries(precache.languages).filter(([tag]) => paths.some((path) => path.includes(`/messages-${tag}-`)));
  await keepMissing(kept, used.map(([, url]) => url));
}

/** The shell before this one stays, for pages still open that will ask for its lazy parts. */
async function dropOldShells(): Promise<void> {
  const old = (await caches.keys()).filter((name) => name.startsWith('shell-') && name !== SHELL_CACHE);
  for (const name of old.slice(0, -1)) await caches.delete(name);
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
