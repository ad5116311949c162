import type { Language } from '../../../platform/context/language.js';
import { words as en, type NoticeWords } from './notice-words.en.js';
import { words as es } from './notice-words.es.js';
import { words as eu } from './notice-words.eu.js';
import { words as fr } from './notice-words.fr.js';
import { words as ptBR } from './notice-words.pt-BR.js';

const WORDS: Readonly<Record<Language, NoticeWords>> = { en, es, 'pt-BR': ptBR, eu, fr };

/** The words of notices in a language. */
export function noticeWords(language: Language): NoticeWords {
  return WORDS[language];
}
