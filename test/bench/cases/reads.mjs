import { bookingsOfAsset, oneBooking } from './bookings.mjs';
import { distanceOf10000, distanceOf1794, textOf10000, textOf1794 } from './cooperatives.mjs';
import { officeTimetable, timetable } from './timetable.mjs';

/**
 * What is read. Each says the same thing to three servers, for the n-th request: a document and variables for ours and
 * for PostGraphile, one statement and its values for the plain server. Those without a peer are measured by themselves.
 */
export const READS = [bookingsOfAsset, timetable, officeTimetable, oneBooking, textOf1794, distanceOf1794, textOf10000, distanceOf10000];
