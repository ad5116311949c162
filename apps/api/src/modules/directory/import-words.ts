import type { MappingProblem, ReasonCode, UnreadableFileError } from '@auzolan/directory';
import { isLanguage, type Language } from '../../platform/context/language.js';
import { messages as en, type ImportMessages } from './messages/import.en.js';
import { messages as es } from './messages/import.es.js';
import { messages as eu } from './messages/import.eu.js';
import { messages as fr } from './messages/import.fr.js';
import { messages as ptBR } from './messages/import.pt-BR.js';

const MESSAGES: Readonly<Record<Language, ImportMessages>> = { en, es, 'pt-BR': ptBR, eu, fr };
const LINE: Readonly<Record<Language, string>> = { en: 'Line', es: 'Línea', 'pt-BR': 'Linha', eu: 'Lerroa', fr: 'Ligne' };

/** A row that cannot be taken in says why with the code of its problem behind this prefix. */
export const PROBLEM_PREFIX = 'PROBLEM_';

function words(language: string): ImportMessages {
  return MESSAGES[isLanguage(language) ? language : 'en'];
}

/** What is wrong with a row, by the code it is stored under. */
export function reasonWords(language: string, code: string): string {
  return words(language).reasons[code as ReasonCode] ?? code;
}

/** An observation about two rows, stored as a code and perhaps a value: DISTANCE:120 (metres), WEB_PAGE:example.org. */
export function evidenceWords(language: string, stored: string): string {
  if (stored.startsWith(PROBLEM_PREFIX)) return reasonWords(language, stored.slice(PROBLEM_PREFIX.length));
  const end = stored.indexOf(':');
  const [code, value] = end === -1 ? [stored, ''] : [stored.slice(0, end), stored.slice(end + 1)];
  const sentence = words(language).evidence[code as keyof ImportMessages['evidence']] ?? code;
  return sentence.replace('{value}', () => value).replace('{distance}', () => distance(language, Number(value)));
}

/** Why an import failed, by the code it is stored under. */
export function errorWords(language: string, code: string): string {
  return words(language).errors[code as keyof ImportMessages['errors']] ?? code;
}

/** What is wrong with a mapping of columns. */
export function mappingWords(language: string, code: MappingProblem['code']): string {
  return words(language).mapping[code];
}

/** Why a whole file cannot be read, with its line. */
export function unreadableWords(language: string, { code, line, detail }: UnreadableFileError): string {
  const known = isLanguage(language) ? language : 'en';
  return `${LINE[known]} ${line}: ${words(language).unreadable[code]}${detail === null ? '' : ` (${detail.replace(/[\p{Cc}\p{Cs}]/gu, '\u{FFFD}')})`}`;
}

function distance(language: string, metres: number): string {
  const [amount, unit] = metres < 1000 ? [metres, 'meter'] : [metres / 1000, 'kilometer'];
  return new Intl.NumberFormat(language, { style: 'unit', unit, maximumFractionDigits: amount < 10 && unit === 'kilometer' ? 1 : 0 }).format(amount);
}
