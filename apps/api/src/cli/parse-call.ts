import { parseArgs } from 'node:util';
import { UsageError, type Call, type Command } from './command.js';

/** Reads what stands after a command's words. @throws UsageError for an option that it does not have */
export function parseCall(command: Command, argv: readonly string[]): Call {
  const { values, positionals } = parsed(command, argv);
  const all = (name: string): string[] => {
    const value = values[name];
    return (Array.isArray(value) ? value : [value]).filter((one): one is string => typeof one === 'string');
  };
  const option = (name: string): string | undefined => all(name).at(-1);
  return {
    positionals,
    option,
    options: all,
    has: (name) => values[name] === true,
    required(name) {
      const value = option(name);
      if (value === undefined) throw new UsageError(`--${name} is missing.\n  auzolan ${command.usage}`);
      return value;
    },
    say: (line) => void process.stdout.write(`${line}\n`),
    note: (line) => void process.stderr.write(`${line}\n`),
  };
}

function parsed(command: Command, argv: readonly string[]): { values: Record<string, unknown>; positionals: string[] } {
  try {
    return parseArgs({ args: [...argv], options: command.options ?? {}, allowPositionals: true, strict: true });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code?.startsWith('ERR_PARSE_ARGS')) throw new UsageError(`${(error as Error).message}\n  auzolan ${command.usage}`);
    throw error;
  }
}
