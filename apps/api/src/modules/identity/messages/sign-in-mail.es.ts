import type { SignInMailKey } from './sign-in-mail.en.js';

/** Keys confirmed by a native reader. All others are machine-made and wait for a reviewer. */
export const reviewed: readonly SignInMailKey[] = [];

export const messages: Readonly<Record<SignInMailKey, string>> = {
  subject: '{code} es tu código de acceso',
  body: 'Tu código para entrar en Auzolan es:\n\n{code}\n\nSirve una sola vez, durante {minutes} minutos.\n\n¿No lo has pedido? Entonces no hagas nada: sin el código nadie puede entrar en tu nombre.',
};
