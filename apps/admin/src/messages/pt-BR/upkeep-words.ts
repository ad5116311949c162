import { maintenance } from './maintenance.js';
import { things } from './things.js';

/** Words of looking after things; they load with the pages of assets, maintenance and problems. */
const words = { ...maintenance, ...things };

export default words;
