import { registerEnumType } from '@nestjs/graphql';

/** What someone can be told of. */
export const NoticeKind = {
  BOOKED_FOR_YOU: 'BOOKED_FOR_YOU', APPROVED: 'APPROVED', DECLINED: 'DECLINED', CANCELLED: 'CANCELLED', MOVED: 'MOVED', CLOSED: 'CLOSED',
  WAITLIST_OFFER: 'WAITLIST_OFFER', SWAP_OFFER: 'SWAP_OFFER', OFFER_TAKEN: 'OFFER_TAKEN', OFFER_DECLINED: 'OFFER_DECLINED',
  SERIES_ASKED: 'SERIES_ASKED', SERIES_RELEASED: 'SERIES_RELEASED', SERIES_MISSED: 'SERIES_MISSED', PROBLEM_DECIDED: 'PROBLEM_DECIDED',
  APPROVAL_WAITS: 'APPROVAL_WAITS', PROBLEM_OPEN: 'PROBLEM_OPEN', STATEMENT_CLOSED: 'STATEMENT_CLOSED',
  SECOND_ASKED: 'SECOND_ASKED', SECOND_DECLINED: 'SECOND_DECLINED', AGREEMENT_ENDS: 'AGREEMENT_ENDS',
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
    WAITLIST_OFFER: { description: 'A time that they waited for is held for them.' },
    SWAP_OFFER: { description: 'Someone offers them a booking.' },
    OFFER_TAKEN: { description: 'What they offered was taken.' },
    OFFER_DECLINED: { description: 'What they offered was declined.' },
    SERIES_ASKED: { description: 'Whether a series of theirs is still wanted.' },
    SERIES_RELEASED: { description: 'A series of theirs was let go, as nobody confirmed it.' },
    SERIES_MISSED: { description: 'A date of a series of theirs could not be booked.' },
    PROBLEM_DECIDED: { description: 'What became of a problem that they reported, or that is charged to their cooperative.' },
    APPROVAL_WAITS: { description: 'For coordinators: a request waits for an answer.' },
    PROBLEM_OPEN: { description: 'For coordinators: someone reported a problem.' },
    STATEMENT_CLOSED: { description: 'For coordinators and treasurers: the statement of a season is final.' },
    SECOND_ASKED: { description: 'You are asked to be there when a dangerous thing is taken out.' },
    SECOND_DECLINED: { description: 'Who you asked to be there cannot come.' },
    AGREEMENT_ENDS: { description: 'For guests: the agreement ends before your booking.' },
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
