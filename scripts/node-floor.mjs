/** Imported first by every script a newcomer runs: an old Node.js gets one sentence instead of a syntax error. */
const FLOOR = [20, 19];

const [major, minor] = process.versions.node.split('.').map(Number);
if (major < FLOOR[0] || (major === FLOOR[0] && minor < FLOOR[1])) {
  console.error(`Auzolan needs Node.js ${FLOOR.join('.')} or newer and this is ${process.versions.node}: install a newer one from https://nodejs.org.`);
  process.exit(1);
}
