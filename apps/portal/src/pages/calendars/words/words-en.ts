/** English is the source; the other languages are made from it. */
const words = {
  'calendars.about': 'A link shows bookings in the calendar of your phone or computer and keeps them up to date.',
  'calendars.makeMine': 'Make a link to my bookings',
  'calendars.makeFor': 'Make a link to all bookings of {name}',
  'calendars.yours': 'Your links',
  'calendars.none': 'You have no links yet.',
  'calendars.MINE': 'My bookings',
  'calendars.COOPERATIVE': 'All bookings of {name}',
  'calendars.ASSET': 'Bookings of {name}',
  'calendars.FREE_BUSY': 'When {name} is taken',
  'calendars.made': 'Made {when}.',
  'calendars.read': 'Last read {when}.',
  'calendars.neverRead': 'Never read yet.',
  'calendars.end': 'End this link',
  'calendars.endThis': 'End this link: {name}',
  'calendars.ended': 'The link has ended.',
  'calendars.once': 'Copy the address now. It is shown only once, and whoever has it can read this calendar.',
  'calendars.address': 'Address of the calendar',
  'calendars.copy': 'Copy',
  'calendars.copied': 'Copied.',
  'calendars.open': 'Open in a calendar',
  'calendars.how': 'Or choose “From URL” or “Subscribe” in your calendar and paste it there.',
} as const;

export type CalendarWords = typeof words;
export default words;
