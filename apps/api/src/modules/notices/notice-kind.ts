import { registerEnumType } from '@nestjs/graphql';

/** What someone can be told of. */
export const NoticeKind = {
  BOOKED_FOR_YOU: 'BOOKED_FOR_YOU', APPROVED: 'APPROVED', DECLINED: 'DECLINED', CANCELLED: 'CANCELLED', MOVED: 'MOVED', CLOSED: 'CLOSED',
  WAITLIST_OFFER: 'WAITLIST_OFFER', SWAP_OFFER: 'SWAP_OFFER', APPROVAL_WAITS: 'APPROVAL_WAITS',
} as const;
export type NoticeKind = keyof typeof NoticeKind;
export const NOTICE_KINDS = Object.keys(NoticeKind) as NoticeKind[];
registerEnumType(NoticeKind, {
  name: 'NoticeKind',
  description: 'What someone can be told of.',
  valuesMap: {
    BOOKED_FOR_YOU: { description: 'Someone booked for you.' },
    CANCELLED: { description: 'Someone else cancelled your booking.' },
    MOVED: { description: 'Someone else gave your booking another time.' },
    CLOSED: { description: 'A closure or breakdown meets your booking.' },
    APPROVAL_WAITS: { description: 'For coordinators: a request waits for an answer.' },
  },
});

/** How they are told. */
export const NoticeWay = { MAIL: 'MAIL', DIGEST: 'DIGEST', PUSH: 'PUSH', OFF: 'OFF' } as const;
export type NoticeWay = keyof typeof NoticeWay;
registerEnumType(NoticeWay, {
  name: 'NoticeWay',
  description: 'How someone is told.',
  valuesMap: {
    MAIL: { description: 'A mail at once.' },
    DIGEST: { description: 'One mail a day, with all that is still open.' },
    PUSH: { description: 'On the devices that allow it; a mail when none does.' },
    OFF: { description: 'Not at all.' },
  },
});
