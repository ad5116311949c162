import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { TIMEOUT } from './jest-globals.mjs';

const require = createRequire(import.meta.url);
const STATE = 'JEST_STATE_SYMBOL';

// jest-circus comes in two bundles, each with a state of its own on the global object: the one that jest's runner uses,
// and the public one, which can make an empty state.
require(join(dirname(require.resolve('jest-circus/runner')), 'jestAdapterInit.js'));
const state = Object.getOwnPropertySymbols(globalThis).find(({ description }) => description === STATE);
const handlers = globalThis[Symbol.for('EVENT_HANDLERS')];
const lasting = handlers.length;
const { resetState, getState } = require('jest-circus');

/** jest-circus keeps the tests, listeners and timeout of a spec file, expecting to be loaded anew for the next. */
export function forgetLastSpec() {
  resetState();
  globalThis[state] = getState();
  handlers.length = lasting;
  delete globalThis[TIMEOUT];
}
