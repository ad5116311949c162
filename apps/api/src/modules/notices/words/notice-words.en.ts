import type { NoticeKind } from '../notice-kind.js';

/** English is the source. Sentences have no full stop: they are subjects of mails too. */
export const words = {
  /** What each kind is called among the choices. */
  kinds: {
    BOOKED_FOR_YOU: 'bookings made for you',
    APPROVED: 'requests that are approved',
    DECLINED: 'requests that are declined',
    CANCELLED: 'bookings that others cancel',
    MOVED: 'bookings that others move',
    CLOSED: 'closures that meet your bookings',
    WAITLIST_OFFER: 'offers from the waiting list',
    SWAP_OFFER: 'offers to swap',
    APPROVAL_WAITS: 'requests that wait for your answer',
  } as Readonly<Record<NoticeKind, string>>,
  sentence: {
    BOOKED_FOR_YOU: (asset, when) => `${asset} is booked for you: ${when}`,
    APPROVED: (asset, when) => `Your request is approved: ${asset}, ${when}`,
    DECLINED: (asset, when) => `Your request is declined: ${asset}, ${when}`,
    CANCELLED: (asset, when) => `Your booking is cancelled: ${asset}, ${when}`,
    MOVED: (asset, when) => `Your booking has a new time: ${asset}, ${when}`,
    CLOSED: (asset, when) => `It is closed during your booking: ${asset}, ${when}`,
    WAITLIST_OFFER: (asset, when) => `You can have it now: ${asset}, ${when}`,
    SWAP_OFFER: (asset, when) => `Someone offers you their time: ${asset}, ${when}`,
    APPROVAL_WAITS: (asset, when) => `A request waits for your answer: ${asset}, ${when}`,
  } as Readonly<Record<NoticeKind, (asset: string, when: string) => string>>,
  reason: (text: string) => `Reason: ${text}`,
  by: (name: string) => `By: ${name}`,
  place: (text: string) => `Where: ${text}`,
  until: (when: string) => `The offer stands until ${when}.`,
  zone: (zone: string) => `Times are those of ${zone}.`,
  why: (federation: string) => `You get this because you belong to ${federation}.`,
  noMore: (kind: string) => `No more mails about ${kind}:`,
  choose: 'Choose what you are told, and how:',
  digestSubject: (count: number, federation: string) => `${federation}: ${count === 1 ? 'one thing' : `${count} things`} to know today`,
  more: (count: number) => `And ${count} more.`,
  off: {
    title: 'Fewer mails',
    ask: (kind: string) => `Do you want no more mails about ${kind}?`,
    button: 'No more of these',
    done: (kind: string) => `Done. You get no more mails about ${kind}.`,
    back: 'You can switch them on again in the portal, under Me.',
    unknown: 'This link is not complete. Open the whole link of the mail.',
  },
};

export type NoticeWords = typeof words;
