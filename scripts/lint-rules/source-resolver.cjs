/** Tells eslint-plugin-boundaries that `./x.js` and `@auzolan/<lib>` are TypeScript source files. */
const { dirname, join, resolve } = require('node:path');

const ROOT = resolve(__dirname, '../..');

exports.interfaceVersion = 2;
exports.resolve = (source, file) => {
  const library = /^@auzolan\/([^/]+)/.exec(source)?.[1];
  if (library) return { found: true, path: join(ROOT, 'libs', library, 'src/index.ts') };
  if (source.startsWith('.')) return { found: true, path: resolve(dirname(file), source.replace(/\.js$/, '.ts')) };
  return { found: false };
};
