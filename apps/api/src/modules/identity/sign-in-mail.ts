import type { Language } from '../../platform/context/language.js';
import type { Mail } from '../../platform/mail/mailer.js';
import * as en from './messages/sign-in-mail.en.js';
import * as es from './messages/sign-in-mail.es.js';
import * as eu from './messages/sign-in-mail.eu.js';
import * as fr from './messages/sign-in-mail.fr.js';
import * as ptBR from './messages/sign-in-mail.pt-BR.js';
import { MAILED_CODE_MINUTES } from './sign-in-codes.service.js';

const WORDS: Readonly<Record<Language, Readonly<Record<en.SignInMailKey, string>>>> = {
  en: en.messages,
  es: es.messages,
  'pt-BR': ptBR.messages,
  eu: eu.messages,
  fr: fr.messages,
};

/** The mail that carries a sign-in code: the same for a known address and a new one. */
export function signInMail(recipient: string, language: Language, code: string): Mail {
  const fill = (text: string): string => text.replaceAll('{code}', code).replaceAll('{minutes}', String(MAILED_CODE_MINUTES));
  const { subject, body } = WORDS[language];
  return { recipient, language, subject: fill(subject), body: fill(body) };
}
