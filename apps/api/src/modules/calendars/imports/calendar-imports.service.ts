import { Injectable } from '@nestjs/common';
import { readCalendar } from '@auzolan/icalendar';
import type { Actor } from '../../../platform/context/actor.js';
import { InputError } from '../../../platform/errors/domain-error.js';
import { CalendarTimes, isInTheWay, rowsOf, windowFrom } from './calendar-times.service.js';
import type { ImportCalendarInput } from './import.inputs.js';
import type { CalendarImport } from './import.model.js';

const MOST_TIMES = 200;

/** Small calendar files, looked at and taken in within one request. Larger ones come over `POST /calendar-files`. */
@Injectable()
export class CalendarImportsService {
  constructor(private readonly times: CalendarTimes) {}

  /** What is in the file and how each time stands now. @param now epoch ms @throws NotFoundError; InputError for more than 200 times */
  async look(actor: Actor, input: ImportCalendarInput, now: number): Promise<CalendarImport> {
    const { zone } = await this.times.assetOf(actor, input.assetId);
    const file = readCalendar(input.text, { zone, window: windowFrom(now), most: MOST_TIMES + 1 });
    if (!file.ok) return { fileProblem: file.problem, problemLine: file.line, rows: [], imported: 0 };
    const leaveOut = new Set(input.leaveOut ?? []);
    const rows = file.events.flatMap((event) => rowsOf(event, leaveOut));
    if (rows.filter(({ state }) => state === 'FREE').length > MOST_TIMES) throw new InputError('text', `must have at most ${MOST_TIMES} times to come; leave some events out, or send it as a file`);
    return { fileProblem: null, problemLine: null, rows: await this.times.judged(actor, input, rows, now), imported: 0 };
  }

  /** Takes in every time of the file that is neither past nor left out, or, when one cannot be had, nothing. Throws as `look`. */
  async take(actor: Actor, input: ImportCalendarInput, now: number): Promise<CalendarImport> {
    const looked = await this.look(actor, input, now);
    const free = looked.rows.filter(({ state }) => state === 'FREE');
    if (looked.fileProblem || looked.rows.some(isInTheWay) || free.length === 0) return looked;
    const taken = await this.times.take(actor, input, free, now, () => undefined);
    if (typeof taken === 'number') return { ...looked, imported: taken };
    return { ...looked, rows: looked.rows.map((row) => (row === taken.row ? { ...row, state: taken.state } : row)) };
  }
}
