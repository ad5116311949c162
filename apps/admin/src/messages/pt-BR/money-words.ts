import { costs } from './costs.js';
import { reports } from './reports.js';

/** Words of what things cost and how they are used; they load with those pages. */
const words = { ...costs, ...reports };

export default words;
