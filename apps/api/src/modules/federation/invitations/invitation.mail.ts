import type { Language } from '../../../platform/context/language.js';

/** What an invitation mail tells. */
export interface InvitationMail {
  readonly inviter: string;
  readonly federation: string;
  /** Null for a role in the federation itself. */
  readonly cooperative: string | null;
  readonly link: string;
  readonly code: string;
}

type Texts = (mail: InvitationMail, place: string) => { subject: string; body: string };

/** English is the source; es, pt-BR, eu and fr are machine-made and need a reviewer. */
const TEXTS: Readonly<Record<Language, Texts>> = {
  en: ({ inviter, link, code }, place) => ({
    subject: `${inviter} invites you to ${place}`,
    body: `Hello,\n\n${inviter} invites you to ${place}.\n\nOpen this address to join:\n${link}\n\nOr enter this code: ${code}\n\nThe invitation works once, for 14 days. If you do not know what this is about, do nothing.`,
  }),
  es: ({ inviter, link, code }, place) => ({
    subject: `${inviter} te invita a ${place}`,
    body: `Hola:\n\n${inviter} te invita a ${place}.\n\nAbre esta dirección para unirte:\n${link}\n\nO escribe este código: ${code}\n\nLa invitación sirve una vez, durante 14 días. Si no sabes de qué se trata, no hagas nada.`,
  }),
  'pt-BR': ({ inviter, link, code }, place) => ({
    subject: `${inviter} convida você para ${place}`,
    body: `Olá,\n\n${inviter} convida você para ${place}.\n\nAbra este endereço para entrar:\n${link}\n\nOu digite este código: ${code}\n\nO convite vale uma vez, por 14 dias. Se você não sabe do que se trata, não faça nada.`,
  }),
  eu: ({ inviter, link, code }, place) => ({
    subject: `Gonbidapena: ${place} (${inviter})`,
    body: `Kaixo:\n\n${inviter} kideak hona gonbidatu zaitu: ${place}.\n\nSartzeko, ireki helbide hau:\n${link}\n\nEdo idatzi kode hau: ${code}\n\nGonbidapenak behin bakarrik balio du, 14 egunez. Ez badakizu zertaz ari den, ez egin ezer.`,
  }),
  fr: ({ inviter, link, code }, place) => ({
    subject: `${inviter} vous invite à rejoindre ${place}`,
    body: `Bonjour,\n\n${inviter} vous invite à rejoindre ${place}.\n\nOuvrez cette adresse pour entrer :\n${link}\n\nOu saisissez ce code : ${code}\n\nL’invitation sert une seule fois, pendant 14 jours. Si vous ne savez pas de quoi il s’agit, ne faites rien.`,
  }),
};

/** Subject (at most 300 characters) and plain-text body in a language. */
export function invitationMail(mail: InvitationMail, language: Language): { subject: string; body: string } {
  const place = mail.cooperative ? `${mail.cooperative} (${mail.federation})` : mail.federation;
  const { subject, body } = TEXTS[language](mail, place);
  return { subject: subject.slice(0, 300), body };
}
