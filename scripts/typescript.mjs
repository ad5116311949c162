/** `node --import ./scripts/typescript.mjs file.ts` runs TypeScript; importing it once has the same effect. */
import { register } from 'node:module';

register('./typescript-hooks.mjs', import.meta.url);
