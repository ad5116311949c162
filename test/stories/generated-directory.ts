const WORDS = `aber abendrot acker alde alma anaia arbola argi artea atari auzo baso behi berri bide biltegi bizi denda deno eguzki ekin elkar emari
  eraiki erreka errota esne etorki etxe galtz garai gari gaztain gogo goiz gozo haize harri hazi herri hezi hiri ibai ikas iturri izar jaki jantzi
  jator kale kide landa langile lanbide lekeitio loratu lur mahats mendi nekazari ogi oihan ola olatu ontzi otxar sagar sare sendi sormen sutegi
  toki txori udaberri ur urki usain xaguxar zaina zelai zubi zuhaitz zurgin`.split(/\s+/u);
const TOWNS = ['Bilbo', 'Donostia', 'Gasteiz', 'Iruña', 'Baiona', 'Tolosa', 'Durango', 'Gernika', 'Zarautz', 'Oñati', 'Azpeitia', 'Tutera'];

/** Always the same numbers from 0 to 1 (mulberry32), so that the file is the same on every machine. */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/**
 * A CSV directory of invented cooperatives: names of three words, one in three with a web site, all with a place; every
 * hundredth is the one before it in another spelling, and every thousandth has no name.
 */
export function generatedDirectory(rows: number): string {
  const next = random(1956);
  const pick = (list: readonly string[]): string => list[Math.floor(next() * list.length)]!;
  const lines = ['id,name,street,postcode,city,country,website,description,latitude,longitude'];
  let before = { name: '', street: '', postcode: '', town: '', website: '', latitude: 0, longitude: 0 };
  for (let row = 1; row <= rows; row++) {
    const repeats = row % 100 === 0;
    const name = row % 1000 === 999 ? '' : repeats ? `${before.name.toUpperCase()} Kooperatiba` : `${pick(WORDS)} ${pick(WORDS)} ${pick(WORDS)}`;
    const place = repeats
      ? before
      : {
          name, street: `${pick(WORDS)} kalea ${Math.ceil(next() * 90)}`, postcode: String(20000 + Math.floor(next() * 29_999)), town: pick(TOWNS),
          website: next() < 0.33 ? `https://${pick(WORDS)}${pick(WORDS)}${row}.example` : '', latitude: 42 + next() * 2, longitude: -3.5 + next() * 3,
        };
    lines.push(`gen-${String(row).padStart(8, '0')},${name},${place.street},${place.postcode},${place.town},ES,${place.website},"We are ${name}, ${'and we work together, '.repeat(4)}.",${place.latitude.toFixed(6)},${place.longitude.toFixed(6)}`);
    before = { ...place, name };
  }
  return `${lines.join('\n')}\n`;
}
