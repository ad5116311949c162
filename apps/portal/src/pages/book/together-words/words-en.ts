/** English is the source; the other languages are made from it. */
const words = {
  'together.hint': 'All of it is booked for the same time, or none of it.',
  'together.add': 'What else?',
  'together.put': 'Add {name}',
  'together.choose': 'Choose…',
  'together.count': 'How many of {name}',
  'together.out': 'Take out {name}',
  'together.book': 'Book {count} things, {when}',
  'together.done': '{what}: yours {when}.',
  'together.asked': 'You asked for {what}, {when}.',
  'together.none': 'Nothing was booked. Take out what cannot be had, or choose another time.',
} as const;

export default words;
export type TogetherWords = typeof words;
