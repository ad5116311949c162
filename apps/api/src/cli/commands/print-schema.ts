import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Command } from '../command.js';
import { schemaText } from '../schema-text.js';

/** From `dist/cli/commands` as from `src/cli/commands`. */
const FILE = fileURLToPath(new URL('../../../schema.graphql', import.meta.url));

/** Writes the GraphQL schema, from which both apps get their types. */
export const printSchemaCommand: Command = {
  usage: 'print-schema [--stdout]',
  help: 'Writes apps/api/schema.graphql, or prints it; needs no database.',
  options: { stdout: { type: 'boolean' } },
  async run(call) {
    const text = await schemaText();
    if (call.has('stdout')) return call.say(text.trimEnd());
    await writeFile(FILE, text);
    call.say(FILE);
  },
};
