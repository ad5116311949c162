/** English is the source: it gives the keys. {code} is six digits, {minutes} a number. */
export const messages = {
  subject: '{code} is your sign-in code',
  body: 'Your code to sign in to Auzolan is:\n\n{code}\n\nIt works once, for {minutes} minutes.\n\nYou did not ask for it? Then do nothing: without the code nobody can sign in as you.',
} as const;

export type SignInMailKey = keyof typeof messages;
export const reviewed = 'source' as const;
