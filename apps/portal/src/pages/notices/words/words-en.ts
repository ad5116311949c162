/** English is the source; the other languages are made from it. */
const words = {
  'notices.title': 'What you are told',
  'notices.about': 'We tell you only of what others do and of what waits for you, and only while it still matters.',
  'notices.BOOKED_FOR_YOU': 'Someone books for you',
  'notices.APPROVED': 'Your request is approved',
  'notices.DECLINED': 'Your request is declined',
  'notices.CANCELLED': 'Someone cancels your booking',
  'notices.MOVED': 'Someone moves your booking',
  'notices.CLOSED': 'It is closed or broken during your booking',
  'notices.WAITLIST_OFFER': 'A time you waited for is free',
  'notices.SWAP_OFFER': 'Someone offers to swap',
  'notices.APPROVAL_WAITS': 'A request waits for your answer',
  'notices.way.MAIL': 'Mail at once',
  'notices.way.DIGEST': 'In one mail a day',
  'notices.way.PUSH': 'On my devices',
  'notices.way.OFF': 'Not at all',
  'notices.digestAt': 'The mail of the day comes at',
  'notices.digestHint': 'By the clock of this device.',
  'notices.save': 'Save',
  'notices.saved': 'Saved.',
  'notices.devices': 'On your devices',
  'notices.devicesHint': '{count, plural, one {# device is told.} other {# devices are told.}} When none can be told, a mail comes instead.',
  'notices.here': 'This device is told',
  'notices.allow': 'Tell me on this device',
  'notices.stop': 'No longer on this device',
  'notices.cannot': 'This browser cannot be told. On an iPhone, add Auzolan to the home screen first.',
  'notices.refused': 'This browser blocks it. Allow it in the browser’s settings for this page, then come back.',
} as const;

export type NoticeWords = typeof words;
export default words;
