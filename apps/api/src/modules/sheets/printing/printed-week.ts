import { addDays, toLocal, weekday } from '@auzolan/calendar';
import type { PrintedBlock } from './sheet.model.js';

/** A block of a day's free/busy: instants, RFC 3339. */
export interface ShownBlock {
  readonly start: Date | string;
  readonly end: Date | string;
  readonly state: string;
  readonly booking: { readonly loadedCooperative?: { readonly name: string } } | null;
}

/** The Monday of a day's week. */
export function mondayOf(date: string): string {
  return addDays(date, 1 - weekday(date));
}

/** What of a day is taken or closed, by the wall clock of the zone; neighbours that look the same are one. */
export function printedBlocks(date: string, blocks: readonly ShownBlock[], zone: string): PrintedBlock[] {
  const printed: PrintedBlock[] = [];
  for (const { start, end, state, booking } of blocks) {
    if (state !== 'BUSY' && state !== 'CLOSED') continue;
    const block: PrintedBlock = {
      from: wall(start, date, zone), until: wall(end, date, zone), state: state === 'BUSY' ? 'TAKEN' : 'CLOSED', who: booking?.loadedCooperative?.name ?? null,
    };
    const last = printed.at(-1);
    if (last && last.until === block.from && last.state === block.state && last.who === block.who) printed[printed.length - 1] = { ...last, until: block.until };
    else printed.push(block);
  }
  return printed;
}

function wall(at: Date | string, date: string, zone: string): string {
  const [day, time] = toLocal(new Date(at).getTime(), zone).split('T') as [string, string];
  return day > date ? '24:00' : time;
}
