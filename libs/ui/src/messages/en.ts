/** Source messages of the shared kit. Apps spread them into their catalogue. */
export const messages = {
  'kit.optional': 'optional',
  'kit.close': 'Close',
  'kit.dismiss': 'Hide this message',
  'kit.errorSummary': 'Please mend this first',
  'kit.language': 'Language',
  'kit.error': 'Error',
  'kit.moreRows': 'Show more',
  'kit.loading': 'Loading…',
  'kit.choose': 'Choose…',
  'kit.today': 'today',
  'kit.tomorrow': 'tomorrow',
  'kit.times': '{from}–{to}',
  'kit.timesAcrossDays': '{fromDay}, {from} – {toDay}, {to}',
  'kit.dayAndTimes': '{day}, {times}',
} as const;

export type KitMessages = typeof messages;
export type KitKey = keyof KitMessages;
export const reviewed = 'source';
