import type { DayHours, Quota } from '@auzolan/booking-rules';
import { conceptLabel } from '@auzolan/directory';
import { formatMinutes } from '@auzolan/money';
import * as en from './rule-words.en.js';
import * as es from './rule-words.es.js';
import * as eu from './rule-words.eu.js';
import * as fr from './rule-words.fr.js';
import * as ptBR from './rule-words.pt-BR.js';

const WORDS: Readonly<Record<string, Readonly<Record<en.RuleWord, string>>>> = {
  en: en.messages, es: es.messages, 'pt-BR': ptBR.messages, eu: eu.messages, fr: fr.messages,
};

/** A Monday, for the names of weekdays. */
const MONDAY = Date.UTC(2026, 0, 5);
const DAY_MINUTES = 1_440;

/** How rules are put into the words of one language; English when it is not spoken here. */
export class RuleWords {
  private readonly words: Readonly<Record<en.RuleWord, string>>;
  readonly language: string;
  /** For days: English ones as in the apps, the day before the month. */
  private readonly tag: string;

  constructor(language: string) {
    this.language = language in WORDS ? language : 'en';
    this.words = WORDS[this.language]!;
    this.tag = this.language === 'en' ? 'en-GB' : this.language;
  }

  say(word: en.RuleWord, values: Readonly<Record<string, string>> = {}): string {
    return this.words[word].replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);
  }

  /** "1 booking", "3 days". */
  count(what: 'BOOKINGS' | 'DAYS', n: number): string {
    const one = new Intl.PluralRules(this.language).select(n) === 'one';
    return this.say(`${what}_${one ? 'ONE' : 'MANY'}`, { n: new Intl.NumberFormat(this.language).format(n) });
  }

  /** Whole days as days, anything else as hours and minutes. */
  time(minutes: number): string {
    return minutes >= DAY_MINUTES && minutes % DAY_MINUTES === 0 ? this.count('DAYS', minutes / DAY_MINUTES) : formatMinutes(BigInt(minutes), this.language);
  }

  /** An instant by the wall clock of a zone. */
  at(instant: number, zone: string): string {
    return new Intl.DateTimeFormat(this.tag, { timeZone: zone, weekday: 'short', day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(instant);
  }

  /** A calendar day, YYYY-MM-DD. */
  day(date: string): string {
    return new Intl.DateTimeFormat(this.language, { timeZone: 'UTC', day: 'numeric', month: 'long', year: 'numeric' }).format(Date.parse(`${date}T00:00:00Z`));
  }

  /** "3 bookings", "10 h". */
  amount({ measure }: Pick<Quota, 'measure'>, n: number): string {
    return measure === 'BOOKINGS' ? this.count('BOOKINGS', n) : formatMinutes(BigInt(n), this.language);
  }

  /** "a week between 8:00 and 12:00". */
  period({ period, season, hours }: Quota): string {
    const when = season ? this.say('PERIOD_SEASON', { from: this.dayOfYear(season.from), until: this.dayOfYear(season.until) }) : this.say(`PERIOD_${period}`);
    return when + this.hours(hours);
  }

  hours(hours: DayHours | undefined): string {
    if (!hours) return '';
    const { from, until, weekdays } = hours;
    return weekdays ? this.say('HOURS_DAYS', { from, until, days: this.list(weekdays.map((day) => this.weekday(day))) }) : this.say('HOURS', { from, until });
  }

  /** Kinds of cooperative. */
  kinds(kinds: readonly string[] | undefined): string {
    return kinds ? this.say('FOR', { kinds: this.list(kinds.map((kind) => this.kind(kind))) }) : '';
  }

  list(items: readonly string[]): string {
    return new Intl.ListFormat(this.language).format(items);
  }

  private kind(kind: string): string {
    if (kind === 'OWNER' || kind === 'FEDERATION' || kind === 'AGREEMENT') return this.say(`KIND_${kind}`);
    const notation = kind.slice(kind.indexOf(':') + 1);
    return conceptLabel(notation, this.language)?.text ?? notation;
  }

  private weekday(day: number): string {
    return new Intl.DateTimeFormat(this.tag, { timeZone: 'UTC', weekday: 'short' }).format(MONDAY + (day - 1) * 86_400_000);
  }

  private dayOfYear(monthAndDay: string): string {
    return new Intl.DateTimeFormat(this.tag, { timeZone: 'UTC', day: 'numeric', month: 'long' }).format(Date.parse(`2001-${monthAndDay}T00:00:00Z`));
  }
}
