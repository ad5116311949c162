const GLOBALS = new URL('./jest-globals.mjs', import.meta.url).href;

/** jest's own module works only inside jest's module system. */
export async function resolve(specifier, context, next) {
  return specifier === '@jest/globals' ? { url: GLOBALS, format: 'module', shortCircuit: true } : next(specifier, context);
}
