import { toInstant, toLocal } from '../../../libs/calendar/src/zone.js';

/** A part of the invented Ibaia federation, in memory: enough to look at every page of the portal without a database. */
export const ZONE = 'Europe/Madrid';
const DAY_MS = 86_400_000;

export interface Cooperative { id: string; name: string; status: string; phone: string; email: string }
export interface Asset {
  id: string; name: string; category: string; owner: Cooperative; place: string; description: string; howToUse: string;
  timeZone: string; setupMinutes: number; turnaroundMinutes: number; minMinutes: number; maxMinutes: number; horizonDays: number; rules: unknown[];
  retired: boolean; kind: 'EXCLUSIVE'; quantity: number; parts: never[]; photos: never[]; openingHours: { weekday: number; opens: string; closes: string }[];
  closures: { id: string; start: string; end: string; reason: string }[];
}
export interface Booking {
  id: string; asset: Asset; cooperative: Cooperative; start: string; end: string; timeZone: string; status: string;
  purpose: string; mine: boolean; mayCancel: boolean; weatherBound: boolean;
}

let count = 0;
/** A deterministic id in UUID shape. */
export const nextId = (): string => `01980000-0000-7000-8000-${(++count * 104_729).toString(16).padStart(12, '0')}`;

/** The day `days` from today in the demo's zone. */
export const dayFromNow = (days: number): string => toLocal(Date.now() + days * DAY_MS, ZONE).slice(0, 10);
/** The instant of a wall clock `days` from today. */
export const at = (days: number, time: string): string => new Date(toInstant(`${dayFromNow(days)}T${time}`, ZONE)).toISOString();
/** Days until the next Tuesday, 1 to 7. */
export const toTuesday = ((2 - new Date(`${dayFromNow(0)}T00:00:00Z`).getUTCDay() + 6) % 7) + 1;

const cooperative = (name: string, status = 'ADMITTED'): Cooperative => ({
  id: nextId(), name, status, phone: '+34 600 000 000', email: `kaixo@${name.toLowerCase().replace(/\W/g, '')}.example`,
});
export const errota = cooperative('Errota');
export const labea = cooperative('Labea');
export const sagar = cooperative('Sagar');
export const forja = cooperative('Forja');
export const casa = cooperative('Casa Común');
export const semente = cooperative('Semente', 'APPLIED');
export const FEDERATION = { id: nextId(), name: 'Ibaia' };

const week = (opens: string, closes: string, days = [1, 2, 3, 4, 5]) => days.map((weekday) => ({ weekday, opens, closes }));
const asset = (name: string, category: string, owner: Cooperative, place: string, extra: Partial<Asset> = {}): Asset => ({
  id: nextId(), name, category, owner, place, description: '', howToUse: '', timeZone: ZONE, setupMinutes: 0, turnaroundMinutes: 0,
  minMinutes: 60, maxMinutes: 720, horizonDays: 90, retired: false, kind: 'EXCLUSIVE', quantity: 1, parts: [], photos: [], rules: [], openingHours: [], closures: [], ...extra,
});
export const mill = asset('Seed mill', 'MILL', errota, 'Kale Nagusia 4, Bera', {
  description: 'Stone mill for wheat, rye and maize, about 60 kg an hour.',
  howToUse: 'Brush the stones before you start.\nFill the hopper to the line, not above.\nSwitch off at the red lever.',
  openingHours: week('08:00', '20:00', [1, 2, 3, 4, 5, 6]), turnaroundMinutes: 0, minMinutes: 60,
  closures: [{ id: nextId(), start: at(9, '00:00'), end: at(10, '00:00'), reason: 'new millstones' }],
});
export const assets: Asset[] = [
  mill,
  asset('Butchering room', 'BUTCHERY', forja, 'Errekalde 12, Lesaka', { openingHours: week('06:00', '14:00'), turnaroundMinutes: 60 }),
  asset('White van', 'VEHICLE', labea, 'Plaza Zaharra 1, Bera', { maxMinutes: 2880 }),
  asset('Trailer, 750 kg', 'VEHICLE', forja, 'Errekalde 12, Lesaka'),
  asset('Assembly hall', 'HALL', casa, 'Rue du Port 3, Hendaye', { openingHours: week('09:00', '23:00', [1, 2, 3, 4, 5, 6, 7]) }),
  asset('Cider press', 'TOOL', sagar, 'Sagardotegi bidea 8, Etxalar', { setupMinutes: 30, turnaroundMinutes: 60 }),
  asset('Teaching kitchen', 'KITCHEN', labea, 'Plaza Zaharra 1, Bera', { openingHours: week('07:00', '22:00') }),
  asset('Cold store', 'STORE', sagar, 'Sagardotegi bidea 8, Etxalar', { maxMinutes: 20_160, minMinutes: 1440 }),
];

const booking = (of: Asset, by: Cooperative, start: string, end: string, purpose: string, mine = false): Booking => ({
  id: nextId(), asset: of, cooperative: by, start, end, timeZone: ZONE, status: 'CONFIRMED', purpose, mine, mayCancel: mine, weatherBound: false,
});
export const bookings: Booking[] = [
  booking(mill, sagar, at(toTuesday, '12:00'), at(toTuesday, '16:00'), 'Milling apples'),
  booking(mill, errota, at(toTuesday + 1, '08:00'), at(toTuesday + 1, '20:00'), 'Maize'),
  booking(assets[2] ?? mill, labea, at(1, '08:00'), at(1, '12:00'), 'Bread to Irun', true),
];
