/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type AcceptInvitationInput = {
  /** Capitals, blanks and hyphens do not matter. */
  code: string;
  /** The name by which the person is known there; a member keeps the one they have. */
  name: string;
};

/** What `PushSubscription.toJSON()` of a browser gives. */
export type AllowPushInput = {
  /** keys.auth, base64url. */
  auth: string;
  endpoint: string;
  /** keys.p256dh, base64url. */
  p256dh: string;
};

export type AnswerReportInput = {
  /** Whether it is so; if not, say in the note what is. */
  accept: boolean;
  id: string;
  /** Needed for an objection, at most 2000 characters. */
  note?: string | null | undefined;
};

export type AnswerWeatherShiftInput = {
  answer: WeatherAnswer;
  bookingId: string;
  id: string;
};

export type AskSecondPersonInput = {
  bookingId: string;
  /** Who will be there; another member of the federation. */
  memberId: string;
};

/** What kind of thing is shared. */
export type AssetCategory =
  | 'BUTCHERY'
  | 'HALL'
  | 'KITCHEN'
  | 'MILL'
  | 'OTHER'
  | 'STORE'
  | 'TOOL'
  | 'VEHICLE'
  | 'WORKSHOP';

/** EXCLUSIVE: one thing, one booking at a time. POOLED: several alike, booked by number. COMPOSITE: a whole or kit of other assets, which it takes when booked. */
export type AssetKind =
  | 'COMPOSITE'
  | 'EXCLUSIVE'
  | 'POOLED';

/** FREE can be booked to its very edges. */
export type BlockState =
  | 'BUSY'
  | 'CLOSED'
  | 'FREE'
  | 'PAST';

export type BookAssetInput = {
  assetId: string;
  /** A whole minute after start. */
  end: string;
  /** What for, 1 to 500 characters. */
  purpose: string;
  /** How many of a pooled asset, 1 to 10000; 1 unless given. */
  quantity?: number | null | undefined;
  /** A whole minute, not in the past. */
  start: string;
};

export type BookSeriesInput = {
  assetId: string;
  /** Months after which a series without a near end is asked about, 1 to 12; 6 unless given. */
  confirmMonths?: number | null | undefined;
  /** Other times for some of the dates. */
  instead?: Array<SeriesInstead> | null | undefined;
  /** Wall clock of the first start in the asset’s zone: 2026-12-01T08:00 */
  localStart: string;
  /** Length on the wall clock, 1 to 44640. */
  minutes: number;
  /** What for, 1 to 500 characters. */
  purpose: string;
  /** How many of a pooled asset; 1 unless given. */
  quantity?: number | null | undefined;
  /** RFC 5545: FREQ=WEEKLY;BYDAY=TU;COUNT=10. Without an end it goes on, and is asked about from time to time. */
  rule: string;
  /** Dates to leave out, as the rule gives them. */
  skip?: Array<string> | null | undefined;
};

export type BookTogetherInput = {
  /** What for, 1 to 500 characters. */
  purpose: string;
  /** Two to twenty. */
  wishes: Array<TogetherWish>;
};

/** HELD for some minutes, or REQUESTED, then CONFIRMED, CHECKED_OUT, RETURNED, SETTLED; or CANCELLED, DECLINED, EXPIRED, NO_SHOW, which free the time. */
export type BookingStatus =
  | 'CANCELLED'
  | 'CHECKED_OUT'
  | 'CONFIRMED'
  | 'DECLINED'
  | 'EXPIRED'
  | 'HELD'
  | 'NO_SHOW'
  | 'REQUESTED'
  | 'RETURNED'
  | 'SETTLED';

/** What a calendar link shows. */
export type CalendarFeedKind =
  /** The bookings of one asset, as far as whoever made it may know them. */
  | 'ASSET'
  /** The bookings of one cooperative. */
  | 'COOPERATIVE'
  /** When one asset is taken, without who or what for: may be given to strangers. */
  | 'FREE_BUSY'
  /** The bookings of whoever made it. */
  | 'MINE';

export type CancelBookingInput = {
  id: string;
  reason?: string | null | undefined;
};

export type CancelSeriesInput = {
  /** One of its bookings. */
  bookingId: string;
  reason?: string | null | undefined;
  scope: SeriesScope;
};

export type CancelTogetherInput = {
  reason?: string | null | undefined;
  togetherId: string;
};

export type CheckOutBookingInput = {
  bookingId: string;
  /** Left out: as the last return left it. */
  condition?: ConditionInput | null | undefined;
  /** Keys that go with it. */
  keyIds?: Array<string> | null | undefined;
  readings?: Array<ShownReadingInput> | null | undefined;
  /** Units of pooled assets that go out, at most as many as were booked. */
  unitIds?: Array<string> | null | undefined;
};

export type ChooseNoticesInput = {
  /** Kinds that are left out stay as they are. */
  choices: Array<NoticeChoiceInput>;
  /** Minutes after midnight at which the digest comes, 0 to 1439. */
  digestMinute?: number | null | undefined;
  /** IANA zone of the reader; left out, it stays. */
  timeZone?: string | null | undefined;
};

/** In what state a thing is. */
export type ConditionInput = {
  /** What is to be seen, at most 2000 characters. */
  note?: string | null | undefined;
  rating: ConditionRating;
};

/** GOOD; WORN but fit for use; DAMAGED, to be mended; UNUSABLE as it is. */
export type ConditionRating =
  | 'DAMAGED'
  | 'GOOD'
  | 'UNUSABLE'
  | 'WORN';

export type ConfirmHoldInput = {
  id: string;
};

/** Something that was used up. */
export type ConsumableInput = {
  /** What, 1 to 100 characters. */
  name: string;
  /** How much, as text: up to 9 digits and 3 decimals. */
  quantity: string;
  /** Of what it is counted: kg, l, sacks; 1 to 20 characters. */
  unit: string;
};

/** A role in one cooperative. */
export type CooperativeRole =
  | 'COORDINATOR'
  | 'MEMBER'
  | 'TREASURER';

/** Where a cooperative stands in its federation. */
export type CooperativeStatus =
  /** Belongs to the federation. */
  | 'ADMITTED'
  /** Waits for admission. */
  | 'APPLIED'
  /** Of another federation: no member, but may book under an agreement, where the rules let guests. */
  | 'GUEST'
  /** Belongs to it no more, or was not admitted. */
  | 'LEFT'
  /** Known to the directory only. */
  | 'LISTED'
  /** Belongs to it, but may not act for now. */
  | 'SUSPENDED';

export type CreateAccessTokenInput = {
  /** In the future, at most 366 days away. */
  expiresAt: string;
  /** What it is for. */
  name: string;
  scopes: Array<TokenScope>;
};

export type CreateCalendarFeedInput = {
  /** For ASSET and FREE_BUSY. */
  assetId?: string | null | undefined;
  /** For COOPERATIVE: one of your own. */
  cooperativeId?: string | null | undefined;
  kind: CalendarFeedKind;
};

/** CLOSED: not open that day. FULL: open, nothing left. PART: some left. FREE: all that is left of it. */
export type DayState =
  | 'CLOSED'
  | 'FREE'
  | 'FULL'
  | 'PART';

/** A role in the federation itself. */
export type FederationRole =
  | 'ALLOCATOR'
  | 'AUDITOR'
  | 'STEWARD';

export type FileSeasonWishesInput = {
  /** 32 random bytes of the caller’s own as 64 hexadecimal digits, mixed into the draw. Make them anew each time. */
  contribution: string;
  /** Version of the list that is replaced; left out when there is none. */
  expectedVersion?: number | null | undefined;
  /** How many periods are wanted at most, 1 to 50; left out for all. */
  most?: number | null | undefined;
  seasonId: string;
  /** All wishes, dearest first, at most 50; none to withdraw. */
  wishes: Array<SeasonWishInput>;
};

export type FinishPasskeyInput = {
  /** What the person calls it: my phone. */
  name: string;
  /** RegistrationResponseJSON (WebAuthn), as JSON text. */
  response: string;
};

export type FinishPasskeySignInInput = {
  challengeId: string;
  /** AuthenticationResponseJSON (WebAuthn), as JSON text. */
  response: string;
};

/** OUT: taken. BACK: given back. */
export type HandoverKind =
  | 'BACK'
  | 'OUT';

/** OPEN until the booking is MOVED, CANCELLED, or KEPT knowingly. */
export type HitState =
  | 'CANCELLED'
  | 'KEPT'
  | 'MOVED'
  | 'OPEN';

export type JoinWaitlistInput = {
  assetId: string;
  /** Not before this. */
  earliest: string;
  /** Over by this, at most 92 days later. */
  latest: string;
  /** A shorter time would do down to this; the wished length unless given. */
  leastMinutes?: number | null | undefined;
  /** Wished length, 1 to 44640. */
  minutes: number;
  /** What for, 1 to 500 characters. */
  purpose: string;
  /** How many of a pooled asset; 1 unless given. */
  quantity?: number | null | undefined;
};

/** What a meter counts. */
export type MeterUnit =
  | 'HOUR'
  | 'KG'
  | 'KM'
  | 'KWH'
  | 'LITRE'
  | 'PIECE';

export type MoveBookingInput = {
  /** A whole minute; as it is unless given. */
  end?: string | null | undefined;
  /** The version of the booking as it was read. */
  expectedVersion: number;
  id: string;
  /** How many of a pooled asset, 1 to 10000; as it is unless given. */
  quantity?: number | null | undefined;
  /** A whole minute; as it is unless given. What has begun keeps its start. */
  start?: string | null | undefined;
};

