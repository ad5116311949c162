import { addDays, localDate, toInstant, weekday } from '@auzolan/calendar';
import { DEMO_ASSETS, type DemoAsset } from './assets.js';
import { pick } from './random.js';

/** The zone of the demo valley. */
export const DEMO_ZONE = 'Europe/Madrid';

/** An invented booking: which asset and cooperative (by key), when (epoch ms), what for. */
export interface DemoBooking {
  readonly asset: number;
  readonly cooperative: string;
  readonly start: number;
  readonly end: number;
  readonly purpose: string;
}

const PURPOSES = ['Spelt for the week', 'Members’ day', 'Repairs', 'Delivery to the market', 'Course', 'Harvest', 'Assembly', 'Birthday of the house', 'Stocking up'];
const BOOKERS = ['errota', 'labea', 'sagar', 'forja', 'zaindu', 'casacomun', 'semente'];
/** Days that the mill's past goes back, so that its year has something to be reckoned by. */
const MILL_DAYS = 60;
const BLOCKS = [['08:00', '12:00'], ['09:00', '11:00'], ['10:00', '13:00'], ['13:00', '16:00'], ['15:00', '17:00'], ['17:00', '20:00']] as const;

const MILL_BLOCKS = [['08:00', '12:00'], ['08:00', '10:00'], ['13:00', '17:00']] as const;
const MILLERS = ['errota', 'labea', 'labea', 'semente', 'casacomun'];

/**
 * Two weeks back, of the mill two months, and four weeks ahead. Next Tuesday the mill is free in the morning and half-taken in the afternoon.
 * @param now epoch milliseconds
 */
export function demoBookings(random: () => number, now: number): DemoBooking[] {
  const today = localDate(now, DEMO_ZONE);
  const tuesday = nextTuesday(today);
  const bookings: DemoBooking[] = [
    at(0, 'labea', tuesday, '14:30', '17:00', 'Spelt for the week'),
    at(0, 'semente', addDays(tuesday, 1), '08:00', '12:00', 'Maize for seed'),
    at(13, 'sagar', addDays(tuesday, 4), '09:00', '17:00', 'Apples to Leaburu'),
  ];
  for (let day = -14; day <= 28; day++) {
    const date = addDays(today, day);
    DEMO_ASSETS.forEach((asset, index) => {
      if (random() > 0.28 || (index === 0 && date === tuesday)) return;
      const [opens, closes] = pick(random, BLOCKS);
      if (isOpen(asset, weekday(date), opens, closes)) bookings.push(at(index, pick(random, BOOKERS), date, opens, closes, pick(random, PURPOSES)));
    });
  }
  for (let day = -MILL_DAYS; day < -14; day++) {
    const date = addDays(today, day);
    const [opens, closes] = pick(random, MILL_BLOCKS);
    if (random() < 0.5 && isOpen(DEMO_ASSETS[0]!, weekday(date), opens, closes)) bookings.push(at(0, pick(random, MILLERS), date, opens, closes, pick(random, PURPOSES)));
  }
  return bookings;
}

function nextTuesday(today: string): string {
  return addDays(today, ((2 - weekday(today) + 7) % 7) || 7);
}

function at(asset: number, cooperative: string, date: string, opens: string, closes: string, purpose: string): DemoBooking {
  return { asset, cooperative, start: toInstant(`${date}T${opens}`, DEMO_ZONE), end: toInstant(`${date}T${closes}`, DEMO_ZONE), purpose };
}

function isOpen(asset: DemoAsset, day: number, opens: string, closes: string): boolean {
  return !asset.hours.length || asset.hours.some(([days, from, until]) => days.includes(day) && from <= opens && closes <= until);
}
