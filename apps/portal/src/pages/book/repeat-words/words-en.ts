/** English is the source; the other languages are made from it. */
const words = {
  'repeat.how': 'How often',
  'repeat.DAY': 'Every day',
  'repeat.WEEK': 'Every week',
  'repeat.TWO_WEEKS': 'Every two weeks',
  'repeat.MONTH': 'Every month, on the same weekday',
  'repeat.until': 'Until',
  'repeat.noEnd': 'Leave this empty to go on. We ask from time to time whether you still want it.',
  'repeat.look': 'Look at the dates',
  'repeat.sum': '{free} of {count} dates are free.',
  'repeat.goesOn': 'Later dates are booked as they come nearer.',
  'repeat.date': 'Date',
  'repeat.state': 'How it is',
  'repeat.do': 'What to do',
  'repeat.FREE': 'free',
  'repeat.TAKEN': 'taken: {who}',
  'repeat.CLOSED': 'closed',
  'repeat.REFUSED': 'not allowed',
  'repeat.skip': 'is left out',
  'repeat.instead': 'Take {when} instead',
  'repeat.bookIt': 'Book it',
  'repeat.book': '{count, plural, one {Book # date} other {Book # dates}}',
  'repeat.done': '{count, plural, one {# date is booked.} other {# dates are booked.}}',
  'repeat.dates': 'The dates, and how they are',
  'repeat.noDates': 'No such date can be booked. Choose another end or another rhythm.',
  'repeat.asked': '{count, plural, one {You asked for # date.} other {You asked for # dates.}}',
  'repeat.changed': 'Some dates are no longer free. Nothing was booked. Look again below.',
} as const;

export default words;
export type RepeatWords = typeof words;
