/**
 * The URL, or null for what is none. Not by `URL.canParse`: in Node 20 and 22 it answers false for hosts with letters such
 * as `ä` once thousands of plain addresses were asked.
 */
export function parseUrl(text: string): URL | null {
  try {
    return new URL(text);
  } catch {
    return null;
  }
}
