import type { SignInMailKey } from './sign-in-mail.en.js';

/** Keys confirmed by a native reader. All others are machine-made and wait for a reviewer. */
export const reviewed: readonly SignInMailKey[] = [];

export const messages: Readonly<Record<SignInMailKey, string>> = {
  subject: '{code} est votre code de connexion',
  body: 'Votre code pour entrer dans Auzolan :\n\n{code}\n\nIl sert une seule fois, pendant {minutes} minutes.\n\nVous ne l’avez pas demandé ? Alors ne faites rien : sans ce code, personne ne peut entrer à votre place.',
};
