import './node-floor.mjs';
import { runProgram } from './program.mjs';

await runProgram('main.js');
