import { CONFIG_HELP, configFromEnvironment } from '../../platform/config/config.js';
import type { Command } from '../command.js';

const SECRET = /URL|TOKEN|KEY/;
/** Addresses that carry no password. */
const OPEN: readonly string[] = ['PUBLIC_URL', 'FILES_URL'];

/** Lists all settings with what they are now. */
export const configCommand: Command = {
  usage: 'config',
  help: 'Lists all settings, what they are for and what they are now; keys and addresses that may carry passwords are not shown.',
  async run(call) {
    const values: Readonly<Record<string, unknown>> = { ...configFromEnvironment().values };
    for (const { key, help } of CONFIG_HELP) call.say(`${key}=${shown(key, values[key])}\n    ${help}`);
  },
};

function shown(key: string, value: unknown): string {
  const text = String(value);
  return SECRET.test(key) && !OPEN.includes(key) && text !== '' ? '(set)' : text;
}