export type MoveSeriesInput = {
  /** One of its bookings. */
  bookingId: string;
  end: string;
  /** The version of that booking as it was read. */
  expectedVersion: number;
  scope: SeriesScope;
  /** New start of that booking; the others move as much on the wall clock. */
  start: string;
};

export type NoticeChoiceInput = {
  kind: NoticeKind;
  way: NoticeWay;
};

/** What someone can be told of. */
export type NoticeKind =
  /** For guests: the agreement ends before your booking. */
  | 'AGREEMENT_ENDS'
  /** For coordinators: a request waits for an answer. */
  | 'APPROVAL_WAITS'
  | 'APPROVED'
  /** Someone booked for you. */
  | 'BOOKED_FOR_YOU'
  /** Someone else cancelled your booking. */
  | 'CANCELLED'
  /** A closure or breakdown meets your booking. */
  | 'CLOSED'
  | 'DECLINED'
  /** Someone else gave your booking another time. */
  | 'MOVED'
  /** What they offered was declined. */
  | 'OFFER_DECLINED'
  /** What they offered was taken. */
  | 'OFFER_TAKEN'
  /** What became of a problem that they reported, or that is charged to their cooperative. */
  | 'PROBLEM_DECIDED'
  /** For coordinators: someone reported a problem. */
  | 'PROBLEM_OPEN'
  /** You are asked to be there when a dangerous thing is taken out. */
  | 'SECOND_ASKED'
  /** Who you asked to be there cannot come. */
  | 'SECOND_DECLINED'
  /** Whether a series of theirs is still wanted. */
  | 'SERIES_ASKED'
  /** A date of a series of theirs could not be booked. */
  | 'SERIES_MISSED'
  /** A series of theirs was let go, as nobody confirmed it. */
  | 'SERIES_RELEASED'
  /** For coordinators and treasurers: the statement of a season is final. */
  | 'STATEMENT_CLOSED'
  /** Someone offers them a booking. */
  | 'SWAP_OFFER'
  /** A time that they waited for is held for them. */
  | 'WAITLIST_OFFER';

/** How someone is told. */
export type NoticeWay =
  /** One mail a day, with all that is still open. */
  | 'DIGEST'
  /** A mail at once. */
  | 'MAIL'
  /** Not at all. */
  | 'OFF'
  /** On the devices that allow it; a mail when none does. */
  | 'PUSH';

export type OfferBookingInput = {
  /** What is offered: a confirmed booking that is still to come. */
  bookingId: string;
  /** To whom it is handed over; to anyone unless given. */
  cooperativeId?: string | null | undefined;
  message?: string | null | undefined;
  /** Until when it can be answered; a week, or until the first of the times begins, unless given. */
  until?: string | null | undefined;
  /** What is wanted for it; nothing when it is handed over. */
  wantedId?: string | null | undefined;
};

/** What pledges count. */
export type PledgeUnit =
  | 'HOUR'
  | 'KG'
  | 'KM'
  | 'KWH'
  | 'LITRE'
  | 'PIECE'
  | 'SHARE';

/** What a price is for: an hour, a use, a unit of the meter. */
export type PriceOf =
  | 'HOUR'
  | 'UNIT'
  | 'USE';

export type PrintSheetInput = {
  assetId: string;
  /** Any day of the week; this week when left out. */
  week?: string | null | undefined;
};

/** Why something cannot be booked. */
export type RefusalCode =
  /** The agreement under which the cooperative books is not in force at this time. */
  | 'AGREEMENT'
  /** The person is not trained for it. */
  | 'CERTIFICATE'
  /** It is closed at this time. */
  | 'CLOSED'
  /** It is too far ahead. */
  | 'HORIZON'
  /** It starts too soon. */
  | 'NOTICE'
  | 'PAST'
  /** The person or cooperative would have booked too much. */
  | 'QUOTA'
  | 'RETIRED'
  /** It does not start or end on a step. */
  | 'STEP'
  /** Someone else has it at this time. */
  | 'TAKEN'
  | 'TOO_LONG'
  | 'TOO_SHORT'
  /** This cooperative may not book it. */
  | 'WHO';

/** OPEN until the other side accepts or objects; SILENCE: nobody did in time, which accepts it. */
export type ReportOutcome =
  | 'ACCEPTED'
  | 'OBJECTED'
  | 'OPEN'
  | 'SILENCE';

export type ReportProblemInput = {
  assetId: string;
  /** The booking during which it was seen. */
  bookingId?: string | null | undefined;
  /** Whether it cannot be used as it is; false unless said. */
  stopsUse?: boolean | null | undefined;
  /** What is wrong, 1 to 2000 characters. */
  words: string;
};

/** Who wrote it: whoever holds the booking, or those who look after the thing. */
export type ReportSide =
  | 'HOLDER'
  | 'OWNER';

export type RequestSignInCodeInput = {
  email: string;
  /** Of the mail, and of the person when the address is new: one of en es pt-BR eu fr. */
  language?: string | null | undefined;
};

export type ReturnBookingInput = {
  bookingId: string;
  condition: ConditionInput;
  consumables?: Array<ConsumableInput> | null | undefined;
  /** Keys that are back at their place. */
  keyIds?: Array<string> | null | undefined;
  readings?: Array<ShownReadingInput> | null | undefined;
};

/** What a line of rules is about. */
export type RuleTopic =
  | 'APPROVAL'
  | 'BUFFERS'
  | 'CANCEL'
  | 'CERTIFICATES'
  | 'HORIZON'
  | 'LENGTH'
  | 'NOTICE'
  | 'PRICE'
  | 'QUOTA'
  | 'STEP'
  | 'WHO';

/** What the shares of a season follow: the volume that each pledged, the capital that each paid in, or the same for all. */
export type SeasonBasis =
  | 'CAPITAL'
  | 'EQUAL'
  | 'VOLUME';

/** How a sharing-out ended: booked for everyone, or put aside with a reason. */
export type SeasonOutcome =
  | 'DISCARDED'
  | 'PUBLISHED';

/** OPEN for wishes; CLOSED, waiting to be shared out; DRAWN, shared out but not published; PUBLISHED and booked. */
export type SeasonPhase =
  | 'CLOSED'
  | 'DRAWN'
  | 'OPEN'
  | 'PUBLISHED';

/** TAKEN by a wish that was given before; BOOKED before the round; CLOSED then; ENOUGH, its cooperative has as many as it wanted; RULES of booking refuse it; NOT_ADMITTED, its cooperative is no admitted member. */
export type SeasonRefusalReason =
  | 'BOOKED'
  | 'CLOSED'
  | 'ENOUGH'
  | 'NOT_ADMITTED'
  | 'RULES'
  | 'TAKEN';

export type SeasonWishInput = {
  assetId: string;
  /** A whole minute after start, in the season. */
  end: string;
  /** What for, 1 to 500 characters. */
  purpose: string;
  /** How many of a pooled asset. */
  quantity?: number | null | undefined;
  /** A whole minute, in the season. */
  start: string;
};

/** FREE; TAKEN by others; CLOSED; REFUSED by the rules of the asset, which say why. */
export type SeriesDateState =
  | 'CLOSED'
  | 'FREE'
  | 'REFUSED'
  | 'TAKEN';

export type SeriesInput = {
  assetId: string;
  /** Other times for some of the dates. */
  instead?: Array<SeriesInstead> | null | undefined;
  /** Wall clock of the first start in the asset’s zone: 2026-12-01T08:00 */
  localStart: string;
  /** Length on the wall clock, 1 to 44640. */
  minutes: number;
  /** How many of a pooled asset; 1 unless given. */
  quantity?: number | null | undefined;
  /** RFC 5545: FREQ=WEEKLY;BYDAY=TU;COUNT=10. Without an end it goes on, and is asked about from time to time. */
  rule: string;
  /** Dates to leave out, as the rule gives them. */
  skip?: Array<string> | null | undefined;
};

export type SeriesInstead = {
  end: string;
  /** The date, as the rule gives it: 2026-12-01T08:00 */
  local: string;
  start: string;
};

/** ONE date, this one and all FOLLOWING, or ALL that are still to come. */
export type SeriesScope =
  | 'ALL'
  | 'FOLLOWING'
  | 'ONE';

export type SetWeatherBoundInput = {
  id: string;
  weatherBound: boolean;
};

/** DRAFT is worked out anew whenever it is looked at; CLOSED never changes. */
export type SettlementStatus =
  | 'CLOSED'
  | 'DRAFT';

/** By what a line was shared out. A variable pool of which nobody used anything is shared by pledge. */
export type SharedBy =
  | 'PLEDGE'
  | 'USE';

/** What a counter shows now. */
export type ShownReadingInput = {
  meterId: string;
  /** A whole number of 10^-scale units, as text. */
  value: string;
};

export type SignInInput = {
  /** A mailed code, a printed code, or the token of a sign-in link. */
  code: string;
  /** With a mailed code only. */
  email?: string | null | undefined;
};

/** One line of a statement. */
export type StatementBasisInput = {
  cooperativeId: string;
  poolId: string;
  settlementId: string;
};

export type TogetherWish = {
  assetId: string;
  /** A whole minute after start. */
  end: string;
  /** How many of a pooled asset, 1 to 10000; 1 unless given. */
  quantity?: number | null | undefined;
  /** A whole minute, not in the past. */
  start: string;
};

/** What an access token may be used for. */
export type TokenScope =
  /** Booking and cancelling. */
  | 'BOOK'
  /** Every other change that its person may make. */
  | 'MANAGE'
  /** Queries. */
  | 'READ';

export type UpdateProfileInput = {
  /** One of en es pt-BR eu fr. */
  language?: string | null | undefined;
  /** What the federation acted for calls the person. */
  name?: string | null | undefined;
};

