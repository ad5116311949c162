import type { SignInMailKey } from './sign-in-mail.en.js';

/** Keys confirmed by a native reader. All others are machine-made and wait for a reviewer. */
export const reviewed: readonly SignInMailKey[] = [];

export const messages: Readonly<Record<SignInMailKey, string>> = {
  subject: '{code} da zure sarbide-kodea',
  body: 'Auzolanen sartzeko zure kodea hau da:\n\n{code}\n\nBehin bakarrik balio du, {minutes} minutuz.\n\nEz duzu eskatu? Orduan ez egin ezer: kodea gabe inor ezin da zure izenean sartu.',
};
