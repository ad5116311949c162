import type { SignInMailKey } from './sign-in-mail.en.js';

/** Keys confirmed by a native reader. All others are machine-made and wait for a reviewer. */
export const reviewed: readonly SignInMailKey[] = [];

export const messages: Readonly<Record<SignInMailKey, string>> = {
  subject: '{code} é o seu código de acesso',
  body: 'O seu código para entrar no Auzolan é:\n\n{code}\n\nEle vale uma única vez, por {minutes} minutos.\n\nNão foi você que pediu? Então não faça nada: sem o código ninguém entra no seu lugar.',
};
