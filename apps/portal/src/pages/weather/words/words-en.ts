/** English is the source; the other languages are made from it. */
const words = {
  'weather.title': 'New time for {asset}?',
  'weather.old': 'Your time now',
  'weather.new': 'The new time',
  'weather.until': 'Answer by {when}. Nothing moves before everyone has answered.',
  'weather.MOVE': 'Take the new time',
  'weather.KEEP': 'Keep my time',
  'weather.GIVE_UP': 'Give it up',
} as const;

export default words;
export type WeatherWords = typeof words;
