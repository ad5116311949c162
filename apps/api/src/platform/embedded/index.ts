export { startEmbedded, type Embedded, type EmbeddedOptions } from './start-embedded.js';
export { databaseNewerThanProgram, explainFileError, portBusy, StartupError, type StartupErrorCode } from './startup-error.js';
