/** English is the source; the other languages are made from it. */
const words = {
  'accessibility.aim': 'Everybody must be able to use this portal. We aim at WCAG 2.2, level AA, and test it with every change.',
  'accessibility.keyboard': 'Everything works with the keyboard alone. Nothing needs dragging.',
  'accessibility.reader': 'Screen readers hear headings, labels and every result.',
  'accessibility.size': 'Text grows to 150 % under “Me”. The page fits a width of 320 pixels.',
  'accessibility.colour': 'No state is told by colour alone. There is always a word or a pattern.',
  'accessibility.words': 'Five languages, short sentences, no password and no puzzle to sign in.',
  'accessibility.offline': 'It works with a slow line, and in part without any.',
  'accessibility.missingTitle': 'What we know is missing',
  'accessibility.missing': 'No person who uses a screen reader every day has tested it yet. Some messages of the server are in English only.',
  'accessibility.tellTitle': 'Tell us',
  'accessibility.tell': 'If something stops you, tell your coordinator. They can book for you meanwhile.',
} as const;

export default words;
export type AccessibilityWords = typeof words;
