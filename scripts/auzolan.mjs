import './node-floor.mjs';
import { runProgram } from './program.mjs';

await runProgram('cli.js', { only: ['api'], say: (line) => console.error(line) });
