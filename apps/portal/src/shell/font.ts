import fontUrl from '@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2?url';

interface SavingNavigator extends Navigator {
  connection?: { saveData?: boolean; effectiveType?: string };
}

/**
 * Fetches the legible font once the page can be used: not on a first visit,
 * whose bytes go to the pages that work offline, and never with Data Saver or
 * on a 2G line.
 */
export function loadFontLater(): void {
  const firstVisit = 'serviceWorker' in navigator && !navigator.serviceWorker.controller;
  if (firstVisit) return;
  const connection = (navigator as SavingNavigator).connection;
  if (connection?.saveData || connection?.effectiveType?.includes('2g')) return;
  const load = () => {
    const face = new FontFace('Atkinson Hyperlegible Next', `url(${fontUrl})`, { weight: '200 800', display: 'swap' });
    face.load().then(
      (loaded) => document.fonts.add(loaded),
      (problem: unknown) => console.warn('the system font stays', problem),
    );
  };
  if ('requestIdleCallback' in window) requestIdleCallback(load);
  else setTimeout(load, 300);
}