/** TIME: minutes, times how many were booked. PRICE: smallest units of a currency. Others: what a meter counts. */
export type UsageMeasure =
  | 'HOUR'
  | 'KG'
  | 'KM'
  | 'KWH'
  | 'LITRE'
  | 'PIECE'
  | 'PRICE'
  | 'TIME';

/** WAITING; OFFERED a time, to confirm or let go; BOOKED it; MISSED it; or LEFT. */
export type WaitlistState =
  | 'BOOKED'
  | 'LEFT'
  | 'MISSED'
  | 'OFFERED'
  | 'WAITING';

/** MOVE to the new time; KEEP the old one; GIVE_UP both. */
export type WeatherAnswer =
  | 'GIVE_UP'
  | 'KEEP'
  | 'MOVE';

export type AssetsQueryVariables = Exact<{ [key: string]: never; }>;


export type AssetsQuery = { assets: { totalItems: number, items: Array<{ id: string, name: string, category: AssetCategory, place: string, owner: { id: string, name: string } }> } };

export type SearchAssetsQueryVariables = Exact<{
  text: string;
}>;


export type SearchAssetsQuery = { assets: { totalItems: number, items: Array<{ id: string, name: string, category: AssetCategory, place: string, owner: { id: string, name: string } }> } };

export type AssetCalendarQueryVariables = Exact<{
  id: string;
  from: string;
}>;


export type AssetCalendarQuery = { asset: { id: string, name: string, category: AssetCategory, place: string, description: string, howToUse: string, timeZone: string, setupMinutes: number, turnaroundMinutes: number, minMinutes: number, maxMinutes: number, horizonDays: number, retired: boolean, kind: AssetKind, quantity: number, parts: Array<{ quantity: number, asset: { id: string, name: string } }>, owner: { id: string, name: string, phone: string, email: string }, photos: Array<{ id: string, url: string, alt: string }>, documents: Array<{ id: string, title: string, url: string }>, closures: Array<{ id: string, start: string, end: string, reason: string }>, rules: Array<{ topic: RuleTopic, text: string }> } | null, freeBusy: Array<{ date: string, state: DayState, blocks: Array<{ start: string, end: string, state: BlockState, booking: { id: string, mine: boolean, cooperative: { id: string, name: string } } | null }> }> };

export type ClashFragment = { message: string, assetId: string, heldBy: Array<{ id: string, start: string, end: string, cooperative: { id: string, name: string } }>, closures: Array<{ id: string, start: string, end: string, reason: string }>, alternatives: Array<{ start: string, end: string }> };

export type RefusalFragment = { message: string, reasons: Array<{ code: RefusalCode, message: string, ask: { id: string, name: string } | null }> };

export type BookAssetMutationVariables = Exact<{
  input: BookAssetInput;
}>;


export type BookAssetMutation = { bookAsset:
    | { __typename: 'Booking', id: string, status: BookingStatus }
    | { __typename: 'BookingClash', message: string, assetId: string, heldBy: Array<{ id: string, start: string, end: string, cooperative: { id: string, name: string } }>, closures: Array<{ id: string, start: string, end: string, reason: string }>, alternatives: Array<{ start: string, end: string }> }
    | { __typename: 'BookingRefusal', message: string, reasons: Array<{ code: RefusalCode, message: string, ask: { id: string, name: string } | null }> }
   };

export type BookingCheckQueryVariables = Exact<{
  assetId: string;
  start: string;
  end: string;
  quantity: number;
}>;


export type BookingCheckQuery = { bookingCheck: { needsApproval: boolean, cancelUntil: string | null, price: Array<{ of: PriceOf, unit: string | null, rate: string, currency: string, amount: string | null }>, reasons: Array<{ code: RefusalCode, message: string, ask: { id: string, name: string } | null }> } };

export type CooperativeMembersQueryVariables = Exact<{
  cooperativeId: string;
}>;


export type CooperativeMembersQuery = { members: { items: Array<{ id: string, name: string }> } };

export type SeriesDatesFragment = { free: number, goesOn: boolean, dates: Array<{ local: string, start: string, end: string, state: SeriesDateState, reason: string | null, heldBy: Array<{ id: string, cooperative: { id: string, name: string } }>, suggestion: { start: string, end: string } | null }> };

export type PreviewSeriesQueryVariables = Exact<{
  input: SeriesInput;
}>;


export type PreviewSeriesQuery = { previewSeries: { free: number, goesOn: boolean, dates: Array<{ local: string, start: string, end: string, state: SeriesDateState, reason: string | null, heldBy: Array<{ id: string, cooperative: { id: string, name: string } }>, suggestion: { start: string, end: string } | null }> } };

export type BookSeriesMutationVariables = Exact<{
  input: BookSeriesInput;
}>;


export type BookSeriesMutation = { bookSeries:
    | { __typename: 'BookingSeries', id: string }
    | { __typename: 'SeriesPreview', free: number, goesOn: boolean, dates: Array<{ local: string, start: string, end: string, state: SeriesDateState, reason: string | null, heldBy: Array<{ id: string, cooperative: { id: string, name: string } }>, suggestion: { start: string, end: string } | null }> }
   };

export type ThingsQueryVariables = Exact<{ [key: string]: never; }>;


export type ThingsQuery = { assets: { items: Array<{ id: string, name: string, kind: AssetKind, quantity: number, timeZone: string, owner: { id: string, name: string } }> } };

export type BookTogetherMutationVariables = Exact<{
  input: BookTogetherInput;
}>;


export type BookTogetherMutation = { bookTogether:
    | { __typename: 'BookingClash', message: string, assetId: string, heldBy: Array<{ id: string, start: string, end: string, cooperative: { id: string, name: string } }>, closures: Array<{ id: string, start: string, end: string, reason: string }>, alternatives: Array<{ start: string, end: string }> }
    | { __typename: 'BookingRefusal', message: string, reasons: Array<{ code: RefusalCode, message: string, ask: { id: string, name: string } | null }> }
    | { __typename: 'BookingsTogether', bookings: Array<{ id: string, status: BookingStatus }> }
   };

export type BookingCardFragment = { id: string, start: string, end: string, timeZone: string, status: BookingStatus, purpose: string | null, mayCancel: boolean, weatherBound: boolean, mayConfirm: boolean, mayCheckOut: boolean, mayReturn: boolean, heldUntil: string | null, version: number, togetherId: string | null, insteadOf: { id: string, start: string, end: string } | null, moveOf: { id: string, start: string, end: string } | null, askedMove: { id: string, start: string, end: string } | null, series: { id: string } | null, asset: { id: string, name: string, place: string, category: AssetCategory }, cooperative: { id: string, name: string }, hits: Array<{ state: HitState, note: string, closure: { id: string, reason: string } }> };

export type OtherTimesQueryVariables = Exact<{
  bookingId: string;
}>;


export type OtherTimesQuery = { otherTimes: Array<{ start: string, end: string }> };

export type MyBookingsQueryVariables = Exact<{
  from: string;
}>;


export type MyBookingsQuery = { coming: { totalItems: number, items: Array<{ id: string, start: string, end: string, timeZone: string, status: BookingStatus, purpose: string | null, mayCancel: boolean, weatherBound: boolean, mayConfirm: boolean, mayCheckOut: boolean, mayReturn: boolean, heldUntil: string | null, version: number, togetherId: string | null, codesFrom: string, quantity: number, insteadOf: { id: string, start: string, end: string } | null, moveOf: { id: string, start: string, end: string } | null, askedMove: { id: string, start: string, end: string } | null, series: { id: string } | null, asset: { id: string, name: string, place: string, category: AssetCategory, keys: Array<{ id: string, label: string, isCode: boolean, code: string | null }> }, cooperative: { id: string, name: string }, hits: Array<{ state: HitState, note: string, closure: { id: string, reason: string } }>, use: { needsTwo: boolean, secondPeople: Array<{ confirmedAt: string | null, declinedAt: string | null, member: { id: string, name: string } | null }>, units: Array<{ id: string, label: string }> } | null }> }, past: { items: Array<{ id: string, start: string, end: string, timeZone: string, status: BookingStatus, purpose: string | null, mayCancel: boolean, weatherBound: boolean, mayConfirm: boolean, mayCheckOut: boolean, mayReturn: boolean, heldUntil: string | null, version: number, togetherId: string | null, insteadOf: { id: string, start: string, end: string } | null, moveOf: { id: string, start: string, end: string } | null, askedMove: { id: string, start: string, end: string } | null, series: { id: string } | null, asset: { id: string, name: string, place: string, category: AssetCategory }, cooperative: { id: string, name: string }, hits: Array<{ state: HitState, note: string, closure: { id: string, reason: string } }> }> } };

export type CancelBookingMutationVariables = Exact<{
  input: CancelBookingInput;
}>;


export type CancelBookingMutation = { cancelBooking: { id: string, status: BookingStatus } };

export type CancelSeriesMutationVariables = Exact<{
  input: CancelSeriesInput;
}>;


export type CancelSeriesMutation = { cancelSeries: { id: string } };

export type CancelTogetherMutationVariables = Exact<{
  input: CancelTogetherInput;
}>;


export type CancelTogetherMutation = { cancelTogether: { togetherId: string } };

export type SetWeatherBoundMutationVariables = Exact<{
  input: SetWeatherBoundInput;
}>;


export type SetWeatherBoundMutation = { setWeatherBound: { id: string, weatherBound: boolean } };

export type WaitingQueryVariables = Exact<{ [key: string]: never; }>;


