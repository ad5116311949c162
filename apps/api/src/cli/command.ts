import type { ParseArgsConfig } from 'node:util';

/** Thrown for a call that makes no sense, with what to write instead. */
export class UsageError extends Error {
  readonly exitCode = 2;
}

/** Thrown when a command has done its work and found something wrong; everything has been said already but this. */
export class FoundWrongError extends Error {
  readonly exitCode = 1;
}

/** What a command is called with. */
export interface Call {
  /** What stands without a name, after the command's own words. */
  readonly positionals: readonly string[];
  /** An option that was given, undefined otherwise. */
  option(name: string): string | undefined;
  /** Every value of an option that may stand several times. */
  options(name: string): readonly string[];
  /** Whether a switch was given. */
  has(name: string): boolean;
  /** An option without which nothing goes. @throws UsageError */
  required(name: string): string;
  /** Writes a line of the result to the standard output. */
  say(line: string): void;
  /** Writes a line about the work to the standard error. */
  note(line: string): void;
}

/** One thing that `auzolan` can do. */
export interface Command {
  /** How it is called, after the program's name: `import cooperatives <file> --federation <slug>` */
  readonly usage: string;
  readonly help: string;
  readonly options?: NonNullable<ParseArgsConfig['options']>;
  run(call: Call): Promise<void>;
}
