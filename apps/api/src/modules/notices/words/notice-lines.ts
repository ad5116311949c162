import type { Period } from '@auzolan/calendar';
import { momentWords, periodWords } from '../../../platform/texts/when.js';
import type { WaitingNotice } from '../notice.sql.js';
import { noticeWords } from './notice-words.js';

/** The one sentence of a notice, at most 300 characters. */
export function subjectOf(notice: WaitingNotice): string {
  return sentence(notice).slice(0, 300);
}

/** A notice in a few lines of the reader's language, times in the zone of the asset. @param instead what is free in place of what is closed */
export function linesOf(notice: WaitingNotice, instead: readonly Period[] = []): string[] {
  const words = noticeWords(notice.language);
  const { kind, reason, by, place, openUntil, timeZone, readerZone } = notice;
  const until = kind === 'SERIES_ASKED' ? words.answerBy : words.until;
  return [
    `${sentence(notice)}.`,
    ...(openUntil ? [until(momentWords(openUntil.getTime(), timeZone, notice.language))] : []),
    ...(reason ? [words.reason(reason)] : []),
    ...(instead.length ? [words.instead(instead.map((period) => periodWords(period, timeZone, notice.language)).join('; '))] : []),
    ...(by ? [words.by(by)] : []),
    ...(place ? [words.place(place)] : []),
    ...(notice.start && timeZone !== readerZone ? [words.zone(timeZone.replaceAll('_', ' '))] : []),
  ];
}

function sentence({ kind, assetName, start, end, timeZone, language }: WaitingNotice): string {
  return noticeWords(language).sentence[kind](assetName, start && end ? periodWords({ start: start.getTime(), end: end.getTime() }, timeZone, language) : '');
}