export type WaitingQuery = { held: { items: Array<{ heldUntil: string | null, id: string, start: string, end: string, timeZone: string, status: BookingStatus, purpose: string | null, mayCancel: boolean, weatherBound: boolean, mayConfirm: boolean, mayCheckOut: boolean, mayReturn: boolean, version: number, togetherId: string | null, insteadOf: { id: string, start: string, end: string } | null, moveOf: { id: string, start: string, end: string } | null, askedMove: { id: string, start: string, end: string } | null, series: { id: string } | null, asset: { id: string, name: string, place: string, category: AssetCategory }, cooperative: { id: string, name: string }, hits: Array<{ state: HitState, note: string, closure: { id: string, reason: string } }> }> }, myWaitlist: { items: Array<{ id: string, state: WaitlistState, earliest: string, latest: string, asset: { id: string, name: string, timeZone: string } }> }, mySeries: { items: Array<{ id: string, toConfirm: boolean, confirmBy: string | null, localStart: string, asset: { id: string, name: string } }> } };

export type MoveBookingMutationVariables = Exact<{
  input: MoveBookingInput;
}>;


export type MoveBookingMutation = { moveBooking:
    | { __typename: 'Booking', id: string, status: BookingStatus }
    | { __typename: 'BookingClash', message: string, assetId: string, heldBy: Array<{ id: string, start: string, end: string, cooperative: { id: string, name: string } }>, closures: Array<{ id: string, start: string, end: string, reason: string }>, alternatives: Array<{ start: string, end: string }> }
    | { __typename: 'BookingRefusal', message: string, reasons: Array<{ code: RefusalCode, message: string, ask: { id: string, name: string } | null }> }
   };

export type MoveSeriesMutationVariables = Exact<{
  input: MoveSeriesInput;
}>;


export type MoveSeriesMutation = { moveSeries:
    | { __typename: 'BookingClash', message: string, assetId: string, heldBy: Array<{ id: string, start: string, end: string, cooperative: { id: string, name: string } }>, closures: Array<{ id: string, start: string, end: string, reason: string }>, alternatives: Array<{ start: string, end: string }> }
    | { __typename: 'BookingRefusal', message: string, reasons: Array<{ code: RefusalCode, message: string, ask: { id: string, name: string } | null }> }
    | { __typename: 'BookingSeries', id: string }
   };

export type ConfirmHoldMutationVariables = Exact<{
  input: ConfirmHoldInput;
}>;


export type ConfirmHoldMutation = { confirmHold:
    | { __typename: 'Booking', id: string, status: BookingStatus }
    | { __typename: 'BookingClash', message: string, assetId: string, heldBy: Array<{ id: string, start: string, end: string, cooperative: { id: string, name: string } }>, closures: Array<{ id: string, start: string, end: string, reason: string }>, alternatives: Array<{ start: string, end: string }> }
    | { __typename: 'BookingRefusal', message: string, reasons: Array<{ code: RefusalCode, message: string, ask: { id: string, name: string } | null }> }
   };

export type JoinWaitlistMutationVariables = Exact<{
  input: JoinWaitlistInput;
}>;


export type JoinWaitlistMutation = { joinWaitlist: { id: string, state: WaitlistState } };

export type LeaveWaitlistMutationVariables = Exact<{
  id: string;
}>;


export type LeaveWaitlistMutation = { leaveWaitlist: { id: string } };

export type ConfirmSeriesMutationVariables = Exact<{
  id: string;
}>;


export type ConfirmSeriesMutation = { confirmSeries: { id: string } };

export type HandedThingFragment = { id: string, name: string, meters: Array<{ id: string, name: string, unit: MeterUnit, scale: number, latest: { id: string, value: string } | null }>, keys: Array<{ id: string, label: string, isCode: boolean, holder: { id: string } | null }>, units: Array<{ id: string, label: string, retired: boolean, booking: { id: string } | null }> };

export type HandedThingsQueryVariables = Exact<{
  id: string;
}>;


export type HandedThingsQuery = { asset: { id: string, name: string, parts: Array<{ quantity: number, asset: { id: string, name: string, meters: Array<{ id: string, name: string, unit: MeterUnit, scale: number, latest: { id: string, value: string } | null }>, keys: Array<{ id: string, label: string, isCode: boolean, holder: { id: string } | null }>, units: Array<{ id: string, label: string, retired: boolean, booking: { id: string } | null }> } }>, meters: Array<{ id: string, name: string, unit: MeterUnit, scale: number, latest: { id: string, value: string } | null }>, keys: Array<{ id: string, label: string, isCode: boolean, holder: { id: string } | null }>, units: Array<{ id: string, label: string, retired: boolean, booking: { id: string } | null }> } | null };

export type CheckOutBookingMutationVariables = Exact<{
  input: CheckOutBookingInput;
}>;


export type CheckOutBookingMutation = { checkOutBooking: { id: string, status: BookingStatus, reports: Array<{ id: string, kind: HandoverKind }> } };

export type ReturnBookingMutationVariables = Exact<{
  input: ReturnBookingInput;
}>;


export type ReturnBookingMutation = { returnBooking: { id: string, status: BookingStatus, reports: Array<{ id: string, kind: HandoverKind }> } };

export type ReportFactsFragment = { id: string, kind: HandoverKind, side: ReportSide, rating: ConditionRating, note: string, at: string, answerUntil: string, outcome: ReportOutcome, answer: string, mayAnswer: boolean, photos: Array<{ id: string, url: string }>, answerPhotos: Array<{ id: string, url: string }> };

export type BookingReportsQueryVariables = Exact<{
  id: string;
}>;


export type BookingReportsQuery = { booking: { id: string, timeZone: string, use: { units: Array<{ id: string, label: string }>, consumables: Array<{ id: string, name: string, quantity: string, unit: string }> } | null, reports: Array<{ id: string, kind: HandoverKind, side: ReportSide, rating: ConditionRating, note: string, at: string, answerUntil: string, outcome: ReportOutcome, answer: string, mayAnswer: boolean, photos: Array<{ id: string, url: string }>, answerPhotos: Array<{ id: string, url: string }> }> } | null };

export type ReportsToAnswerQueryVariables = Exact<{ [key: string]: never; }>;


export type ReportsToAnswerQuery = { reportsToAnswer: { items: Array<{ id: string, rating: ConditionRating, answerUntil: string, booking: { id: string, start: string, end: string, timeZone: string, asset: { id: string, name: string } } }> } };

export type AnswerReportMutationVariables = Exact<{
  input: AnswerReportInput;
}>;


export type AnswerReportMutation = { answerReport: { id: string, outcome: ReportOutcome, objectionId: string | null } };

export type BookingDeedsFragment = { codesFrom: string, quantity: number, use: { needsTwo: boolean, secondPeople: Array<{ confirmedAt: string | null, declinedAt: string | null, member: { id: string, name: string } | null }>, units: Array<{ id: string, label: string }> } | null, asset: { id: string, keys: Array<{ id: string, label: string, isCode: boolean, code: string | null }> } };

export type SecondChoicesQueryVariables = Exact<{
  bookingId: string;
  text?: string | null | undefined;
}>;


export type SecondChoicesQuery = { secondChoices: { totalItems: number, items: Array<{ member: { id: string, name: string }, cooperative: { id: string, name: string } }> } };

export type AskSecondPersonMutationVariables = Exact<{
  input: AskSecondPersonInput;
}>;


export type AskSecondPersonMutation = { askSecondPerson: { id: string } };

export type SecondAskFragment = { id: string, start: string, end: string, timeZone: string, asset: { id: string, name: string }, cooperative: { id: string, name: string } };

export type SecondAsksQueryVariables = Exact<{ [key: string]: never; }>;


export type SecondAsksQuery = { asked: { items: Array<{ id: string, start: string, end: string, timeZone: string, asset: { id: string, name: string }, cooperative: { id: string, name: string } }> }, promised: { items: Array<{ id: string, start: string, end: string, timeZone: string, asset: { id: string, name: string }, cooperative: { id: string, name: string } }> } };

export type ConfirmSecondPersonMutationVariables = Exact<{
  bookingId: string;
}>;


export type ConfirmSecondPersonMutation = { confirmSecondPerson: { id: string } };

export type DeclineSecondPersonMutationVariables = Exact<{
  bookingId: string;
}>;


export type DeclineSecondPersonMutation = { declineSecondPerson: { id: string } };

export type MyCalendarFeedsQueryVariables = Exact<{ [key: string]: never; }>;


export type MyCalendarFeedsQuery = { calendarFeeds: { totalItems: number, items: Array<{ id: string, kind: CalendarFeedKind, createdAt: string, lastReadAt: string | null, cooperative: { id: string, name: string } | null, asset: { id: string, name: string } | null }> } };

export type CreateCalendarFeedMutationVariables = Exact<{
  input: CreateCalendarFeedInput;
}>;


export type CreateCalendarFeedMutation = { createCalendarFeed: { path: string, feed: { id: string } } };

export type RevokeCalendarFeedMutationVariables = Exact<{
  id: string;
}>;


export type RevokeCalendarFeedMutation = { revokeCalendarFeed: boolean };

export type OwnStatementsQueryVariables = Exact<{ [key: string]: never; }>;


export type OwnStatementsQuery = { statements: { items: Array<{ cooperative: { id: string, name: string }, settlement: { id: string, name: string, fromDate: string, lastDate: string, status: SettlementStatus, pledgeUnit: PledgeUnit }, charged: { minor: string, currency: string }, paid: { minor: string, currency: string }, due: { minor: string, currency: string }, lines: Array<{ sharedBy: SharedBy, share: string, ofAll: string, scale: number, basisCount: number, pool: { id: string, name: string, measure: UsageMeasure | null, actual: { minor: string, currency: string } }, amount: { minor: string, currency: string } }> }> } };

export type StatementUsesQueryVariables = Exact<{
  of: StatementBasisInput;
}>;


