import '../../../scripts/typescript.mjs';
import { createRequire, register } from 'node:module';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { sourceMapOf } from '../../../scripts/compiled.mjs';
import { forgetLastSpec } from './circus-state.mjs';
import { jest } from './jest-globals.mjs';

register('./hooks.mjs', import.meta.url);

const require = createRequire(import.meta.url);
const { default: circus } = require('jest-circus/runner');

/**
 * jest's own test runner (jest-circus, with its hooks, timeouts and reports), but Node.js itself loads a spec file and
 * what it imports, once for all spec files of a worker: jest would evaluate the whole server anew for each of them.
 * So what a module keeps outlives a spec file; mocks and environment variables do not.
 */
export default function runSpec(globalConfig, config, _environment, runtime, testPath, sendMessageToJest) {
  forgetLastSpec();
  readSourceMaps(runtime.getSourceMaps());
  const given = { ...process.env };
  return circus(globalConfig, config, { global: globalThis }, moduleLoader(runtime), testPath, sendMessageToJest).finally(() => {
    jest.restoreAllMocks();
    for (const name of Object.keys(process.env)) if (!(name in given)) delete process.env[name];
    Object.assign(process.env, given);
  });
}

/** What jest-circus asks of jest's runtime. */
function moduleLoader(runtime) {
  return {
    requireInternalModule: require,
    requireModule: require,
    setGlobalsForRuntime: () => undefined,
    enterTestCode: () => runtime.enterTestCode(),
    leaveTestCode: () => runtime.leaveTestCode(),
    unstable_shouldLoadAsEsm: () => true,
    unstable_importModule: (path) => import(pathToFileURL(path).href),
  };
}

/** jest asks its list of source maps for each file of a stack; ours lie in the cache of compiled files. */
function readSourceMaps(list) {
  const known = new Map();
  list.get = (url) => {
    if (!/^file:.*\.tsx?$/.test(url)) return undefined;
    if (!known.has(url)) known.set(url, sourceMapOf(fileURLToPath(url)));
    return known.get(url);
  };
}
