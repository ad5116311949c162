import type { Language } from '../../../platform/context/language.js';
import { words as en, type SheetWords } from './sheet-words.en.js';
import { words as es } from './sheet-words.es.js';
import { words as eu } from './sheet-words.eu.js';
import { words as fr } from './sheet-words.fr.js';
import { words as ptBR } from './sheet-words.pt-BR.js';

const WORDS: Readonly<Record<Language, SheetWords>> = { en, es, 'pt-BR': ptBR, eu, fr };

/** What each language is called by those who speak it. */
export const LANGUAGE_NAMES: Readonly<Record<Language, string>> = { en: 'English', es: 'Español', 'pt-BR': 'Português', eu: 'Euskara', fr: 'Français' };

/** The words of public pages and printed sheets in a language. */
export function sheetWords(language: Language): SheetWords {
  return WORDS[language];
}