export type StatementUsesQuery = { statementBasis: { totalItems: number, items: Array<{ id: string, measure: UsageMeasure, quantity: string, scale: number, start: string, asset: { id: string, name: string, timeZone: string }, fromReading: { id: string, value: string } | null, toReading: { id: string, value: string } | null }> } };

export type HomeQueryVariables = Exact<{
  from: string;
}>;


export type HomeQuery = { bookings: { totalItems: number, items: Array<{ id: string, start: string, end: string, timeZone: string, status: BookingStatus, purpose: string | null, mayCancel: boolean, weatherBound: boolean, mayConfirm: boolean, mayCheckOut: boolean, mayReturn: boolean, heldUntil: string | null, version: number, togetherId: string | null, insteadOf: { id: string, start: string, end: string } | null, moveOf: { id: string, start: string, end: string } | null, askedMove: { id: string, start: string, end: string } | null, series: { id: string } | null, asset: { id: string, name: string, place: string, category: AssetCategory }, cooperative: { id: string, name: string }, hits: Array<{ state: HitState, note: string, closure: { id: string, reason: string } }> }> }, seasons: { items: Array<{ id: string, title: string, phase: SeasonPhase, mine: { version: number } | null }> } };

export type AcceptInvitationMutationVariables = Exact<{
  input: AcceptInvitationInput;
}>;


export type AcceptInvitationMutation = { acceptInvitation: { id: string } };

export type MySecurityQueryVariables = Exact<{ [key: string]: never; }>;


export type MySecurityQuery = { me: { id: string, sessions: Array<{ id: string, device: string, lastSeenAt: string, current: boolean }>, passkeys: Array<{ id: string, name: string, createdAt: string }>, accessTokens: Array<{ id: string, name: string, scopes: Array<TokenScope>, expiresAt: string, lastUsedAt: string | null }> } | null };

export type RevokeSessionMutationVariables = Exact<{
  id: string;
}>;


export type RevokeSessionMutation = { revokeSession: boolean };

export type RevokeAccessTokenMutationVariables = Exact<{
  id: string;
}>;


export type RevokeAccessTokenMutation = { revokeAccessToken: boolean };

export type CreateAccessTokenMutationVariables = Exact<{
  input: CreateAccessTokenInput;
}>;


export type CreateAccessTokenMutation = { createAccessToken: { secret: string, accessToken: { id: string } } };

export type RemovePasskeyMutationVariables = Exact<{
  id: string;
}>;


export type RemovePasskeyMutation = { removePasskey: boolean };

export type StartPasskeyRegistrationMutationVariables = Exact<{ [key: string]: never; }>;


export type StartPasskeyRegistrationMutation = { startPasskeyRegistration: string };

export type FinishPasskeyRegistrationMutationVariables = Exact<{
  input: FinishPasskeyInput;
}>;


export type FinishPasskeyRegistrationMutation = { finishPasskeyRegistration: { id: string } };

export type MyChoicesFragment = { digestAt: string, timeZone: string, pushKey: string, pushHere: boolean, pushDevices: number, items: Array<{ kind: NoticeKind, way: NoticeWay }> };

export type MyNoticesQueryVariables = Exact<{ [key: string]: never; }>;


export type MyNoticesQuery = { noticeChoices: { digestAt: string, timeZone: string, pushKey: string, pushHere: boolean, pushDevices: number, items: Array<{ kind: NoticeKind, way: NoticeWay }> } };

export type ChooseNoticesMutationVariables = Exact<{
  input: ChooseNoticesInput;
}>;


export type ChooseNoticesMutation = { chooseNotices: { digestAt: string } };

export type AllowPushMutationVariables = Exact<{
  input: AllowPushInput;
}>;


export type AllowPushMutation = { allowPush: { pushHere: boolean } };

export type ForbidPushMutationVariables = Exact<{ [key: string]: never; }>;


export type ForbidPushMutation = { forbidPush: { pushHere: boolean } };

export type OfferedBookingFragment = { id: string, start: string, end: string, timeZone: string, purpose: string | null, cooperative: { id: string, name: string }, asset: { id: string, name: string } };

export type BookingOffersQueryVariables = Exact<{ [key: string]: never; }>;


export type BookingOffersQuery = { bookingOffers: { totalItems: number, items: Array<{ id: string, mine: boolean, message: string | null, expiresAt: string, cooperative: { id: string, name: string } | null, booking: { id: string, start: string, end: string, timeZone: string, purpose: string | null, cooperative: { id: string, name: string }, asset: { id: string, name: string } }, wanted: { id: string, start: string, end: string, timeZone: string, purpose: string | null, cooperative: { id: string, name: string }, asset: { id: string, name: string } } | null }> } };

export type SwappableQueryVariables = Exact<{
  assetId: string;
  from: string;
}>;


export type SwappableQuery = { bookings: { items: Array<{ id: string, start: string, end: string, timeZone: string, mine: boolean, cooperative: { id: string, name: string } }> } };

export type ReceiversQueryVariables = Exact<{ [key: string]: never; }>;


export type ReceiversQuery = { cooperatives: { items: Array<{ id: string, name: string }> } };

export type OfferBookingMutationVariables = Exact<{
  input: OfferBookingInput;
}>;


export type OfferBookingMutation = { offerBooking: { id: string } };

export type AcceptOfferMutationVariables = Exact<{
  id: string;
}>;


export type AcceptOfferMutation = { acceptOffer:
    | { __typename: 'BookingClash', message: string, assetId: string, heldBy: Array<{ id: string, start: string, end: string, cooperative: { id: string, name: string } }>, closures: Array<{ id: string, start: string, end: string, reason: string }>, alternatives: Array<{ start: string, end: string }> }
    | { __typename: 'BookingOffer', id: string, booking: { id: string, status: BookingStatus } }
    | { __typename: 'BookingRefusal', message: string, reasons: Array<{ code: RefusalCode, message: string, ask: { id: string, name: string } | null }> }
   };

export type DeclineOfferMutationVariables = Exact<{
  id: string;
}>;


export type DeclineOfferMutation = { declineOffer: { id: string } };

export type WithdrawOfferMutationVariables = Exact<{
  id: string;
}>;


export type WithdrawOfferMutation = { withdrawOffer: { id: string } };

export type AssetProblemsQueryVariables = Exact<{
  id: string;
}>;


export type AssetProblemsQuery = { asset: { id: string, name: string } | null, problems: { items: Array<{ id: string, words: string }> } };

export type ReportProblemMutationVariables = Exact<{
  input: ReportProblemInput;
}>;


export type ReportProblemMutation = { reportProblem: { id: string } };

export type SeasonHeadFragment = { id: string, title: string, startsOn: string, endsOn: string, closesAt: string, phase: SeasonPhase };

export type WishCardFragment = { id: string, rank: number, start: string, end: string, quantity: number, cooperative: { id: string, name: string }, asset: { id: string, name: string, timeZone: string } };

export type SeasonsQueryVariables = Exact<{ [key: string]: never; }>;


export type SeasonsQuery = { seasons: { items: Array<{ id: string, title: string, startsOn: string, endsOn: string, closesAt: string, phase: SeasonPhase }> } };

export type SeasonQueryVariables = Exact<{
  id: string;
}>;


export type SeasonQuery = { season: { start: string, end: string, basis: SeasonBasis, unit: string, commitment: string, id: string, title: string, startsOn: string, endsOn: string, closesAt: string, phase: SeasonPhase, mine: { version: number, most: number | null, contribution: string, wishes: Array<{ id: string, start: string, end: string, quantity: number, purpose: string | null, asset: { id: string } }> } | null } | null, seasonAssets: { items: Array<{ id: string, name: string, timeZone: string, minMinutes: number, maxMinutes: number }> }, seasonShares: { items: Array<{ amount: string, filedAt: string | null, cooperative: { id: string, name: string } }> }, seasonRuns: { items: Array<{ id: string, number: number, outcome: SeasonOutcome | null, endedAt: string | null, reason: string, secret: string | null, commitment: string, steps: number, given: number, refused: number }> } };

export type SeasonOutcomesQueryVariables = Exact<{
  runId: string;
  cooperativeId?: string | null | undefined;
}>;


export type SeasonOutcomesQuery = { seasonOutcomes: { items: Array<{ step: number, wish: { id: string, rank: number, start: string, end: string, quantity: number, cooperative: { id: string, name: string }, asset: { id: string, name: string, timeZone: string } }, refusal: { reason: SeasonRefusalReason, by: Array<{ id: string, cooperative: { id: string, name: string } }> } | null }> } };

export type SeasonStepsQueryVariables = Exact<{
  runId: string;
  skip: number;
}>;


export type SeasonStepsQuery = { seasonSteps: { totalItems: number, items: Array<{ step: number, used: string, entitled: string, cooperative: { id: string, name: string }, tied: Array<{ id: string, name: string }>, given: { id: string, rank: number, start: string, end: string, quantity: number, cooperative: { id: string, name: string }, asset: { id: string, name: string, timeZone: string } } | null, refused: Array<{ reason: SeasonRefusalReason, wish: { id: string, rank: number, start: string, end: string, quantity: number, cooperative: { id: string, name: string }, asset: { id: string, name: string, timeZone: string } } }> }> } };

export type FileSeasonWishesMutationVariables = Exact<{
  input: FileSeasonWishesInput;
}>;


export type FileSeasonWishesMutation = { fileSeasonWishes: { id: string, mine: { version: number, contribution: string } | null } };

export type RequestSignInCodeMutationVariables = Exact<{
  input: RequestSignInCodeInput;
}>;


export type RequestSignInCodeMutation = { requestSignInCode: { expiresAt: string } };

export type SignInMutationVariables = Exact<{
  input: SignInInput;
}>;


export type SignInMutation = { signIn: { id: string, language: string } };

