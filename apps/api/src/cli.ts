import { checkCommand } from './cli/commands/check.js';
import { configCommand } from './cli/commands/config.js';
import { exportCommand } from './cli/commands/export.js';
import { foundFederationCommand } from './cli/commands/found-federation.js';
import { importCommand } from './cli/commands/import.js';
import { migrateCommand } from './cli/commands/migrate.js';
import { moveFilesCommand } from './cli/commands/move-files.js';
import { printSchemaCommand } from './cli/commands/print-schema.js';
import { seedCommand } from './cli/commands/seed.js';
import { signInLinkCommand } from './cli/commands/sign-in-link.js';
import { verifySeasonCommand } from './cli/commands/verify-season.js';
import { UsageError, type Command } from './cli/command.js';
import { parseCall } from './cli/parse-call.js';
import { DomainError } from './platform/errors/domain-error.js';

const COMMANDS: Readonly<Record<string, Command>> = {
  migrate: migrateCommand,
  seed: seedCommand,
  'found-federation': foundFederationCommand,
  'sign-in-link': signInLinkCommand,
  'import cooperatives': importCommand,
  'export cooperatives': exportCommand,
  check: checkCommand,
  'move-files': moveFilesCommand,
  'verify-season': verifySeasonCommand,
  'print-schema': printSchemaCommand,
  config: configCommand,
};

/**
 * Does what the operator asks on the command line.
 * @throws an error with an exit code whose message is for the operator
 */
export async function main(argv: readonly string[]): Promise<void> {
  const asked = Object.keys(COMMANDS).find((name) => name.split(' ').every((word, index) => argv[index] === word));
  if (asked === undefined) {
    if (argv.length && argv[0] !== 'help' && argv[0] !== '--help') throw new UsageError(`There is no command "${argv.join(' ')}".\n${overview()}`);
    process.stdout.write(`${overview()}\n`);
    return;
  }
  const command = COMMANDS[asked]!;
  try {
    await command.run(parseCall(command, argv.slice(asked.split(' ').length)));
  } catch (error) {
    if (error instanceof DomainError) throw new UsageError(error.message);
    throw error;
  }
}

function overview(): string {
  return ['npm run auzolan -- <command>', ...Object.values(COMMANDS).map(({ usage, help }) => `\n  ${usage}\n      ${help}`)].join('\n');
}
