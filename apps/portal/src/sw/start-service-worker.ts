/** Registers the service worker and hands it the files this page loaded before it. */
export function startServiceWorker(): void {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return;
  navigator.serviceWorker.register('/sw.js').then(
    async () => {
      const registration = await navigator.serviceWorker.ready;
      const keep = performance
        .getEntriesByType('resource')
        .map((entry) => new URL(entry.name))
        .filter((url) => url.origin === location.origin && /^\/(assets|photos)\//.test(url.pathname))
        .map((url) => url.pathname);
      registration.active?.postMessage({ keep });
    },
    (problem: unknown) => console.warn('no offline pages', problem),
  );
}