export type StartPasskeySignInMutationVariables = Exact<{ [key: string]: never; }>;


export type StartPasskeySignInMutation = { startPasskeySignIn: { id: string, options: string } };

export type FinishPasskeySignInMutationVariables = Exact<{
  input: FinishPasskeySignInInput;
}>;


export type FinishPasskeySignInMutation = { finishPasskeySignIn: { id: string, language: string } };

export type WeatherAsksQueryVariables = Exact<{ [key: string]: never; }>;


export type WeatherAsksQuery = { weatherShifts: { items: Array<{ id: string, reason: string, answerBy: string, asset: { id: string, name: string, timeZone: string }, moves: Array<{ bookingId: string, oldStart: string, oldEnd: string, newStart: string, newEnd: string, answer: WeatherAnswer | null, mayAnswer: boolean }> }> } };

export type AnswerWeatherShiftMutationVariables = Exact<{
  input: AnswerWeatherShiftInput;
}>;


export type AnswerWeatherShiftMutation = { answerWeatherShift: { id: string } };

export type WeekTimetableQueryVariables = Exact<{
  id: string;
  ids?: Array<string> | string | null | undefined;
  from: string;
}>;


export type WeekTimetableQuery = { asset: { id: string, name: string, place: string, timeZone: string } | null, timetable: { rows: Array<{ open: Array<{ start: string, end: string }>, closures: Array<{ id: string, start: string, end: string, reason: string }>, bookings: Array<{ id: string, start: string, end: string, cooperative: { id: string, name: string } }> }> } };

export type PrintWeekSheetMutationVariables = Exact<{
  input: PrintSheetInput;
}>;


export type PrintWeekSheetMutation = { printSheet: { id: string, path: string } };

export type MeQueryVariables = Exact<{ [key: string]: never; }>;


export type MeQuery = { me: { id: string, language: string, emails: Array<string>, memberships: Array<{ federationId: string, federationName: string, memberId: string, name: string, federationRoles: Array<FederationRole>, cooperatives: Array<{ id: string, name: string, status: CooperativeStatus, roles: Array<CooperativeRole> }> }> } | null };

export type SignOutMutationVariables = Exact<{ [key: string]: never; }>;


export type SignOutMutation = { signOut: boolean };

export type UpdateProfileMutationVariables = Exact<{
  input: UpdateProfileInput;
}>;


export type UpdateProfileMutation = { updateProfile: { id: string, language: string } };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const ClashFragmentDoc = new TypedDocumentString(`
    fragment Clash on BookingClash {
  message
  assetId
  heldBy {
    id
    start
    end
    cooperative {
      id
      name
    }
  }
  closures {
    id
    start
    end
    reason
  }
  alternatives {
    start
    end
  }
}
    `, {"fragmentName":"Clash"}) as unknown as TypedDocumentString<ClashFragment, unknown>;
export const RefusalFragmentDoc = new TypedDocumentString(`
    fragment Refusal on BookingRefusal {
  message
  reasons {
    code
    message
    ask {
      id
      name
    }
  }
}
    `, {"fragmentName":"Refusal"}) as unknown as TypedDocumentString<RefusalFragment, unknown>;
export const SeriesDatesFragmentDoc = new TypedDocumentString(`
    fragment SeriesDates on SeriesPreview {
  free
  goesOn
  dates {
    local
    start
    end
    state
    reason
    heldBy {
      id
      cooperative {
        id
        name
      }
    }
    suggestion {
      start
      end
    }
  }
}
    `, {"fragmentName":"SeriesDates"}) as unknown as TypedDocumentString<SeriesDatesFragment, unknown>;
export const BookingCardFragmentDoc = new TypedDocumentString(`
    fragment BookingCard on Booking {
  id
  start
  end
  timeZone
  status
  purpose
  mayCancel
  weatherBound
  mayConfirm
  mayCheckOut
  mayReturn
  heldUntil
  insteadOf {
    id
    start
    end
  }
  moveOf {
    id
    start
    end
  }
  askedMove {
    id
    start
    end
  }
  version
  togetherId
  series {
    id
  }
  asset {
    id
    name
    place
    category
  }
  cooperative {
    id
    name
  }
  hits {
    state
    note
    closure {
      id
      reason
    }
  }
}
    `, {"fragmentName":"BookingCard"}) as unknown as TypedDocumentString<BookingCardFragment, unknown>;
export const HandedThingFragmentDoc = new TypedDocumentString(`
    fragment HandedThing on Asset {
  id
  name
  meters {
    id
    name
    unit
    scale
    latest {
      id
      value
    }
  }
  keys {
    id
    label
    isCode
    holder {
      id
    }
  }
  units {
    id
    label
    retired
    booking {
      id
    }
  }
}
    `, {"fragmentName":"HandedThing"}) as unknown as TypedDocumentString<HandedThingFragment, unknown>;
export const ReportFactsFragmentDoc = new TypedDocumentString(`
    fragment ReportFacts on ConditionReport {
  id
  kind
  side
  rating
  note
  at
  answerUntil
  outcome
  answer
  mayAnswer
  photos {
    id
    url
  }
  answerPhotos {
    id
    url
  }
}
    `, {"fragmentName":"ReportFacts"}) as unknown as TypedDocumentString<ReportFactsFragment, unknown>;
export const BookingDeedsFragmentDoc = new TypedDocumentString(`
    fragment BookingDeeds on Booking {
  codesFrom
  quantity
  use {
    needsTwo
    secondPeople {
      confirmedAt
      declinedAt
      member {
        id
        name
      }
    }
    units {
      id
      label
    }
  }
  asset {
    id
    keys {
      id
      label
      isCode
      code
    }
  }
}
    `, {"fragmentName":"BookingDeeds"}) as unknown as TypedDocumentString<BookingDeedsFragment, unknown>;
export const SecondAskFragmentDoc = new TypedDocumentString(`
    fragment SecondAsk on Booking {
  id
  start
  end
  timeZone
  asset {
    id
    name
  }
  cooperative {
    id
    name
  }
}
    `, {"fragmentName":"SecondAsk"}) as unknown as TypedDocumentString<SecondAskFragment, unknown>;
export const MyChoicesFragmentDoc = new TypedDocumentString(`
    fragment MyChoices on NoticeChoices {
  items {
    kind
    way
  }
  digestAt
  timeZone
  pushKey
  pushHere
  pushDevices
}
    `, {"fragmentName":"MyChoices"}) as unknown as TypedDocumentString<MyChoicesFragment, unknown>;
export const OfferedBookingFragmentDoc = new TypedDocumentString(`
    fragment OfferedBooking on Booking {
  id
  start
  end
  timeZone
  purpose
  cooperative {
    id
    name
  }
  asset {
    id
    name
  }
}
    `, {"fragmentName":"OfferedBooking"}) as unknown as TypedDocumentString<OfferedBookingFragment, unknown>;
export const SeasonHeadFragmentDoc = new TypedDocumentString(`
    fragment SeasonHead on Season {
  id
  title
  startsOn
  endsOn
  closesAt
  phase
}
    `, {"fragmentName":"SeasonHead"}) as unknown as TypedDocumentString<SeasonHeadFragment, unknown>;
export const WishCardFragmentDoc = new TypedDocumentString(`
    fragment WishCard on SeasonWish {
  id
  rank
  start
  end
  quantity
  cooperative {
    id
    name
  }
  asset {
    id
    name
    timeZone
  }
}
    `, {"fragmentName":"WishCard"}) as unknown as TypedDocumentString<WishCardFragment, unknown>;
