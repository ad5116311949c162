const KEY = 'auzolan.actingFor';

/** Whom this browser speaks for: `<federationId>/<cooperativeId>`, `<federationId>/` for the federation itself; null lets the server choose. */
export function actingFor(): string | null {
  return localStorage.getItem(KEY);
}

export function chooseActingFor(value: string | null): void {
  if (value) localStorage.setItem(KEY, value);
  else localStorage.removeItem(KEY);
}

/** The address of a picture, document or download, for which a page cannot send the header Acting-For. */
export function ownFile(url: string): string {
  const actor = actingFor();
  return actor ? `${url}?${new URLSearchParams({ 'acting-for': actor })}` : url;
}
