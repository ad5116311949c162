/** Why the program could not start. Each code has one sentence written for the person at the keyboard. */
export type StartupErrorCode =
  | 'PORT_BUSY'
  | 'FOLDER_NOT_WRITABLE'
  | 'DISK_FULL'
  | 'DATA_FROM_NEWER_POSTGRES'
  | 'DATA_FROM_OLDER_POSTGRES'
  | 'DATABASE_NEWER_THAN_PROGRAM'
  | 'CREDENTIALS_MISSING'
  | 'BINARIES_MISSING'
  | 'NO_UNPRIVILEGED_ACCOUNT'
  | 'DATA_DAMAGED'
  | 'POSTGRES_FAILED';

/** A start that cannot go on. `message` is complete on its own: print it without a stack and exit with `exitCode`. */
export class StartupError extends Error {
  readonly exitCode = 1;

  constructor(
    readonly code: StartupErrorCode,
    message: string,
    options?: { cause?: unknown },
  ) {
    super(message, options);
    this.name = 'StartupError';
  }
}

/** The HTTP port is taken by another program. */
export function portBusy(port: number, cause?: unknown): StartupError {
  return new StartupError(
    'PORT_BUSY',
    `Port ${port} is already in use: stop the program that uses it, or choose another port with PORT=${port + 1}.`,
    { cause },
  );
}

/** The database holds migrations this program does not know: it was last used by a newer version. */
export function databaseNewerThanProgram(unknownMigrations: readonly string[]): StartupError {
  return new StartupError(
    'DATABASE_NEWER_THAN_PROGRAM',
    `This database was last used by a newer version of Auzolan (it holds the step ${unknownMigrations.join(', ')}, unknown here): ` +
      'install that version, or restore a backup made with this one.',
  );
}

/** No space left on the disk that holds `path`. */
export function diskFull(path: string, cause?: unknown): StartupError {
  return new StartupError(
    'DISK_FULL',
    `The disk that holds ${path} is full: free some space and start again; nothing was lost.`,
    { cause },
  );
}

/** The folder exists or was asked for, but this account may not write there. */
export function folderNotWritable(path: string, cause?: unknown): StartupError {
  return new StartupError(
    'FOLDER_NOT_WRITABLE',
    `The folder ${path} cannot be written by this account: give it write access, or choose another folder with DATA_DIR.`,
    { cause },
  );
}

/** Turns a file system error into its sentence; any other error comes back unchanged. */
export function explainFileError(error: unknown, path: string): unknown {
  switch (errorCode(error)) {
    case 'ENOSPC':
    case 'EDQUOT':
      return diskFull(path, error);
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
    case 'ENOTDIR':
    case 'EEXIST':
      return folderNotWritable(path, error);
    default:
      return error;
  }
}

/** The `code` of a Node.js or PostgreSQL error, such as `ENOENT` or `57P03`; undefined when it has none. */
export function errorCode(error: unknown): string | undefined {
  if (typeof error !== 'object' || error === null || !('code' in error)) return undefined;
  return typeof error.code === 'string' ? error.code : undefined;
}