export const AssetsDocument = {"__meta__":{"hash":"b8d5193cc4fc321cc8e070009fdcb2aeb5ba1c842b87e51947ed9d9078bf8cf2"}} as unknown as TypedDocumentString<AssetsQuery, AssetsQueryVariables>;
export const SearchAssetsDocument = {"__meta__":{"hash":"a162314fb6596f4824b28ef07c46179f0e258e2e1aa52764058ac1458a0eae92"}} as unknown as TypedDocumentString<SearchAssetsQuery, SearchAssetsQueryVariables>;
export const AssetCalendarDocument = {"__meta__":{"hash":"c44eaac3e73382e7f7dbc52a541651155e18f81e7055e36d6fec7d54dd7600d7"}} as unknown as TypedDocumentString<AssetCalendarQuery, AssetCalendarQueryVariables>;
export const BookAssetDocument = {"__meta__":{"hash":"e44de99eca7dc33c0662ecd2705a4b662e9dea3802a75877f2eccdd5d070c586"}} as unknown as TypedDocumentString<BookAssetMutation, BookAssetMutationVariables>;
export const BookingCheckDocument = {"__meta__":{"hash":"3ad2cf6531e9dc04883bbb1ed92589828bfa111fdeadac5d9f9a9309d5b8b96d"}} as unknown as TypedDocumentString<BookingCheckQuery, BookingCheckQueryVariables>;
export const CooperativeMembersDocument = {"__meta__":{"hash":"b5894a3236a72e621fbf033d6d8b1b3aac9cebd24d3cff7ea3e5a4b8d43f4cfb"}} as unknown as TypedDocumentString<CooperativeMembersQuery, CooperativeMembersQueryVariables>;
export const PreviewSeriesDocument = {"__meta__":{"hash":"0b092c75f5e99053470474a24694a24b44b84dbd2dfecdf8217eefbd486e5065"}} as unknown as TypedDocumentString<PreviewSeriesQuery, PreviewSeriesQueryVariables>;
export const BookSeriesDocument = {"__meta__":{"hash":"7d1580bdcdc4fa776cb958e7d5bdb4097e4d5bb9bfeb872b5f8a1e6ec25b22d8"}} as unknown as TypedDocumentString<BookSeriesMutation, BookSeriesMutationVariables>;
export const ThingsDocument = {"__meta__":{"hash":"dee3391303c1ae59fb738e5738810eecdd2b1137967209742c2768d7f1d2a751"}} as unknown as TypedDocumentString<ThingsQuery, ThingsQueryVariables>;
export const BookTogetherDocument = {"__meta__":{"hash":"a8a646970a153e178399012b83712e261f17eb10c62b500984936bb575462b78"}} as unknown as TypedDocumentString<BookTogetherMutation, BookTogetherMutationVariables>;
export const OtherTimesDocument = {"__meta__":{"hash":"5aa42b275defe6d82d17accb18019c8d414c6659d50679c769f79cee2b5f4182"}} as unknown as TypedDocumentString<OtherTimesQuery, OtherTimesQueryVariables>;
export const MyBookingsDocument = {"__meta__":{"hash":"b8a2681cbea4298989a300274e1f22a22ab0f8c0a387966a4a9e148799acc0c9"}} as unknown as TypedDocumentString<MyBookingsQuery, MyBookingsQueryVariables>;
export const CancelBookingDocument = {"__meta__":{"hash":"0762aa5f29de90904208cbe81d25210593bbac28a26d1f26185afbe768819154"}} as unknown as TypedDocumentString<CancelBookingMutation, CancelBookingMutationVariables>;
export const CancelSeriesDocument = {"__meta__":{"hash":"ba8e0b7844065a736a3425750418eb83106c79d05b1c7d7253bba3eaa7fca8d5"}} as unknown as TypedDocumentString<CancelSeriesMutation, CancelSeriesMutationVariables>;
export const CancelTogetherDocument = {"__meta__":{"hash":"1291adb37dd0c02c5a1353d71fd1a111b99762ff4d349d8774c4680b1ad15677"}} as unknown as TypedDocumentString<CancelTogetherMutation, CancelTogetherMutationVariables>;
export const SetWeatherBoundDocument = {"__meta__":{"hash":"eb8ec63aed1f364cc865d8f4c7b29a71957c10a7a95bdac8ecc5679bf45f93fc"}} as unknown as TypedDocumentString<SetWeatherBoundMutation, SetWeatherBoundMutationVariables>;
export const WaitingDocument = {"__meta__":{"hash":"7d3a175519381e0c53d893f9290d73f393ce6c8dec7fdbbdb08c6eb865b220e5"}} as unknown as TypedDocumentString<WaitingQuery, WaitingQueryVariables>;
export const MoveBookingDocument = {"__meta__":{"hash":"c33db71e26f491c8050bd7e82a8fd6f066b1f56bed9324a73ae5eda9be1c592d"}} as unknown as TypedDocumentString<MoveBookingMutation, MoveBookingMutationVariables>;
export const MoveSeriesDocument = {"__meta__":{"hash":"631d6fcd8d99afb47d2188f4287eb2a6095ffaca44996d91ffb81b3bc26079f7"}} as unknown as TypedDocumentString<MoveSeriesMutation, MoveSeriesMutationVariables>;
export const ConfirmHoldDocument = {"__meta__":{"hash":"1e550857312263092ca8a50930ab7001e68620eb5abd8d970a297e2807f1ba6d"}} as unknown as TypedDocumentString<ConfirmHoldMutation, ConfirmHoldMutationVariables>;
export const JoinWaitlistDocument = {"__meta__":{"hash":"a4e6c9eb4e4049936b418be88d3eec4b95df38b5a2198cbeb98802aaa2b55a06"}} as unknown as TypedDocumentString<JoinWaitlistMutation, JoinWaitlistMutationVariables>;
export const LeaveWaitlistDocument = {"__meta__":{"hash":"0061d7e475b1712b23d5347e2a862f53012c83f4360b126e08d38a4edb02a860"}} as unknown as TypedDocumentString<LeaveWaitlistMutation, LeaveWaitlistMutationVariables>;
export const ConfirmSeriesDocument = {"__meta__":{"hash":"d2c78fc1f581097b87a262c4bbb56eec41ba0d747e5f68b5f8dce614bb342317"}} as unknown as TypedDocumentString<ConfirmSeriesMutation, ConfirmSeriesMutationVariables>;
export const HandedThingsDocument = {"__meta__":{"hash":"dc4926153790554f487541668bb15f12bd3c31a9d9177f405266dc96efda058f"}} as unknown as TypedDocumentString<HandedThingsQuery, HandedThingsQueryVariables>;
export const CheckOutBookingDocument = {"__meta__":{"hash":"b5fcc28bbf4c9bba989e8077ecab8886ea762693b56f9ff5431b6b1f99b0be97"}} as unknown as TypedDocumentString<CheckOutBookingMutation, CheckOutBookingMutationVariables>;
export const ReturnBookingDocument = {"__meta__":{"hash":"086aff61bd25c398c1d41d7cdca9b5620d53ebf858b7bcfa2c5773bebe4de2d2"}} as unknown as TypedDocumentString<ReturnBookingMutation, ReturnBookingMutationVariables>;
export const BookingReportsDocument = {"__meta__":{"hash":"45cb317fad047942a9385cff2cfdd36ed2441037055d1a48f742f42c8c7866bd"}} as unknown as TypedDocumentString<BookingReportsQuery, BookingReportsQueryVariables>;
export const ReportsToAnswerDocument = {"__meta__":{"hash":"201f6861925cd4abd222a4d45a891aef86046529e2a4c074384e949e888bc41d"}} as unknown as TypedDocumentString<ReportsToAnswerQuery, ReportsToAnswerQueryVariables>;
export const AnswerReportDocument = {"__meta__":{"hash":"9b15f87553fe98bc6dfe06f912d99d75cfab8fe8faeafa81229fc99055e3db44"}} as unknown as TypedDocumentString<AnswerReportMutation, AnswerReportMutationVariables>;
export const SecondChoicesDocument = {"__meta__":{"hash":"fc82d0af6bdbf36906f57d986b098be469d61ed1edb70a26b83bf75b5d7ee4b4"}} as unknown as TypedDocumentString<SecondChoicesQuery, SecondChoicesQueryVariables>;
export const AskSecondPersonDocument = {"__meta__":{"hash":"78e748fb454619e5e198688b97b737b9a3d24022b7d4e670f7dd8085739198d7"}} as unknown as TypedDocumentString<AskSecondPersonMutation, AskSecondPersonMutationVariables>;
export const SecondAsksDocument = {"__meta__":{"hash":"ea0f3dc0948d2493b8451f8af43820edb387f7315fbeebe70994274984e647ff"}} as unknown as TypedDocumentString<SecondAsksQuery, SecondAsksQueryVariables>;
export const ConfirmSecondPersonDocument = {"__meta__":{"hash":"cbc4b9d58b4abf20e0b8cc05215311755456ee57992d5a63b24965779542c8db"}} as unknown as TypedDocumentString<ConfirmSecondPersonMutation, ConfirmSecondPersonMutationVariables>;
export const DeclineSecondPersonDocument = {"__meta__":{"hash":"bba1c8dc6252a1a45ba13f29d1424411c44a067fc21b743374ed09f278d7f7e8"}} as unknown as TypedDocumentString<DeclineSecondPersonMutation, DeclineSecondPersonMutationVariables>;
export const MyCalendarFeedsDocument = {"__meta__":{"hash":"54ef60a5ccbc05bc3febc4edb5472b145c53f0f67b6168ce6e54d7f2b23ce993"}} as unknown as TypedDocumentString<MyCalendarFeedsQuery, MyCalendarFeedsQueryVariables>;
export const CreateCalendarFeedDocument = {"__meta__":{"hash":"6af9a49bba732fd0a43b223f854f86631d1b6fcaa02161de2f964e12d41d3cfc"}} as unknown as TypedDocumentString<CreateCalendarFeedMutation, CreateCalendarFeedMutationVariables>;
export const RevokeCalendarFeedDocument = {"__meta__":{"hash":"d0b90b6bf3ede19d5b6201ebb9ae7b2e9679d17e21c9eb2c7a37dd0dbd3e2a39"}} as unknown as TypedDocumentString<RevokeCalendarFeedMutation, RevokeCalendarFeedMutationVariables>;
export const OwnStatementsDocument = {"__meta__":{"hash":"3fe7f50a8f35f1f47b7ee0ba2b467e26ad5a9bdb7d4995346bfb9ba5256fb0a3"}} as unknown as TypedDocumentString<OwnStatementsQuery, OwnStatementsQueryVariables>;
export const StatementUsesDocument = {"__meta__":{"hash":"db20c45d8734ac5e1341832635f52891369a2a8ed44bc81a28930d0ce5eac973"}} as unknown as TypedDocumentString<StatementUsesQuery, StatementUsesQueryVariables>;
export const HomeDocument = {"__meta__":{"hash":"9dced6cc519ec5f710cd4521f8a19d27d7dcd8653abbccbfd9d8c3d4fcb54740"}} as unknown as TypedDocumentString<HomeQuery, HomeQueryVariables>;
export const AcceptInvitationDocument = {"__meta__":{"hash":"a8447ce2ecb4c5a2df92ceafbbfaa64a6b47df35b587993d7457d60151bcc747"}} as unknown as TypedDocumentString<AcceptInvitationMutation, AcceptInvitationMutationVariables>;
export const MySecurityDocument = {"__meta__":{"hash":"634f8c61bfa13c23bfc63665085d7b61f2d0303ea467378255e8e76b3e8e4fa8"}} as unknown as TypedDocumentString<MySecurityQuery, MySecurityQueryVariables>;
export const RevokeSessionDocument = {"__meta__":{"hash":"0da1f5ad6ca30b47e1cb2c8f9b833664fb3647a47c585080a1a7fa8bc04c825c"}} as unknown as TypedDocumentString<RevokeSessionMutation, RevokeSessionMutationVariables>;
export const RevokeAccessTokenDocument = {"__meta__":{"hash":"423e6f10b1da24f1d0ba4dafa95ba1d0398da35d12a6cf01833c4f003ffc1bc0"}} as unknown as TypedDocumentString<RevokeAccessTokenMutation, RevokeAccessTokenMutationVariables>;
export const CreateAccessTokenDocument = {"__meta__":{"hash":"aa5140c3c0a26e8a9e7db244849d8584f3cc93e730b3acaf20f19de887208195"}} as unknown as TypedDocumentString<CreateAccessTokenMutation, CreateAccessTokenMutationVariables>;
export const RemovePasskeyDocument = {"__meta__":{"hash":"d58cbcf230325ca410a24807ad1b01cafa763a789fb2d48fd1f1f692ad9dc10b"}} as unknown as TypedDocumentString<RemovePasskeyMutation, RemovePasskeyMutationVariables>;
export const StartPasskeyRegistrationDocument = {"__meta__":{"hash":"370c6692fd3705698266e97b7b4823a3225e436a94b1383130d3e07b63fd52b4"}} as unknown as TypedDocumentString<StartPasskeyRegistrationMutation, StartPasskeyRegistrationMutationVariables>;
export const FinishPasskeyRegistrationDocument = {"__meta__":{"hash":"b3e7fec5c5e5ec7735c71e510f079f29a1665e4319ac01fdff81335bfa2bd2a2"}} as unknown as TypedDocumentString<FinishPasskeyRegistrationMutation, FinishPasskeyRegistrationMutationVariables>;
export const MyNoticesDocument = {"__meta__":{"hash":"a72364ac2db64fa70b608ecebb9c2c7d910006fd3b4e46573a6f71bc02d4edee"}} as unknown as TypedDocumentString<MyNoticesQuery, MyNoticesQueryVariables>;
export const ChooseNoticesDocument = {"__meta__":{"hash":"3936993d1f79dd5932131d962c11096b3b6e10a3ab72c301fb943a7e6d38d64c"}} as unknown as TypedDocumentString<ChooseNoticesMutation, ChooseNoticesMutationVariables>;
export const AllowPushDocument = {"__meta__":{"hash":"f562b18c59958046cc099af7dcfc8681f2b37842d723639d3e0faaf15985dfad"}} as unknown as TypedDocumentString<AllowPushMutation, AllowPushMutationVariables>;
export const ForbidPushDocument = {"__meta__":{"hash":"ef611e0fc1061b1f067ca53a9a403c70e48c49d5f3138173f484f07e35075692"}} as unknown as TypedDocumentString<ForbidPushMutation, ForbidPushMutationVariables>;
export const BookingOffersDocument = {"__meta__":{"hash":"ecc197807b30472b0f88b1ecf94d2e2ab94996b8790a040fdcfea92a5a55466e"}} as unknown as TypedDocumentString<BookingOffersQuery, BookingOffersQueryVariables>;
export const SwappableDocument = {"__meta__":{"hash":"3391470ecb9741cc3af5398230911145853a2febf43d1163a7635f2cd9f5798f"}} as unknown as TypedDocumentString<SwappableQuery, SwappableQueryVariables>;
export const ReceiversDocument = {"__meta__":{"hash":"1f390e5648103d36571cf799e346984417d05590cfcbe17d920cf800407737f1"}} as unknown as TypedDocumentString<ReceiversQuery, ReceiversQueryVariables>;
export const OfferBookingDocument = {"__meta__":{"hash":"34b28a634fe308aae212959214a65a60af8ab2930ea5ab4adba7e289cc7e515f"}} as unknown as TypedDocumentString<OfferBookingMutation, OfferBookingMutationVariables>;
export const AcceptOfferDocument = {"__meta__":{"hash":"d35e24c51c3d2e2f807ee821c79227522070cbf11804fdc29f52d8f8c9c73f0a"}} as unknown as TypedDocumentString<AcceptOfferMutation, AcceptOfferMutationVariables>;
export const DeclineOfferDocument = {"__meta__":{"hash":"fb62b2f53630d74fc89192ac59427f3837aa0a7cb490a36db3f36a67c21100d8"}} as unknown as TypedDocumentString<DeclineOfferMutation, DeclineOfferMutationVariables>;
export const WithdrawOfferDocument = {"__meta__":{"hash":"b76f5640e6df52d7b2124b088ef23de4a74a6abcc446837582f00cc541e84ed2"}} as unknown as TypedDocumentString<WithdrawOfferMutation, WithdrawOfferMutationVariables>;
export const AssetProblemsDocument = {"__meta__":{"hash":"1cf0f58ec6ec223444cb1eef42852c37c12e40c270b07d01b0f27a5642cf0000"}} as unknown as TypedDocumentString<AssetProblemsQuery, AssetProblemsQueryVariables>;
export const ReportProblemDocument = {"__meta__":{"hash":"18f99cf2e4a75af35d08f1430698d0227c70c151805ba5747d3a0502033614b7"}} as unknown as TypedDocumentString<ReportProblemMutation, ReportProblemMutationVariables>;
export const SeasonsDocument = {"__meta__":{"hash":"dca3509052b93c75500ca043857caf4e335cfe93df9d8d69eeef75357cb943d3"}} as unknown as TypedDocumentString<SeasonsQuery, SeasonsQueryVariables>;
export const SeasonDocument = {"__meta__":{"hash":"d6f2d2d408ce8fe252ccd33056eda72a77509c7a994cd44a132d67cfeffdd01e"}} as unknown as TypedDocumentString<SeasonQuery, SeasonQueryVariables>;
export const SeasonOutcomesDocument = {"__meta__":{"hash":"024a52052d33599779ca51511dcee1141f0ee69deec7e1c5d89da0e44ed9cc28"}} as unknown as TypedDocumentString<SeasonOutcomesQuery, SeasonOutcomesQueryVariables>;
export const SeasonStepsDocument = {"__meta__":{"hash":"776e541a988a437fd97cbc4cc10cf9bf19335c21af947d3d5b41f0c7c12f1d13"}} as unknown as TypedDocumentString<SeasonStepsQuery, SeasonStepsQueryVariables>;
export const FileSeasonWishesDocument = {"__meta__":{"hash":"569d57e6496d2505eb67869c48fafba6f7824d1ff142a996898b0ce8eec1e9da"}} as unknown as TypedDocumentString<FileSeasonWishesMutation, FileSeasonWishesMutationVariables>;
export const RequestSignInCodeDocument = {"__meta__":{"hash":"f57b3c8dc6d1aaf4758ff7923e935f3ceb2cd33f6840b1250a31f8360e1ebc4d"}} as unknown as TypedDocumentString<RequestSignInCodeMutation, RequestSignInCodeMutationVariables>;
export const SignInDocument = {"__meta__":{"hash":"7bb9a5d16bb9722abc331e8112ff7f732a88c9c3b5f21a51dfd0a79935756adb"}} as unknown as TypedDocumentString<SignInMutation, SignInMutationVariables>;
export const StartPasskeySignInDocument = {"__meta__":{"hash":"88cc8d1287cc8ca760268a65b306e911322c74c0ca7fc774207fb12553dc86fc"}} as unknown as TypedDocumentString<StartPasskeySignInMutation, StartPasskeySignInMutationVariables>;
export const FinishPasskeySignInDocument = {"__meta__":{"hash":"7017ba2aeef74217a9b48e751ce193d7de26eb9ecd51d5262b3a6a66180a5bb7"}} as unknown as TypedDocumentString<FinishPasskeySignInMutation, FinishPasskeySignInMutationVariables>;
export const WeatherAsksDocument = {"__meta__":{"hash":"763fe3e8f40a6f371c75ed7fe8f1d48a79e19cc9d19d3c68e5e451ef23d4d0ca"}} as unknown as TypedDocumentString<WeatherAsksQuery, WeatherAsksQueryVariables>;
export const AnswerWeatherShiftDocument = {"__meta__":{"hash":"960eee370177b0dbea0a603e55feeaac8ba734090822f1b868cf1ca845cd2395"}} as unknown as TypedDocumentString<AnswerWeatherShiftMutation, AnswerWeatherShiftMutationVariables>;
export const WeekTimetableDocument = {"__meta__":{"hash":"c52487bc1fe56aae18048451990f45993bb9d46af3f0fc4e4357a34cb412bffb"}} as unknown as TypedDocumentString<WeekTimetableQuery, WeekTimetableQueryVariables>;
export const PrintWeekSheetDocument = {"__meta__":{"hash":"1139f3c2ebf4b7aac6972ad49fd45bafb0b1d0bc1f914481e722a3f7d09a8038"}} as unknown as TypedDocumentString<PrintWeekSheetMutation, PrintWeekSheetMutationVariables>;
export const MeDocument = {"__meta__":{"hash":"d4b3e9ee66f50e68429bcea7057e8aa8e0c793225f681fc41f028b93b1ec32dc"}} as unknown as TypedDocumentString<MeQuery, MeQueryVariables>;
export const SignOutDocument = {"__meta__":{"hash":"39300be1f6ff47633a8c264de2a924d5b71367b646d3bf86d82d7c51c6543956"}} as unknown as TypedDocumentString<SignOutMutation, SignOutMutationVariables>;
export const UpdateProfileDocument = {"__meta__":{"hash":"cddff7b9dbbd2c6ea6561b03d00d5830fc65b044786b3e2be34028b456dca885"}} as unknown as TypedDocumentString<UpdateProfileMutation, UpdateProfileMutationVariables>;