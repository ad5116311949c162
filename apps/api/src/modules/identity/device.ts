const BROWSERS: ReadonlyArray<[RegExp, string]> = [
  [/Edg(?:A|iOS)?\//, 'Edge'],
  [/OPR\/|Opera/, 'Opera'],
  [/SamsungBrowser\//, 'Samsung Internet'],
  [/Firefox\/|FxiOS\//, 'Firefox'],
  [/Chrome\/|CriOS\/|Chromium\//, 'Chrome'],
  [/Safari\//, 'Safari'],
];

const SYSTEMS: ReadonlyArray<[RegExp, string]> = [
  [/KAIOS\//, 'KaiOS'],
  [/Android/, 'Android'],
  [/iPhone|iPad|iPod/, 'iOS'],
  [/Windows/, 'Windows'],
  [/CrOS/, 'ChromeOS'],
  [/Macintosh|Mac OS X/, 'macOS'],
  [/Linux|X11/, 'Linux'],
];

/**
 * What a session is called in the list of its owner: "Firefox, Android" in any language.
 * @param userAgent the User-Agent header; a program's own name is kept, 1 to 60 characters.
 */
export function deviceOf(userAgent: string | undefined): string {
  const given = (userAgent ?? '').slice(0, 500);
  const browser = nameIn(BROWSERS, given);
  const system = nameIn(SYSTEMS, given);
  if (browser && system) return `${browser}, ${system}`;
  const program = given.replace(/[^\x20-\x7e]/g, '').trim().slice(0, 60);
  return browser ?? system ?? (program || 'Unknown device');
}

function nameIn(known: ReadonlyArray<[RegExp, string]>, userAgent: string): string | undefined {
  return known.find(([pattern]) => pattern.test(userAgent))?.[1];
}
