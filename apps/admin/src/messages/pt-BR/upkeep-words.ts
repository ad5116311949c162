import { maintenance } from './maintenance.js';

/** Words of looking after things; they load with the pages of assets and maintenance. */
const words = { ...maintenance };

export default words;
