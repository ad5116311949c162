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

/** All that is given must hold. */
export type ActivityFilter = {
  /** booking.cancel */
  action?: string | null | undefined;
  from?: string | null | undefined;
  /** Who did it, or for whom it was done. */
  memberId?: string | null | undefined;
  subjectId?: string | null | undefined;
  /** booking */
  subjectType?: string | null | undefined;
  /** Before this instant. */
  until?: string | null | undefined;
};

export type AddClosureInput = {
  /** Close although bookings stand in that time. */
  acceptHits?: boolean | null | undefined;
  /** Cooperatives whom it does not stop, at most 50. */
  allowedIds?: Array<string> | null | undefined;
  assetId: string;
  end: string;
  reason: string;
  start: string;
};

/** A cooperative that is known here, or a new one. */
export type AddGuestInput = {
  agreementId: string;
  cooperative?: CooperativeFields | null | undefined;
  cooperativeId?: string | null | undefined;
};

export type AddKeyInput = {
  assetId: string;
  /** For a code: what it is, at most 60 characters. */
  code?: string | null | undefined;
  /** Which, 1 to 60 characters: front door, blue padlock. */
  label: string;
};

export type AddMaintenancePlanInput = {
  assetId: string;
  plan: MaintenanceFields;
};

export type AddMemberInput = {
  cooperativeId: string;
  /** Gets an invitation by which the person can make this membership their own. */
  email?: string | null | undefined;
  /** BCP 47, one of en es pt-BR eu fr; left out: that of the helper. */
  language?: string | null | undefined;
  name: string;
  phone?: string | null | undefined;
};

export type AddMeterInput = {
  assetId: string;
  /** What it says beside the counter, 1 to 100 characters; unlike those of the asset’s other counters. */
  name: string;
  /** Decimal places that it shows, 0 to 3. */
  scale: number;
  unit: MeterUnit;
};

export type AddSettlementInput = {
  /** The asset, or the group of assets, 1 to 50. */
  assetIds: Array<string>;
  /** ISO 4217, or HOUR. */
  currency: string;
  fromDate: string;
  /** Last day, at most 400 days later. */
  lastDate: string;
  /** What it is called: “Mill, season 2026”. 1 to 200 characters. */
  name: string;
  pledgeUnit: PledgeUnit;
};

export type AdoptRulesInput = {
  /** With ASSET, and only with it. */
  assetId?: string | null | undefined;
  /** With CATEGORY, and only with it. */
  category?: AssetCategory | null | undefined;
  /** Version of the rules that these follow; 0 when there are none yet. */
  expectedVersion: number;
  /** Why, 1 to 2000 characters. */
  note: string;
  rules: RuleSetInput;
  scope: RuleScope;
  /** From when on it holds; now when left out, never earlier. */
  validFrom?: string | null | undefined;
};

/** Where an agreement stands today, by the federation’s zone. */
export type AgreementState =
  /** Its first day is yet to come. */
  | 'COMING'
  /** A steward ended it. */
  | 'ENDED'
  | 'IN_FORCE'
  /** Its last day has passed. */
  | 'OVER';

export type AnswerPrinciplesInput = {
  /** One for each principle at most. */
  answers: Array<PrincipleAnswerInput>;
  cooperativeId: string;
};

export type AnswerReportInput = {
  /** Whether it is so; if not, say in the note what is. */
  accept: boolean;
  id: string;
  /** Needed for an objection, at most 2000 characters. */
  note?: string | null | undefined;
};

export type ApproveBookingInput = {
  id: string;
  /** A word to the one who asked, at most 500 characters. */
  note?: string | null | undefined;
};

export type ApproveBookingsInput = {
  /** 1 to 50 requests. */
  ids: Array<string>;
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

export type AssetFields = {
  category?: AssetCategory | null | undefined;
  description?: string | null | undefined;
  /** Closed on the federation’s holidays. */
  followsHolidays?: boolean | null | undefined;
  /** Days, 1 to 1095. */
  horizonDays?: number | null | undefined;
  howToUse?: string | null | undefined;
  latitude?: number | null | undefined;
  longitude?: number | null | undefined;
  /** Minutes, 1 to 44640. */
  maxMinutes?: number | null | undefined;
  /** Minutes, 1 to 44640. */
  minMinutes?: number | null | undefined;
  name?: string | null | undefined;
  /** Hours, 0 to 720; 48 unless said. */
  objectionHours?: number | null | undefined;
  place?: string | null | undefined;
  /** How many there are, 1 to 10000; more than 1 only when POOLED. */
  quantity?: number | null | undefined;
  /** Whether a request that waits for approval keeps others from the time; true unless said. */
  requestsBlock?: boolean | null | undefined;
  retired?: boolean | null | undefined;
  /** Minutes, 0 to 1440. */
  setupMinutes?: number | null | undefined;
  /** IANA zone, such as Europe/Madrid. */
  timeZone?: string | null | undefined;
  /** Minutes, 0 to 1440. */
  turnaroundMinutes?: number | null | undefined;
  /** Whether it is dangerous, so that two people must be there; false unless said. */
  twoPeople?: boolean | null | undefined;
};

export type AssetFilter = {
  category?: Array<AssetCategory> | null | undefined;
  /** Only those whose rules let cooperatives of other federations book under an agreement. For who speaks for a guest, always. */
  openToGuests?: boolean | null | undefined;
  ownerId?: string | null | undefined;
  /** Left out: only those still in use. */
  retired?: boolean | null | undefined;
  /** Words that its name or place contains. */
  text?: string | null | undefined;
};

/** EXCLUSIVE: one thing, one booking at a time. POOLED: several alike, booked by number. COMPOSITE: a whole or kit of other assets, which it takes when booked. */
export type AssetKind =
  | 'COMPOSITE'
  | 'EXCLUSIVE'
  | 'POOLED';

export type AssetPartInput = {
  assetId: string;
  /** How many of it, 1 to 10000; 1 unless it is pooled. */
  quantity?: number | null | undefined;
};

/** Order of a list of assets. */
export type AssetSort =
  | 'CATEGORY'
  | 'NAME'
  | 'NEWEST';

export type AssetVersionInput = {
  expectedVersion: number;
  id: string;
};

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

/** Why an event of a calendar file is not taken; nothing is ever guessed. */
export type CalendarEventProblem =
  | 'DURATION'
  | 'END_BEFORE_START'
  | 'EXCEPTIONS'
  /** A time without a zone. */
  | 'FLOATING'
  | 'MIXED_TIMES'
  | 'NO_LENGTH'
  | 'NO_OCCURRENCE'
  | 'NO_START'
  | 'NO_UID'
  | 'OVERRIDE'
  /** It repeats by a rule that calendars read differently or that is not offered; the detail says which part. */
  | 'RULE'
  /** Calendars differ on whether its start counts. */
  | 'START_NOT_IN_RULE'
  | 'TIME'
  | 'TOO_MANY'
  | 'UID_TWICE'
  /** A zone that is not an IANA zone; its name is the detail. */
  | 'UNKNOWN_ZONE'
  /** The file gives the zone other offsets than it has. */
  | 'ZONE_CONTRADICTED';

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

/** Why a calendar file cannot be read at all. */
export type CalendarFileProblem =
  | 'LINE'
  | 'NOT_A_CALENDAR'
  | 'TOO_LARGE'
  | 'TOO_MANY_EVENTS'
  | 'TOO_MANY_TIMES'
  | 'UNCLOSED';

/** Where a calendar file has come to. */
export type CalendarFileState =
  /** Each of its times is being looked at. */
  | 'CHECKING'
  /** Taken in. */
  | 'DONE'
  /** It cannot be read (see fileProblem), or who sent it may no longer do this. */
  | 'FAILED'
  /** Looked at; nothing is written. */
  | 'READY'
  /** Being taken in: all of it, or nothing. */
  | 'TAKING';

/** What the events of a file become. */
export type CalendarImportAs =
  | 'BOOKINGS'
  | 'CLOSURES';

/** How one time of a file stands. */
export type CalendarImportState =
  /** The asset is closed then. */
  | 'CLOSED'
  /** Can be had. */
  | 'FREE'
  /** Left out as asked. */
  | 'LEFT_OUT'
  /** Over, or more than three years away: it is passed over. */
  | 'PAST'
  /** The rules of the asset do not allow it. */
  | 'REFUSED'
  /** Meets bookings that stand. */
  | 'TAKEN'
  /** What the file says cannot be known for certain: see problem. */
  | 'UNREADABLE';

export type CancelBookingInput = {
  id: string;
  reason?: string | null | undefined;
};

export type ChangeKeyInput = {
  /** The new code; left out, it stays. */
  code?: string | null | undefined;
  id: string;
  /** Whether it is lost or no longer used. */
  retired?: boolean | null | undefined;
};

export type ChangeMaintenancePlanInput = {
  expectedVersion: number;
  id: string;
  plan: MaintenanceFields;
  /** Whether the work is no longer needed. */
  retired?: boolean | null | undefined;
};

export type CloseForRepairInput = {
  /** Close although bookings stand in that time. Their holders are told, and each waits to be moved, cancelled or kept. */
  acceptHits?: boolean | null | undefined;
  /** The problem. */
  id: string;
  /** Until when it cannot be used; from now. */
  until: string;
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

/** Which of the two is believed. */
export type ConflictDecision =
  /** The line is set aside. */
  | 'CALENDAR'
  /** What the paper says counts as a use; a time to come is booked if it is free by now. No booking is overwritten. */
  | 'PAPER';

/** What speaks against a line of paper. */
export type ConflictKind =
  /** It was closed. */
  | 'CLOSED'
  /** Another line of paper says that someone else used it. */
  | 'PAPER'
  /** A rule does not let this cooperative have it. */
  | 'RULES'
  /** Another cooperative had it by the calendar. */
  | 'TAKEN';

/** Something that was used up. */
export type ConsumableInput = {
  /** What, 1 to 100 characters. */
  name: string;
  /** How much, as text: up to 9 digits and 3 decimals. */
  quantity: string;
  /** Of what it is counted: kg, l, sacks; 1 to 20 characters. */
  unit: string;
};

/** What a cooperative says of itself. A field that is left out stays as it is; null empties one that may be null in a cooperative. */
export type CooperativeFields = {
  /** ESSglobal activity: a01. */
  activity?: string | null | undefined;
  /** ISO 3166-1 alpha-2 */
  country?: string | null | undefined;
  description?: string | null | undefined;
  email?: string | null | undefined;
  /** WGS 84 degrees, north positive; together with longitude. */
  latitude?: number | null | undefined;
  /** ESSglobal legal form or organisational structure: L2. */
  legalForm?: string | null | undefined;
  locality?: string | null | undefined;
  /** WGS 84 degrees, east positive; together with latitude. */
  longitude?: number | null | undefined;
  /** 0 to 100000000 */
  membersCount?: number | null | undefined;
  name?: string | null | undefined;
  phone?: string | null | undefined;
  postcode?: string | null | undefined;
  region?: string | null | undefined;
  registrationNumber?: string | null | undefined;
  since?: string | null | undefined;
  street?: string | null | undefined;
  /** http or https address; www.example.org is understood. */
  website?: string | null | undefined;
};

/** All that is given must hold; of a list, any one. */
export type CooperativeFilter = {
  /** ESSglobal activities: a01. */
  activity?: Array<string> | null | undefined;
  /** Guests under this agreement. */
  agreementId?: string | null | undefined;
  /** ISO 3166-1 alpha-2 */
  country?: Array<string> | null | undefined;
  near?: NearInput | null | undefined;
  status?: Array<CooperativeStatus> | null | undefined;
  /** Words that the name or the place contains, whatever their accents and capitals. */
  text?: string | null | undefined;
};

/** A role in one cooperative. */
export type CooperativeRole =
  | 'COORDINATOR'
  | 'MEMBER'
  | 'TREASURER';

/** Order of a list of cooperatives. */
export type CooperativeSort =
  /** Nearest to the filter's point first; needs filter.near. */
  | 'DISTANCE'
  /** By name, whatever its accents and capitals. */
  | 'NAME'
  /** Added last first. */
  | 'NEWEST';

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

export type CorrectReadingInput = {
  /** When it was read. */
  at: string;
  /** The reading that was wrong. */
  id: string;
  /** What was wrong, 1 to 500 characters. */
  reason: string;
  /** A whole number of 10^-scale units, as text. */
  value: string;
};

/** FIXED: by pledge. VARIABLE: by use. */
export type CostKind =
  | 'FIXED'
  | 'VARIABLE';

export type CostPoolInput = {
  /** Smallest units, as text; negative when money came back. */
  actual: string;
  kind: CostKind;
  /** For VARIABLE: by which use; not PRICE. */
  measure?: UsageMeasure | null | undefined;
  /** 1 to 200 characters. */
  name: string;
  /** Smallest units, as text; not negative. */
  planned: string;
};

export type CreateAccessTokenInput = {
  /** In the future, at most 366 days away. */
  expiresAt: string;
  /** What it is for. */
  name: string;
  scopes: Array<TokenScope>;
};

export type CreateAssetInput = {
  asset: AssetFields;
  /** EXCLUSIVE unless said; stays as it is. */
  kind?: AssetKind | null | undefined;
  /** The cooperative that owns it. */
  ownerId: string;
};

export type CreateCalendarFeedInput = {
  /** For ASSET and FREE_BUSY. */
  assetId?: string | null | undefined;
  /** For COOPERATIVE: one of your own. */
  cooperativeId?: string | null | undefined;
  kind: CalendarFeedKind;
};

export type CreateSeasonInput = {
  /** Which assets are shared out, 1 to 60. */
  assetIds: Array<string>;
  basis: SeasonBasis;
  /** Until then wishes are taken: in the future, and before the first day. */
  closesAt: string;
  /** The last day; at most 400 days after the first. */
  endsOn: string;
  startsOn: string;
  /** 1 to 200 characters. */
  title: string;
  /** What the shares are counted in, at most 20 characters. */
  unit?: string | null | undefined;
};

export type DayHoursInput = {
  /** HH:MM */
  from: string;
  /** HH:MM up to 24:00, later than from. */
  until: string;
  /** 1 Monday to 7 Sunday; null: every day. */
  weekdays?: Array<number> | null | undefined;
};

export type DecideConflictInput = {
  decision: ConflictDecision;
  id: string;
  /** Why, 1 to 1000 characters. */
  reason: string;
};

export type DecideCooperativeStatusInput = {
  cooperativeId: string;
  /** 1 to 2000 characters; kept with the decision. */
  reason: string;
  to: CooperativeStatus;
};

export type DecideProblemInput = {
  /** For CHARGED: ISO 4217. */
  chargeCurrency?: string | null | undefined;
  /** For CHARGED: how much, in smallest units, as text. */
  chargeMinor?: string | null | undefined;
  /** For CHARGED, and only for it. */
  chargedToId?: string | null | undefined;
  expectedVersion: number;
  id: string;
  /** What was found or done, 1 to 500 characters. */
  note: string;
  to: ProblemStatus;
};

export type DeclineBookingInput = {
  id: string;
  offer?: OfferInput | null | undefined;
  /** Why, 1 to 500 characters; the one who asked reads it. */
  reason: string;
};

export type DiscardRunInput = {
  /** Until when wishes are taken in the next round. */
  closesAt: string;
  /** For everyone to read, 1 to 1000 characters. */
  reason: string;
  runId: string;
};

export type DraftInput = {
  expectedVersion: number;
  settlementId: string;
};

export type EndAgreementInput = {
  /** Although bookings of guests stand after it: they are hit, and their holders told. */
  acceptHits?: boolean | null | undefined;
  /** The version that was read; another one is refused. */
  expectedVersion: number;
  id: string;
  /** 1 to 2000 characters; kept with the agreement. */
  reason: string;
};

export type EnterPaperInput = {
  cooperativeId: string;
  /** Wall clock of the asset, later than start. */
  end: string;
  /** Number of the line on the sheet, 1 to 40. */
  line: number;
  /** The member whose name it is, where that is known. */
  memberId?: string | null | undefined;
  note?: string | null | undefined;
  /** Code of the sheet, however it is typed. */
  sheetCode: string;
  /** Wall clock of the asset: 2026-12-01T08:00. */
  start: string;
  /** The name as it is written, 1 to 200 characters. */
  writtenName: string;
};

export type ExceptionHoursInput = {
  closes: string;
  opens: string;
};

/** Lists that can be had as a file. */
export type ExportListName =
  | 'ACTIVITY'
  | 'ASSETS'
  | 'BOOKINGS'
  | 'MEMBERS'
  | 'READINGS'
  | 'REFUSALS'
  | 'STATEMENTS'
  | 'USAGE';

/** How far a file is. */
export type ExportState =
  | 'DONE'
  | 'FAILED'
  | 'RUNNING'
  | 'WAITING';

export type ExtendSeasonInput = {
  /** Later than it was, and before the first day. */
  closesAt: string;
  id: string;
};

/** What holds a federation together. */
export type FederationKind =
  /** One sector, across places. */
  | 'SECTOR'
  /** Several sectors, in one place. */
  | 'TERRITORY';

/** A role in the federation itself. */
export type FederationRole =
  | 'ALLOCATOR'
  | 'AUDITOR'
  | 'STEWARD';

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

export type GrantCertificateInput = {
  kindId: string;
  memberId: string;
  /** Last day on which it is good; left out: for good. */
  validUntil?: string | null | undefined;
};

/** Either a role in a cooperative with the cooperative, or a role in the federation. */
export type GrantRoleInput = {
  cooperativeId?: string | null | undefined;
  cooperativeRole?: CooperativeRole | null | undefined;
  federationRole?: FederationRole | null | undefined;
  /** First day, in the zone of the federation; left out: today. */
  from?: string | null | undefined;
  memberId: string;
  /** First day without it; left out: no end. */
  until?: string | null | undefined;
};

export type HandOverKeyInput = {
  bookingId?: string | null | undefined;
  keyId: string;
  /** Who has it now; left out: back at its place. */
  toMemberId?: string | null | undefined;
};

/** One change, as its mutation takes it. */
export type HoursChangeInput = {
  endAgreement?: EndAgreementInput | null | undefined;
  moveAgreementEnd?: MoveAgreementEndInput | null | undefined;
  removeExceptionDay?: RemoveExceptionDayInput | null | undefined;
  setAssetParts?: SetAssetPartsInput | null | undefined;
  setExceptionDay?: SetExceptionDayInput | null | undefined;
  setHoliday?: SetHolidayInput | null | undefined;
  setOpeningHours?: SetOpeningHoursInput | null | undefined;
  updateAsset?: UpdateAssetInput | null | undefined;
  updateAssets?: UpdateAssetsInput | null | undefined;
};

export type ImportColumnInput = {
  /** Field that it fills; null leaves it out. */
  field?: string | null | undefined;
  /** A column of the file. */
  name: string;
};

/** Kind of file. */
export type ImportFormat =
  | 'CSV'
  | 'GEOJSON';

/** What becomes of a row. */
export type ImportOutcome =
  /** Another place of work of one that is here, or stands earlier in the file; it will be listed as its branch. */
  | 'BRANCH'
  /** Cannot be taken in; the problems say why. */
  | 'MALFORMED'
  /** A cooperative that is not here yet; it will be listed. */
  | 'NEW'
  /** A cooperative that is here already, or stands earlier in the file; its own words stay. */
  | 'SAME'
  /** Taken in earlier, word for word. */
  | 'UNCHANGED'
  /** Perhaps a cooperative that is here already: a person has to look. */
  | 'UNDECIDED';

/** Where an import stands. */
export type ImportState =
  /** The rows are being taken in, all or none. */
  | 'COMMITTING'
  | 'DISCARDED'
  | 'DONE'
  /** Nothing of it was taken in. */
  | 'FAILED'
  /** The file is being read and its rows are checked. */
  | 'READING'
  /** Waits for judgements and for the decision to take it in. */
  | 'READY';

/** ADMISSION of a cooperative; APPROVAL of a requested booking; a booking HIT by a closure; something OVERDUE to be given back; a PROBLEM with an asset; a REPORT that stands unless one objects; a CONFLICT of paper and calendar. */
export type InboxKind =
  | 'ADMISSION'
  | 'APPROVAL'
  | 'CONFLICT'
  | 'HIT'
  | 'OVERDUE'
  | 'PROBLEM'
  | 'REPORT';

/** Either a role in a cooperative with the cooperative, or a role in the federation. */
export type InviteInput = {
  cooperativeId?: string | null | undefined;
  cooperativeRole?: CooperativeRole | null | undefined;
  /** Gets the invitation by mail; left out: hand it over. */
  email?: string | null | undefined;
  federationRole?: FederationRole | null | undefined;
};

/** How a row is to be treated. */
export type JudgeImportRowInput = {
  id: string;
  /** For SAME and BRANCH: a cooperative, or an earlier row of the file. Left out: the one that was found. */
  otherId?: string | null | undefined;
  /** NEW, SAME or BRANCH. */
  outcome: ImportOutcome;
};

export type KeepBookingInput = {
  bookingId: string;
  closureId: string;
  /** Why it can stand all the same, 1 to 500 characters. */
  note: string;
};

export type LeaveOutOfCalendarFileInput = {
  /** Leaves out every event that has a time in the way. */
  allInTheWay?: boolean | null | undefined;
  id: string;
  /** Lines of events to leave out from now on. */
  leaveOut?: Array<number> | null | undefined;
  /** Lines of events not to leave out any more. */
  takeIn?: Array<number> | null | undefined;
};

/** Fields of a plan. At least one interval; months or days, not both. */
export type MaintenanceFields = {
  /** Whether the asset cannot be booked while this is overdue; false unless said. */
  blocksBooking?: boolean | null | undefined;
  /** 1 to 3650. */
  everyDays?: number | null | undefined;
  /** 1 to 240. */
  everyMonths?: number | null | undefined;
  /** In 10^-scale units of the counter, as text. */
  everyReading?: string | null | undefined;
  /** At most 4000 characters. */
  instructions?: string | null | undefined;
  /** A counter of the asset. */
  meterId?: string | null | undefined;
  name: string;
  /** When it was last done, or when the interval begins to count. */
  sinceDay: string;
  /** What the counter showed then; 0 unless given. */
  sinceReading?: string | null | undefined;
};

export type MakeAgreementInput = {
  contact?: string | null | undefined;
  /** The last day, after the first. */
  endsOn: string;
  /** Name of the other federation, 1 to 200 characters. */
  partner: string;
  startsOn: string;
  /** What was agreed, 1 to 10000 characters. It stays as it is. */
  terms: string;
  /** http or https address; www.example.org is understood. */
  website?: string | null | undefined;
};

export type MakePrintedCodeInput = {
  memberId: string;
};

export type MapImportColumnsInput = {
  /** Columns that are not named are left out. */
  columns: Array<ImportColumnInput>;
  id: string;
};

export type MarkInstalmentInput = {
  cooperativeId: string;
  dueOn: string;
  /** When it was paid; null: not paid after all. */
  paidOn?: string | null | undefined;
  settlementId: string;
};

export type MemberFilter = {
  /** Who has a role there today. */
  cooperativeId?: string | null | undefined;
  /** Words that the name contains, whatever their accents and capitals. */
  text?: string | null | undefined;
};

/** What a meter counts. */
export type MeterUnit =
  | 'HOUR'
  | 'KG'
  | 'KM'
  | 'KWH'
  | 'LITRE'
  | 'PIECE';

export type MoveAgreementEndInput = {
  /** Although bookings of guests stand after it: they are hit, and their holders told. */
  acceptHits?: boolean | null | undefined;
  /** The new last day, today or later. */
  endsOn: string;
  /** The version that was read; another one is refused. */
  expectedVersion: number;
  id: string;
};

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

export type MoveToAssetInput = {
  /** What it takes from now on. */
  assetId: string;
  /** A whole minute after start. */
  end: string;
  /** The version of the booking as it was read. */
  expectedVersion: number;
  id: string;
  /** A whole minute, not in the past. */
  start: string;
};

/** A circle on the map. */
export type NearInput = {
  /** Radius in kilometres, 0.001 to 20038. */
  km: number;
  /** WGS 84 degrees, north positive. */
  latitude: number;
  /** WGS 84 degrees, east positive. */
  longitude: number;
};

/** Another time, held for the one who asked until they answer. */
export type OfferInput = {
  end: string;
  start: string;
  /** When the offer ends, at the latest when its time begins; two days from now unless given. */
  until?: string | null | undefined;
};

export type OpeningHoursInput = {
  closes: string;
  opens: string;
  /** Instead of a weekday, a recurrence rule of whole days (RFC 5545), such as FREQ=MONTHLY;BYDAY=1SA; it starts on validFrom. */
  rule?: string | null | undefined;
  validFrom?: string | null | undefined;
  validUntil?: string | null | undefined;
  /** 1 Monday to 7 Sunday. */
  weekday?: number | null | undefined;
};

/** What became of a line of paper. */
export type PaperOutcome =
  /** It asks for a time to come; it is booked. */
  | 'BOOKED'
  /** The calendar or other paper says something else: a person decides. */
  | 'CONFLICT'
  /** It tells of a use that nothing speaks against; it counts as one. */
  | 'USED';

export type PledgeInput = {
  cooperativeId: string;
  /** Who takes the pledge over, for one that leaves; without, the leaver keeps paying the fixed share. */
  replacedById?: string | null | undefined;
  /** A whole number of the pledge unit, as text. */
  volume: string;
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

export type PrincipleAnswerInput = {
  answer: PrincipleAnswerValue;
  /** At most 4000 characters. */
  evidence: string;
  principleId: string;
};

/** How far a cooperative keeps a principle, in its own words. */
export type PrincipleAnswerValue =
  | 'NO'
  | 'NOT_SURE'
  | 'PARTLY'
  | 'YES';

export type PrincipleInput = {
  /** Of a principle that is kept; left out for a new one. */
  id?: string | null | undefined;
  question: string;
  title: string;
};

export type PrintSheetInput = {
  assetId: string;
  /** Any day of the week; this week when left out. */
  week?: string | null | undefined;
};

/** OPEN, then ASSESSED; then MENDED, CHARGED to a cooperative, or DISMISSED. */
export type ProblemStatus =
  | 'ASSESSED'
  | 'CHARGED'
  | 'DISMISSED'
  | 'MENDED'
  | 'OPEN';

export type ProposeWeatherShiftInput = {
  /** In the future, and before the first of them starts. */
  answerBy: string;
  assetId: string;
  /** 1 to 60. */
  days: number;
  /** Weather-bound bookings that start from then on are shifted. */
  from: string;
  /** Bookings that stay where they are. */
  leaveOut?: Array<string> | null | undefined;
  /** 1 to 500 characters. */
  reason: string;
};

/** What is counted. */
export type QuotaMeasure =
  | 'BOOKINGS'
  | 'MINUTES';

/** Whose bookings are counted together. */
export type QuotaPer =
  | 'COOPERATIVE'
  | 'PERSON';

/** In which time; by the asset’s wall clock, weeks from Monday. */
export type QuotaPeriod =
  | 'DAY'
  | 'MONTH'
  | 'SEASON'
  | 'WEEK';

/** How a reading came here: typed by a member, with a check-out or return, from a paper sheet, from a file. */
export type ReadingSource =
  | 'CHECK_OUT'
  | 'IMPORT'
  | 'MEMBER'
  | 'RETURN'
  | 'SHEET';

export type RecordMaintenanceInput = {
  /** Not in the future. */
  day: string;
  /** What was done, at most 2000 characters. */
  note?: string | null | undefined;
  planId: string;
  /** What its counter showed; needed when the plan goes by one. */
  reading?: string | null | undefined;
};

export type RecordReadingInput = {
  /** When it was read, not in the future. */
  at: string;
  /** The booking it belongs to, of this asset. */
  bookingId?: string | null | undefined;
  meterId: string;
  /** A whole number of 10^-scale units, as text. */
  value: string;
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

export type RemoveExceptionDayInput = {
  /** Although bookings stand where only that day was open: they are hit, and their holders told. */
  acceptHits?: boolean | null | undefined;
  assetId: string;
  date: string;
};

export type ReplaceMeterInput = {
  /** When it was changed, not in the future. */
  at: string;
  /** The counter that goes. */
  id: string;
  /** What the new counter shows when it starts, a whole number of 10^-scale units. */
  startsAt: string;
};

/** What a report has a row for. */
export type ReportBy =
  | 'ASSET'
  | 'COOPERATIVE'
  | 'MONTH';

/** OPEN until the other side accepts or objects; SILENCE: nobody did in time, which accepts it. */
export type ReportOutcome =
  | 'ACCEPTED'
  | 'OBJECTED'
  | 'OPEN'
  | 'SILENCE';

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

export type RevokeCertificateInput = {
  id: string;
  reason?: string | null | undefined;
};

export type RuleApprovalInput = {
  always?: boolean | null | undefined;
  /** For more minutes than this. */
  overMinutes?: number | null | undefined;
  /** For cooperatives other than the owner. */
  strangers?: boolean | null | undefined;
};

export type RulePriceInput = {
  /** Integer of the smallest units (cents, minutes). */
  amount: string;
  /** ISO 4217, or HOUR for minutes of work. */
  currency: string;
  /** Peak hours: it holds only inside them. */
  hours?: DayHoursInput | null | undefined;
  /** For whom: OWNER, FEDERATION, AGREEMENT, FORM:L2 (legal form), ACTIVITY:a01; null: all. */
  kinds?: Array<string> | null | undefined;
  of: PriceOf;
  /** What the meter counts, such as kg; with UNIT, and only with it. */
  unit?: string | null | undefined;
};

export type RuleQuotaInput = {
  /** Only what lies in these hours is counted. */
  hours?: DayHoursInput | null | undefined;
  measure: QuotaMeasure;
  /** Bookings or minutes. */
  most: number;
  per: QuotaPer;
  period: QuotaPeriod;
  /** With SEASON, and only with it. Outside of it nothing is counted. */
  season?: RuleSeasonInput | null | undefined;
};

/** What rules are about. Where they say different things, the narrower ones hold, field by field. */
export type RuleScope =
  /** All assets of the federation. */
  | 'ALL'
  /** One asset. */
  | 'ASSET'
  /** All assets of a category. */
  | 'CATEGORY';

export type RuleSeasonInput = {
  /** First day, MM-DD. */
  from: string;
  /** Last day, MM-DD. */
  until: string;
};

export type RuleSetInput = {
  approval?: RuleApprovalInput | null | undefined;
  /** Minutes before the start from when its holder cannot cancel any more. */
  cancelMinutes?: number | null | undefined;
  /** Kinds of certificate that the person needs, all of them. */
  certificates?: Array<string> | null | undefined;
  /** Days ahead that can be booked; 0 is today. */
  horizonDays?: number | null | undefined;
  /** Longest booking, minutes. */
  maxMinutes?: number | null | undefined;
  /** Shortest booking, minutes. */
  minMinutes?: number | null | undefined;
  /** Minutes before the start by which it must be booked. */
  noticeMinutes?: number | null | undefined;
  prices?: Array<RulePriceInput> | null | undefined;
  quotas?: Array<RuleQuotaInput> | null | undefined;
  /** Minutes kept free before each booking. */
  setupMinutes?: number | null | undefined;
  /** Bookings start and end in steps of these minutes since midnight. */
  stepMinutes?: number | null | undefined;
  /** Minutes kept free after each booking. */
  turnaroundMinutes?: number | null | undefined;
  who?: WhoMayBook | null | undefined;
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

export type RuleVersionFilter = {
  assetId?: string | null | undefined;
  category?: AssetCategory | null | undefined;
  /** Only those that hold now. */
  holds?: boolean | null | undefined;
  scope?: RuleScope | null | undefined;
};

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

export type SeasonShareInput = {
  /** A whole number from 0 to 1000000000000000. */
  amount: string;
  cooperativeId: string;
};

/** ONE date, this one and all FOLLOWING, or ALL that are still to come. */
export type SeriesScope =
  | 'ALL'
  | 'FOLLOWING'
  | 'ONE';

export type SetAssetPartsInput = {
  /** Although bookings stand that a part is closed for, or that took less than the whole takes then: they are hit, and their holders told. */
  acceptHits?: boolean | null | undefined;
  /** The whole or kit. */
  assetId: string;
  /** All its parts, 1 to 30; a part has no parts itself. */
  parts: Array<AssetPartInput>;
};

export type SetAssetUnitsInput = {
  /** The pooled asset. */
  assetId: string;
  /** Labels of all units in use, each once, at most 1000; units with other labels are retired. */
  labels: Array<string>;
};

export type SetCertificateKindInput = {
  /** Left out: a new one. */
  id?: string | null | undefined;
  /** 1 to 120 characters, unlike every other. */
  name: string;
  retired?: boolean | null | undefined;
  /** The cooperative that trains; its coordinators may give it too. */
  trainerId?: string | null | undefined;
};

export type SetCostPoolsInput = {
  expectedVersion: number;
  /** All of them, at most 50; in the order in which they are shown. */
  pools: Array<CostPoolInput>;
  settlementId: string;
};

export type SetExceptionDayInput = {
  /** Although bookings stand in what is closed then: they are hit, and their holders told. */
  acceptHits?: boolean | null | undefined;
  assetId: string;
  date: string;
  /** None: closed all day. */
  hours: Array<ExceptionHoursInput>;
  reason?: string | null | undefined;
};

export type SetHolidayInput = {
  /** Although bookings stand in what is closed then: they are hit, and their holders told. */
  acceptHits?: boolean | null | undefined;
  date: string;
  name: string;
};

export type SetOpeningHoursInput = {
  /** Although bookings stand in what is closed then: they are hit, and their holders told. */
  acceptHits?: boolean | null | undefined;
  assetId: string;
  hours: Array<OpeningHoursInput>;
};

export type SetPledgesInput = {
  expectedVersion: number;
  /** All of them, at most 250. */
  pledges: Array<PledgeInput>;
  settlementId: string;
};

export type SetPrinciplesInput = {
  /** All of them, in order; at most 100. */
  principles: Array<PrincipleInput>;
};

export type SetPublicPageInput = {
  assetId: string;
  isOn: boolean;
};

export type SetSeasonSharesInput = {
  expectedVersion: number;
  id: string;
  /** All of them; who is left out is entitled to nothing. */
  shares: Array<SeasonShareInput>;
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

/** What an access token may be used for. */
export type TokenScope =
  /** Booking and cancelling. */
  | 'BOOK'
  /** Every other change that its person may make. */
  | 'MANAGE'
  /** Queries. */
  | 'READ';

export type TryRulesInput = {
  /** With ASSET, and only with it. */
  assetId?: string | null | undefined;
  /** With CATEGORY, and only with it. */
  category?: AssetCategory | null | undefined;
  /** First day of the bookings to try them on. */
  from: string;
  /** As they would be adopted. */
  rules: RuleSetInput;
  scope: RuleScope;
  /** Last day, at most 400 days later. */
  until: string;
};

export type UndoDecisionInput = {
  id: string;
  reason?: string | null | undefined;
};

export type UpdateAssetInput = {
  /** Although bookings stand in what is closed by another zone, on holidays or for good then: they are hit, and their holders told. */
  acceptHits?: boolean | null | undefined;
  asset: AssetFields;
  expectedVersion: number;
  id: string;
};

export type UpdateAssetsInput = {
  /** Although bookings stand in what is closed then: they are hit, and their holders told. */
  acceptHits?: boolean | null | undefined;
  /** Which, 1 to 200. */
  assets: Array<AssetVersionInput>;
  /** What becomes the same in all of them. */
  change: AssetFields;
};

export type UpdateCooperativeInput = {
  cooperative: CooperativeFields;
  /** The version that was read; another one is refused. */
  expectedVersion: number;
  id: string;
};

/** A field that is left out stays as it is. */
export type UpdateFederationInput = {
  charter?: string | null | undefined;
  /** null empties it */
  foundedOn?: string | null | undefined;
  kind?: FederationKind | null | undefined;
  languages?: Array<string> | null | undefined;
  name?: string | null | undefined;
  purpose?: string | null | undefined;
  territory?: string | null | undefined;
  timeZone?: string | null | undefined;
};

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

export type UseReportInput = {
  /** Only of this asset. */
  assetId?: string | null | undefined;
  by: ReportBy;
  /** Only by this cooperative. */
  cooperativeId?: string | null | undefined;
  /** First month: 2026-01. In the federation’s zone. */
  from: string;
  /** How many months, 1 to 24. */
  months: number;
};

/** MOVE to the new time; KEEP the old one; GIVE_UP both. */
export type WeatherAnswer =
  | 'GIVE_UP'
  | 'KEEP'
  | 'MOVE';

/** OPEN for answers; LAPSED when the time for them ran out; DONE; WITHDRAWN. */
export type WeatherShiftState =
  | 'DONE'
  | 'LAPSED'
  | 'OPEN'
  | 'WITHDRAWN';

/** Who may book; AGREEMENT: cooperatives of other federations too, under an agreement. */
export type WhoMayBook =
  | 'AGREEMENT'
  | 'FEDERATION'
  | 'OWNER';

export type ActivityLogQueryVariables = Exact<{
  filter?: ActivityFilter | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type ActivityLogQuery = { activity: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ cursor: string, node: { id: string, at: string, action: string, subjectType: string, subjectId: string, reason: string | null, before: string | null, after: string | null, sequence: number | null, hash: string | null, member: { id: string, name: string } | null, onBehalfOf: { id: string, name: string } | null, cooperative: { id: string, name: string } | null } }> } };

export type VerifyActivityQueryVariables = Exact<{ [key: string]: never; }>;


export type VerifyActivityQuery = { verifyActivity: { ok: boolean, entries: number, firstProblem: string | null, headHash: string | null } };

export type AgreementsQueryVariables = Exact<{
  skip: number;
  take: number;
}>;


export type AgreementsQuery = { agreements: { totalItems: number, items: Array<{ id: string, partner: string, state: AgreementState, startsOn: string, endsOn: string, adoptedAt: string, adoptedBy: { id: string, name: string } }> } };

export type AgreementDetailQueryVariables = Exact<{
  id: string;
}>;


export type AgreementDetailQuery = { agreement: { id: string, partner: string, website: string, contact: string, terms: string, startsOn: string, endsOn: string, state: AgreementState, adoptedAt: string, endedAt: string | null, endReason: string, version: number, adoptedBy: { id: string, name: string }, endedBy: { id: string, name: string } | null } | null, cooperatives: { totalItems: number, items: Array<{ id: string, name: string, locality: string }> } };

export type MakeAgreementMutationVariables = Exact<{
  input: MakeAgreementInput;
}>;


export type MakeAgreementMutation = { makeAgreement: { id: string } };

export type MoveAgreementEndMutationVariables = Exact<{
  input: MoveAgreementEndInput;
}>;


export type MoveAgreementEndMutation = { moveAgreementEnd: { id: string } };

export type EndAgreementMutationVariables = Exact<{
  input: EndAgreementInput;
}>;


export type EndAgreementMutation = { endAgreement: { id: string } };

export type AddGuestMutationVariables = Exact<{
  input: AddGuestInput;
}>;


export type AddGuestMutation = { addGuest: { id: string, name: string } };

export type AssetsQueryVariables = Exact<{
  filter?: AssetFilter | null | undefined;
  sort?: AssetSort | null | undefined;
  skip: number;
  take: number;
}>;


export type AssetsQuery = { assets: { totalItems: number, items: Array<{ id: string, name: string, category: AssetCategory, kind: AssetKind, quantity: number, place: string, retired: boolean, timeZone: string, version: number, owner: { id: string, name: string }, nextFree: { start: string, end: string } | null }> } };

export type AssetDetailQueryVariables = Exact<{
  id: string;
}>;


export type AssetDetailQuery = { asset: { id: string, name: string, category: AssetCategory, description: string, howToUse: string, place: string, latitude: number | null, longitude: number | null, timeZone: string, setupMinutes: number, turnaroundMinutes: number, minMinutes: number, maxMinutes: number, horizonDays: number, twoPeople: boolean, objectionHours: number, retired: boolean, kind: AssetKind, quantity: number, requestsBlock: boolean, version: number, waitsFor: string | null, followsHolidays: boolean, maintenance: Array<{ id: string, name: string, instructions: string, everyMonths: number | null, everyDays: number | null, everyReading: string | null, blocksBooking: boolean, sinceDay: string, dueDay: string | null, dueReading: string | null, latestReading: string | null, overdue: boolean, version: number, done: Array<{ id: string, day: string, reading: string | null, note: string, member: { id: string, name: string } | null }>, meter: { id: string, name: string, unit: MeterUnit, scale: number } | null }>, owner: { id: string, name: string }, parts: Array<{ quantity: number, asset: { id: string, name: string } }>, units: Array<{ id: string, label: string, retired: boolean, booking: { id: string, end: string, cooperative: { id: string, name: string }, member: { id: string, name: string } | null } | null }>, keys: Array<{ id: string, label: string, isCode: boolean, code: string | null, since: string | null, holder: { id: string, name: string } | null }>, openingHours: Array<{ id: string, weekday: number | null, rule: string | null, opens: string, closes: string, validFrom: string | null, validUntil: string | null }>, exceptionDays: Array<{ id: string, date: string, reason: string, hours: Array<{ opens: string, closes: string }> }>, closures: Array<{ id: string, start: string, end: string, reason: string }>, photos: Array<{ id: string, url: string, alt: string }>, documents: Array<{ id: string, title: string, url: string }> } | null, meters: { items: Array<{ id: string, name: string, unit: MeterUnit, scale: number, retiredAt: string | null, latest: { id: string, at: string, value: string } | null }> }, openProblems: { items: Array<{ id: string, words: string, stopsUse: boolean, status: ProblemStatus, version: number, reportedAt: string, decisionNote: string, chargeMinor: string | null, chargeCurrency: string | null, mayDecide: boolean, chargedTo: { id: string, name: string } | null, reportedBy: { id: string, name: string } | null, booking: { id: string, cooperative: { id: string, name: string } } | null, photos: Array<{ id: string, url: string }> }> }, closedProblems: { items: Array<{ id: string, words: string, stopsUse: boolean, status: ProblemStatus, version: number, reportedAt: string, decisionNote: string, chargeMinor: string | null, chargeCurrency: string | null, mayDecide: boolean, chargedTo: { id: string, name: string } | null, reportedBy: { id: string, name: string } | null, booking: { id: string, cooperative: { id: string, name: string } } | null, photos: Array<{ id: string, url: string }> }> } };

export type CreateAssetMutationVariables = Exact<{
  input: CreateAssetInput;
}>;


export type CreateAssetMutation = { createAsset: { id: string } };

export type UpdateAssetMutationVariables = Exact<{
  input: UpdateAssetInput;
}>;


export type UpdateAssetMutation = { updateAsset: { id: string, version: number } };

export type SetOpeningHoursMutationVariables = Exact<{
  input: SetOpeningHoursInput;
}>;


export type SetOpeningHoursMutation = { setOpeningHours: { id: string, version: number } };

export type AddClosureMutationVariables = Exact<{
  input: AddClosureInput;
}>;


export type AddClosureMutation = { addClosure:
    | { __typename: 'Closure', id: string }
    | { __typename: 'ClosureHits', message: string, bookings: Array<{ id: string, localStart: string, localEnd: string, purpose: string | null, cooperative: { id: string, name: string } }> }
   };

export type SetExceptionDayMutationVariables = Exact<{
  input: SetExceptionDayInput;
}>;


export type SetExceptionDayMutation = { setExceptionDay: { id: string } };

export type ChangeHitsQueryVariables = Exact<{
  change: HoursChangeInput;
}>;


export type ChangeHitsQuery = { changeHits: { totalItems: number, items: Array<{ id: string, localStart: string, localEnd: string, purpose: string | null, asset: { id: string, name: string }, cooperative: { id: string, name: string } }> } };

export type RemoveExceptionDayMutationVariables = Exact<{
  input: RemoveExceptionDayInput;
}>;


export type RemoveExceptionDayMutation = { removeExceptionDay: { id: string } };

export type RemoveClosureMutationVariables = Exact<{
  id: string;
}>;


export type RemoveClosureMutation = { removeClosure: boolean };

export type RemovePhotoMutationVariables = Exact<{
  id: string;
}>;


export type RemovePhotoMutation = { removePhoto: boolean };

export type RemoveDocumentMutationVariables = Exact<{
  id: string;
}>;


export type RemoveDocumentMutation = { removeDocument: boolean };

export type LeafAssetsQueryVariables = Exact<{ [key: string]: never; }>;


export type LeafAssetsQuery = { assets: { items: Array<{ id: string, name: string, kind: AssetKind, quantity: number, owner: { id: string, name: string } }> } };

export type UpdateAssetsMutationVariables = Exact<{
  input: UpdateAssetsInput;
}>;


export type UpdateAssetsMutation = { updateAssets: Array<{ id: string, version: number }> };

export type SetAssetPartsMutationVariables = Exact<{
  input: SetAssetPartsInput;
}>;


export type SetAssetPartsMutation = { setAssetParts: { id: string } };

export type SetAssetUnitsMutationVariables = Exact<{
  input: SetAssetUnitsInput;
}>;


export type SetAssetUnitsMutation = { setAssetUnits: { id: string } };

export type OfficeCalendarFeedsQueryVariables = Exact<{ [key: string]: never; }>;


export type OfficeCalendarFeedsQuery = { calendarFeeds: { items: Array<{ id: string, kind: CalendarFeedKind, createdAt: string, lastReadAt: string | null, cooperative: { id: string, name: string } | null, asset: { id: string, name: string } | null }> } };

export type CalendarAssetsQueryVariables = Exact<{ [key: string]: never; }>;


export type CalendarAssetsQuery = { assets: { items: Array<{ id: string, name: string, timeZone: string, owner: { id: string, name: string } }> } };

export type CreateCalendarFeedMutationVariables = Exact<{
  input: CreateCalendarFeedInput;
}>;


export type CreateCalendarFeedMutation = { createCalendarFeed: { path: string, feed: { id: string } } };

export type RevokeCalendarFeedMutationVariables = Exact<{
  id: string;
}>;


export type RevokeCalendarFeedMutation = { revokeCalendarFeed: boolean };

export type OfficeCalendarFileQueryVariables = Exact<{
  id: string;
  skip: number;
  take: number;
}>;


export type OfficeCalendarFileQuery = { calendarFile: { id: string, fileName: string, state: CalendarFileState, assetId: string, as: CalendarImportAs, cooperativeId: string | null, fileProblem: CalendarFileProblem | null, problemLine: number | null, leaveOut: Array<number>, timesDone: number, imported: number, counts: Array<{ state: CalendarImportState, times: number }>, rows: { totalItems: number, items: Array<{ line: number, summary: string, start: string | null, end: string | null, state: CalendarImportState, reason: string | null, problem: CalendarEventProblem | null, detail: string | null }> } } | null };

export type CalendarFileProgressQueryVariables = Exact<{
  id: string;
}>;


export type CalendarFileProgressQuery = { calendarFile: { id: string, state: CalendarFileState, timesDone: number } | null };

export type LeaveOutOfCalendarFileMutationVariables = Exact<{
  input: LeaveOutOfCalendarFileInput;
}>;


export type LeaveOutOfCalendarFileMutation = { leaveOutOfCalendarFile: { id: string, state: CalendarFileState } };

export type TakeCalendarFileMutationVariables = Exact<{
  id: string;
}>;


export type TakeCalendarFileMutation = { takeCalendarFile: { id: string, state: CalendarFileState } };

export type DiscardCalendarFileMutationVariables = Exact<{
  id: string;
}>;


export type DiscardCalendarFileMutation = { discardCalendarFile: boolean };

export type CooperativesQueryVariables = Exact<{
  filter?: CooperativeFilter | null | undefined;
  sort?: CooperativeSort | null | undefined;
  skip: number;
  take: number;
}>;


export type CooperativesQuery = { cooperatives: { totalItems: number, items: Array<{ id: string, name: string, status: CooperativeStatus, locality: string, region: string, country: string | null, membersCount: number | null, distanceKm: number | null, activity: { label: string } | null }> } };

export type CooperativeDetailQueryVariables = Exact<{
  id: string;
}>;


export type CooperativeDetailQuery = { cooperative: { id: string, name: string, status: CooperativeStatus, description: string, street: string, postcode: string, locality: string, region: string, country: string | null, latitude: number | null, longitude: number | null, website: string, email: string, phone: string, registrationNumber: string, membersCount: number | null, since: string | null, version: number, legalForm: { id: string, label: string } | null, activity: { id: string, label: string } | null, branchOf: { id: string, name: string } | null, agreement: { id: string, partner: string, state: AgreementState } | null, principleAnswers: Array<{ answer: PrincipleAnswerValue, evidence: string, answeredAt: string, principle: { id: string } }>, statusHistory: Array<{ id: string, from: CooperativeStatus | null, to: CooperativeStatus, reason: string, at: string, decidedBy: { id: string, name: string } | null }> } | null, principles: Array<{ id: string, position: number, title: string, question: string }>, agreements: { items: Array<{ id: string, partner: string, state: AgreementState }> } };

export type CooperativeVocabulariesQueryVariables = Exact<{ [key: string]: never; }>;


export type CooperativeVocabulariesQuery = { legalForms: Array<{ id: string, label: string }>, activities: Array<{ id: string, label: string }> };

export type ActivityConceptsQueryVariables = Exact<{ [key: string]: never; }>;


export type ActivityConceptsQuery = { vocabulary: Array<{ id: string, label: string }> };

export type UpdateCooperativeMutationVariables = Exact<{
  input: UpdateCooperativeInput;
}>;


export type UpdateCooperativeMutation = { updateCooperative: { id: string, version: number } };

export type AnswerPrinciplesMutationVariables = Exact<{
  input: AnswerPrinciplesInput;
}>;


export type AnswerPrinciplesMutation = { answerPrinciples: { id: string, version: number } };

export type DecideCooperativeStatusMutationVariables = Exact<{
  input: DecideCooperativeStatusInput;
}>;


export type DecideCooperativeStatusMutation = { decideCooperativeStatus: { id: string, status: CooperativeStatus, version: number } };

export type SeasonRowFragment = { id: string, name: string, fromDate: string, lastDate: string, end: string, status: SettlementStatus, currency: string, pledgeUnit: PledgeUnit, assetNames: Array<string>, version: number };

export type SeasonsQueryVariables = Exact<{
  skip: number;
  take: number;
}>;


export type SeasonsQuery = { settlements: { totalItems: number, items: Array<{ id: string, name: string, fromDate: string, lastDate: string, end: string, status: SettlementStatus, currency: string, pledgeUnit: PledgeUnit, assetNames: Array<string>, version: number }> } };

export type SeasonAccountsQueryVariables = Exact<{
  id: string;
}>;


export type SeasonAccountsQuery = { settlement: { problem: string | null, unfinished: number, id: string, name: string, fromDate: string, lastDate: string, end: string, status: SettlementStatus, currency: string, pledgeUnit: PledgeUnit, assetNames: Array<string>, version: number, pools: Array<{ id: string, name: string, kind: CostKind, measure: UsageMeasure | null, planned: { minor: string, currency: string }, actual: { minor: string, currency: string } }>, pledges: Array<{ volume: string, cooperative: { id: string, name: string }, replacedBy: { id: string, name: string } | null }>, instalments: Array<{ cooperativeId: string, dueOn: string, paidOn: string | null, amount: { minor: string, currency: string } }> } | null, statements: { items: Array<{ cooperative: { id: string, name: string }, charged: { minor: string, currency: string }, paid: { minor: string, currency: string }, due: { minor: string, currency: string }, lines: Array<{ sharedBy: SharedBy, share: string, ofAll: string, scale: number, basisCount: number, pool: { id: string, name: string, measure: UsageMeasure | null }, amount: { minor: string, currency: string } }> }> } };

export type SeasonChoicesQueryVariables = Exact<{ [key: string]: never; }>;


export type SeasonChoicesQuery = { assets: { items: Array<{ id: string, name: string }> } };

export type AddSeasonMutationVariables = Exact<{
  input: AddSettlementInput;
}>;


export type AddSeasonMutation = { addSettlement: { id: string } };

export type SetSeasonPoolsMutationVariables = Exact<{
  input: SetCostPoolsInput;
}>;


export type SetSeasonPoolsMutation = { setCostPools: { id: string, version: number } };

export type SetSeasonPledgesMutationVariables = Exact<{
  input: SetPledgesInput;
}>;


export type SetSeasonPledgesMutation = { setPledges: { id: string, version: number } };

export type PlanSeasonInstalmentsMutationVariables = Exact<{
  input: DraftInput;
}>;


export type PlanSeasonInstalmentsMutation = { planInstalments: { id: string, version: number } };

export type MarkSeasonInstalmentMutationVariables = Exact<{
  input: MarkInstalmentInput;
}>;


export type MarkSeasonInstalmentMutation = { markInstalment: { id: string, version: number } };

export type CloseSeasonMutationVariables = Exact<{
  input: DraftInput;
}>;


export type CloseSeasonMutation = { closeSettlement: { id: string, version: number } };

export type ImportRunsQueryVariables = Exact<{
  skip: number;
  take: number;
}>;


export type ImportRunsQuery = { importRuns: { totalItems: number, items: Array<{ id: string, fileName: string, format: ImportFormat, state: ImportState, createdAt: string, rowsRead: number, rowsTotal: number | null, counts: { new: number, same: number, branch: number, unchanged: number, malformed: number, undecided: number } }> } };

export type ImportRunDetailQueryVariables = Exact<{
  id: string;
  problemSkip: number;
  outcome?: Array<ImportOutcome> | ImportOutcome | null | undefined;
  rowSkip: number;
  take: number;
}>;


export type ImportRunDetailQuery = { importRun: { id: string, fileName: string, format: ImportFormat, state: ImportState, createdAt: string, rowsRead: number, rowsTotal: number | null, error: string | null, columns: Array<{ name: string, field: string | null, sample: string }>, counts: { new: number, same: number, branch: number, unchanged: number, malformed: number, undecided: number }, problems: { totalItems: number, items: Array<{ line: number, column: string | null, reason: string, value: string | null }> }, rows: { totalItems: number, items: Array<{ id: string, line: number, name: string, locality: string, outcome: ImportOutcome, evidence: Array<string>, other: string | null, otherId: string | null }> } } | null };

export type ImportProgressQueryVariables = Exact<{
  id: string;
}>;


export type ImportProgressQuery = { importRun: { id: string, state: ImportState, rowsRead: number, rowsTotal: number | null, error: string | null } | null };

export type DuplicateCandidateQueryVariables = Exact<{
  id: string;
}>;


export type DuplicateCandidateQuery = { cooperative: { id: string, name: string, locality: string, street: string, country: string | null, website: string, email: string, registrationNumber: string } | null };

export type MapImportColumnsMutationVariables = Exact<{
  input: MapImportColumnsInput;
}>;


export type MapImportColumnsMutation = { mapImportColumns: { id: string, state: ImportState } };

export type JudgeImportRowMutationVariables = Exact<{
  input: JudgeImportRowInput;
}>;


export type JudgeImportRowMutation = { judgeImportRow: { id: string, outcome: ImportOutcome } };

export type CommitImportMutationVariables = Exact<{
  id: string;
}>;


export type CommitImportMutation = { commitImport: { id: string, state: ImportState } };

export type DiscardImportMutationVariables = Exact<{
  id: string;
}>;


export type DiscardImportMutation = { discardImport: boolean };

export type InboxBookingFragment = { id: string, status: BookingStatus, start: string, end: string, quantity: number, purpose: string | null, createdAt: string, asset: { id: string, name: string, timeZone: string }, cooperative: { id: string, name: string }, member: { id: string, name: string, email: string | null, phone: string | null } | null, moveOf: { id: string, start: string, end: string } | null };

export type InboxQueryVariables = Exact<{
  kinds?: Array<InboxKind> | InboxKind | null | undefined;
  skip: number;
  take: number;
}>;


export type InboxQuery = { inbox: { totalItems: number, items: Array<{ id: string, kind: InboxKind, since: string, applicant: { id: string, name: string, email: string | null, phone: string | null } | null, cooperative: { id: string, name: string, status: CooperativeStatus, description: string, locality: string, region: string, country: string | null, website: string, email: string, phone: string, registrationNumber: string, membersCount: number | null, since: string | null, legalForm: { label: string } | null, activity: { label: string } | null, principleAnswers: Array<{ answer: PrincipleAnswerValue, evidence: string, answeredAt: string, principle: { id: string, position: number, title: string, question: string } }>, statusHistory: Array<{ id: string, from: CooperativeStatus | null, to: CooperativeStatus, reason: string, at: string, decidedBy: { id: string, name: string } | null }> } | null, booking: { id: string, status: BookingStatus, start: string, end: string, quantity: number, purpose: string | null, createdAt: string, asset: { id: string, name: string, timeZone: string }, cooperative: { id: string, name: string }, member: { id: string, name: string, email: string | null, phone: string | null } | null, moveOf: { id: string, start: string, end: string } | null } | null, hit: { closure: { id: string, start: string, end: string, reason: string }, agreement: { id: string, partner: string } | null, booking: { id: string, status: BookingStatus, start: string, end: string, quantity: number, purpose: string | null, createdAt: string, asset: { id: string, name: string, timeZone: string }, cooperative: { id: string, name: string }, member: { id: string, name: string, email: string | null, phone: string | null } | null, moveOf: { id: string, start: string, end: string } | null } } | null, problem: { id: string, words: string, stopsUse: boolean, status: ProblemStatus, version: number, decisionNote: string, asset: { id: string, name: string, timeZone: string }, reportedBy: { id: string, name: string } | null, booking: { id: string, cooperative: { id: string, name: string } } | null, photos: Array<{ id: string, url: string }> } | null, report: { id: string, rating: ConditionRating, note: string, answerUntil: string, photos: Array<{ id: string, url: string }>, member: { id: string, name: string } | null, booking: { id: string, status: BookingStatus, start: string, end: string, quantity: number, purpose: string | null, createdAt: string, asset: { id: string, name: string, timeZone: string }, cooperative: { id: string, name: string }, member: { id: string, name: string, email: string | null, phone: string | null } | null, moveOf: { id: string, start: string, end: string } | null } } | null, conflict: { id: string, kind: ConflictKind, openedAt: string, entry: { id: string, line: number, writtenName: string, start: string, end: string, note: string, outcome: PaperOutcome, cooperative: { id: string, name: string }, asset: { id: string, name: string, timeZone: string } }, otherEntry: { id: string, line: number, writtenName: string, start: string, end: string, note: string, outcome: PaperOutcome, cooperative: { id: string, name: string }, asset: { id: string, name: string, timeZone: string } } | null, refusals: Array<{ code: RefusalCode, message: string, ask: { id: string, name: string } | null }>, calendar: Array<{ id: string, start: string, end: string, cooperative: { id: string, name: string } }> } | null }> } };

export type BookingSurroundingsQueryVariables = Exact<{
  bookingId: string;
  assetId: string;
  cooperativeId: string;
  day: string;
}>;


export type BookingSurroundingsQuery = { freeBusy: Array<{ date: string, blocks: Array<{ start: string, end: string, state: BlockState, booking: { id: string, cooperative: { id: string, name: string } } | null }> }>, bookings: { items: Array<{ id: string, start: string, end: string, status: BookingStatus, asset: { id: string, name: string, timeZone: string } }> }, otherTimes: Array<{ start: string, end: string }> };

export type ApproveBookingMutationVariables = Exact<{
  input: ApproveBookingInput;
}>;


export type ApproveBookingMutation = { approveBooking:
    | { __typename: 'Booking', id: string, status: BookingStatus }
    | { __typename: 'BookingClash', message: string }
    | { __typename: 'BookingRefusal', message: string }
   };

export type ApproveBookingsMutationVariables = Exact<{
  input: ApproveBookingsInput;
}>;


export type ApproveBookingsMutation = { approveBookings: { approved: Array<{ id: string }>, notApproved: Array<{ id: string, message: string }> } };

export type DeclineBookingMutationVariables = Exact<{
  input: DeclineBookingInput;
}>;


export type DeclineBookingMutation = { declineBooking:
    | { __typename: 'Booking', id: string, status: BookingStatus }
    | { __typename: 'BookingClash', message: string }
    | { __typename: 'BookingRefusal', message: string }
   };

export type UndoDecisionMutationVariables = Exact<{
  input: UndoDecisionInput;
}>;


export type UndoDecisionMutation = { undoDecision:
    | { __typename: 'Booking', id: string, status: BookingStatus }
    | { __typename: 'BookingClash', message: string }
    | { __typename: 'BookingRefusal', message: string }
   };

export type KeepBookingMutationVariables = Exact<{
  input: KeepBookingInput;
}>;


export type KeepBookingMutation = { keepBooking: { id: string } };

export type DecideProblemMutationVariables = Exact<{
  input: DecideProblemInput;
}>;


export type DecideProblemMutation = { decideProblem: { id: string, status: ProblemStatus } };

export type CloseForRepairMutationVariables = Exact<{
  input: CloseForRepairInput;
}>;


export type CloseForRepairMutation = { closeForRepair:
    | { __typename: 'Closure', id: string }
    | { __typename: 'ClosureHits', message: string, bookings: Array<{ id: string, localStart: string, localEnd: string, purpose: string | null, cooperative: { id: string, name: string } }> }
   };

export type AnswerReportMutationVariables = Exact<{
  input: AnswerReportInput;
}>;


export type AnswerReportMutation = { answerReport: { id: string, outcome: ReportOutcome } };

export type ReturnBookingMutationVariables = Exact<{
  input: ReturnBookingInput;
}>;


export type ReturnBookingMutation = { returnBooking: { id: string, status: BookingStatus } };

export type KeyRowFragment = { id: string, label: string, isCode: boolean, code: string | null, since: string | null, holder: { id: string, name: string } | null };

export type AddKeyMutationVariables = Exact<{
  input: AddKeyInput;
}>;


export type AddKeyMutation = { addKey: { id: string } };

export type ChangeKeyMutationVariables = Exact<{
  input: ChangeKeyInput;
}>;


export type ChangeKeyMutation = { changeKey: { id: string } };

export type HandOverKeyMutationVariables = Exact<{
  input: HandOverKeyInput;
}>;


export type HandOverKeyMutation = { handOverKey: { id: string } };

export type KeyTakersQueryVariables = Exact<{
  text?: string | null | undefined;
}>;


export type KeyTakersQuery = { members: { items: Array<{ id: string, name: string }> } };

export type PlanRowFragment = { id: string, name: string, instructions: string, everyMonths: number | null, everyDays: number | null, everyReading: string | null, blocksBooking: boolean, sinceDay: string, dueDay: string | null, dueReading: string | null, latestReading: string | null, overdue: boolean, version: number, meter: { id: string, name: string, unit: MeterUnit, scale: number } | null };

export type MaintenanceDueQueryVariables = Exact<{
  withinDays: number;
  skip: number;
  take: number;
}>;


export type MaintenanceDueQuery = { maintenanceDue: { totalItems: number, items: Array<{ id: string, name: string, instructions: string, everyMonths: number | null, everyDays: number | null, everyReading: string | null, blocksBooking: boolean, sinceDay: string, dueDay: string | null, dueReading: string | null, latestReading: string | null, overdue: boolean, version: number, asset: { id: string, name: string, timeZone: string, waitsFor: string | null }, meter: { id: string, name: string, unit: MeterUnit, scale: number } | null }> } };

export type AddMaintenancePlanMutationVariables = Exact<{
  input: AddMaintenancePlanInput;
}>;


export type AddMaintenancePlanMutation = { addMaintenancePlan: { id: string } };

export type ChangeMaintenancePlanMutationVariables = Exact<{
  input: ChangeMaintenancePlanInput;
}>;


export type ChangeMaintenancePlanMutation = { changeMaintenancePlan: { id: string, version: number } };

export type RecordMaintenanceMutationVariables = Exact<{
  input: RecordMaintenanceInput;
}>;


export type RecordMaintenanceMutation = { recordMaintenance: { id: string, dueDay: string | null, overdue: boolean } };

export type MembersQueryVariables = Exact<{
  filter?: MemberFilter | null | undefined;
  skip: number;
  take: number;
}>;


export type MembersQuery = { members: { totalItems: number, items: Array<{ id: string, name: string, email: string | null, phone: string | null, hasSignIn: boolean, joinedAt: string, certificates: Array<{ id: string, validUntil: string | null, revokedAt: string | null, kind: { id: string, name: string, mayGrant: boolean } }>, roles: Array<{ id: string, federationRole: FederationRole | null, cooperativeRole: CooperativeRole | null, from: string, until: string | null, cooperative: { id: string, name: string } | null }> }> } };

export type InvitationsQueryVariables = Exact<{
  skip: number;
  take: number;
}>;


export type InvitationsQuery = { invitations: { totalItems: number, items: Array<{ id: string, cooperativeRole: CooperativeRole | null, federationRole: FederationRole | null, email: string | null, createdAt: string, expiresAt: string, usedAt: string | null, revokedAt: string | null, cooperative: { id: string, name: string } | null }> } };

export type CooperativesWithPeopleQueryVariables = Exact<{ [key: string]: never; }>;


export type CooperativesWithPeopleQuery = { cooperatives: { items: Array<{ id: string, name: string }> } };

export type AdmittedCooperativesQueryVariables = Exact<{ [key: string]: never; }>;


export type AdmittedCooperativesQuery = { cooperatives: { items: Array<{ id: string, name: string }> } };

export type InviteMutationVariables = Exact<{
  input: InviteInput;
}>;


export type InviteMutation = { invite: { code: string, link: string, qr: string, invitation: { id: string, email: string | null, expiresAt: string, cooperative: { id: string, name: string } | null } } };

export type RevokeInvitationMutationVariables = Exact<{
  id: string;
}>;


export type RevokeInvitationMutation = { revokeInvitation: boolean };

export type AddMemberMutationVariables = Exact<{
  input: AddMemberInput;
}>;


export type AddMemberMutation = { addMember: { id: string, name: string } };

export type MakePrintedCodeMutationVariables = Exact<{
  input: MakePrintedCodeInput;
}>;


export type MakePrintedCodeMutation = { makePrintedCode: { code: string, expiresAt: string, memberName: string } };

export type GrantRoleMutationVariables = Exact<{
  input: GrantRoleInput;
}>;


export type GrantRoleMutation = { grantRole: { id: string } };

export type EndRoleMutationVariables = Exact<{
  id: string;
}>;


export type EndRoleMutation = { endRole: { id: string } };

export type GivenCertificatesQueryVariables = Exact<{ [key: string]: never; }>;


export type GivenCertificatesQuery = { certificateKinds: { items: Array<{ id: string, name: string, mayGrant: boolean }> } };

export type GrantCertificateMutationVariables = Exact<{
  input: GrantCertificateInput;
}>;


export type GrantCertificateMutation = { grantCertificate: { id: string } };

export type RevokeCertificateMutationVariables = Exact<{
  input: RevokeCertificateInput;
}>;


export type RevokeCertificateMutation = { revokeCertificate: { id: string } };

export type MeterRowFragment = { id: string, name: string, unit: MeterUnit, scale: number, retiredAt: string | null, latest: { id: string, at: string, value: string } | null };

export type MeterReadingsQueryVariables = Exact<{
  meterId: string;
}>;


export type MeterReadingsQuery = { meterReadings: { totalItems: number, items: Array<{ id: string, at: string, value: string, source: ReadingSource, reason: string | null, counts: boolean, correctsId: string | null }> } };

export type AddMeterMutationVariables = Exact<{
  input: AddMeterInput;
}>;


export type AddMeterMutation = { addMeter: { id: string } };

export type ReplaceMeterMutationVariables = Exact<{
  input: ReplaceMeterInput;
}>;


export type ReplaceMeterMutation = { replaceMeter: { id: string } };

export type RecordReadingMutationVariables = Exact<{
  input: RecordReadingInput;
}>;


export type RecordReadingMutation = { recordReading: { id: string } };

export type CorrectReadingMutationVariables = Exact<{
  input: CorrectReadingInput;
}>;


export type CorrectReadingMutation = { correctReading: { id: string } };

export type PaperLineFragment = { id: string, line: number, writtenName: string, start: string, end: string, note: string, outcome: PaperOutcome, cooperative: { id: string, name: string }, asset: { id: string, name: string, timeZone: string } };

export type CaseFactsFragment = { id: string, kind: ConflictKind, openedAt: string, entry: { id: string, line: number, writtenName: string, start: string, end: string, note: string, outcome: PaperOutcome, cooperative: { id: string, name: string }, asset: { id: string, name: string, timeZone: string } }, otherEntry: { id: string, line: number, writtenName: string, start: string, end: string, note: string, outcome: PaperOutcome, cooperative: { id: string, name: string }, asset: { id: string, name: string, timeZone: string } } | null, refusals: Array<{ code: RefusalCode, message: string, ask: { id: string, name: string } | null }>, calendar: Array<{ id: string, start: string, end: string, cooperative: { id: string, name: string } }> };

export type SheetByCodeQueryVariables = Exact<{
  code: string;
}>;


export type SheetByCodeQuery = { sheet: { id: string, code: string, week: string, asset: { id: string, name: string, timeZone: string }, entries: Array<{ id: string, line: number, writtenName: string, start: string, end: string, note: string, outcome: PaperOutcome, cooperative: { id: string, name: string }, asset: { id: string, name: string, timeZone: string } }> } | null };

export type OpenCasesQueryVariables = Exact<{ [key: string]: never; }>;


export type OpenCasesQuery = { conflictCases: { totalItems: number, items: Array<{ id: string, kind: ConflictKind, openedAt: string, entry: { id: string, line: number, writtenName: string, start: string, end: string, note: string, outcome: PaperOutcome, cooperative: { id: string, name: string }, asset: { id: string, name: string, timeZone: string } }, otherEntry: { id: string, line: number, writtenName: string, start: string, end: string, note: string, outcome: PaperOutcome, cooperative: { id: string, name: string }, asset: { id: string, name: string, timeZone: string } } | null, refusals: Array<{ code: RefusalCode, message: string, ask: { id: string, name: string } | null }>, calendar: Array<{ id: string, start: string, end: string, cooperative: { id: string, name: string } }> }> } };

export type EnterPaperMutationVariables = Exact<{
  input: EnterPaperInput;
}>;


export type EnterPaperMutation = { enterPaper:
    | { __typename: 'ConflictCase', id: string, kind: ConflictKind }
    | { __typename: 'PaperEntry', id: string, outcome: PaperOutcome }
   };

export type DecideConflictMutationVariables = Exact<{
  input: DecideConflictInput;
}>;


export type DecideConflictMutation = { decideConflict: { id: string, decision: ConflictDecision | null } };

export type ProblemRowFragment = { id: string, words: string, stopsUse: boolean, status: ProblemStatus, version: number, reportedAt: string, decisionNote: string, chargeMinor: string | null, chargeCurrency: string | null, mayDecide: boolean, chargedTo: { id: string, name: string } | null, reportedBy: { id: string, name: string } | null, booking: { id: string, cooperative: { id: string, name: string } } | null, photos: Array<{ id: string, url: string }> };

export type UseReportPageQueryVariables = Exact<{
  of: UseReportInput;
  skip: number;
  take: number;
}>;


export type UseReportPageQuery = { useReport: { totalItems: number, items: Array<{ key: string, name: string, bookings: number, bookedMinutes: number, usedMinutes: number, refused: number, openMinutes: number | null, idleMinutes: number | null }> } };

export type CostReportPageQueryVariables = Exact<{ [key: string]: never; }>;


export type CostReportPageQuery = { costReport: { items: Array<{ settlementId: string, name: string, closed: boolean, planned: { minor: string, currency: string }, actual: { minor: string, currency: string }, paid: { minor: string, currency: string }, open: { minor: string, currency: string } }> } };

export type ExportJobsQueryVariables = Exact<{ [key: string]: never; }>;


export type ExportJobsQuery = { exportJobs: { items: Array<{ id: string, list: ExportListName, state: ExportState, rowsDone: number, rowsTotal: number | null, createdAt: string, url: string | null }> } };

export type StartExportMutationVariables = Exact<{
  list: ExportListName;
}>;


export type StartExportMutation = { startExport: { id: string } };

export type RemoveExportMutationVariables = Exact<{
  id: string;
}>;


export type RemoveExportMutation = { removeExport: boolean };

export type RuleContentFragment = { minMinutes: number | null, maxMinutes: number | null, stepMinutes: number | null, noticeMinutes: number | null, horizonDays: number | null, cancelMinutes: number | null, setupMinutes: number | null, turnaroundMinutes: number | null, who: WhoMayBook | null, certificates: Array<string> | null, approval: { always: boolean | null, strangers: boolean | null, overMinutes: number | null } | null, quotas: Array<{ per: QuotaPer, measure: QuotaMeasure, most: number, period: QuotaPeriod, season: { from: string, until: string } | null, hours: { from: string, until: string, weekdays: Array<number> | null } | null }> | null };

export type RulesQueryVariables = Exact<{
  skip: number;
  take: number;
}>;


export type RulesQuery = { holding: { totalItems: number, items: Array<{ id: string, scope: RuleScope, category: AssetCategory | null, version: number, note: string, adoptedAt: string, validFrom: string, holds: boolean, asset: { id: string, name: string } | null, adoptedBy: { id: string, name: string }, lines: Array<{ topic: RuleTopic, text: string }> }> }, history: { totalItems: number, items: Array<{ id: string, scope: RuleScope, category: AssetCategory | null, version: number, note: string, adoptedAt: string, validFrom: string, holds: boolean, asset: { id: string, name: string } | null, adoptedBy: { id: string, name: string }, lines: Array<{ topic: RuleTopic, text: string }> }> }, certificateKinds: { items: Array<{ id: string, name: string, retired: boolean, mayGrant: boolean }> }, assets: { items: Array<{ id: string, name: string, owner: { id: string } }> } };

export type NewestRulesQueryVariables = Exact<{
  filter: RuleVersionFilter;
}>;


export type NewestRulesQuery = { ruleVersions: { items: Array<{ id: string, version: number, rules: { minMinutes: number | null, maxMinutes: number | null, stepMinutes: number | null, noticeMinutes: number | null, horizonDays: number | null, cancelMinutes: number | null, setupMinutes: number | null, turnaroundMinutes: number | null, who: WhoMayBook | null, certificates: Array<string> | null, approval: { always: boolean | null, strangers: boolean | null, overMinutes: number | null } | null, quotas: Array<{ per: QuotaPer, measure: QuotaMeasure, most: number, period: QuotaPeriod, season: { from: string, until: string } | null, hours: { from: string, until: string, weekdays: Array<number> | null } | null }> | null } }> } };

export type NewestPricesQueryVariables = Exact<{
  filter: RuleVersionFilter;
}>;


export type NewestPricesQuery = { ruleVersions: { items: Array<{ id: string, rules: { prices: Array<{ of: PriceOf, unit: string | null, amount: string, currency: string, kinds: Array<string> | null, hours: { from: string, until: string, weekdays: Array<number> | null } | null }> | null } }> } };

export type TryRulesQueryVariables = Exact<{
  input: TryRulesInput;
}>;


export type TryRulesQuery = { tryRules: { judged: number, refused: number, asked: number, madeLate: number, cutOff: boolean, refusals: Array<{ code: RefusalCode, bookings: number, cooperative: { id: string, name: string } }> } };

export type AdoptRulesMutationVariables = Exact<{
  input: AdoptRulesInput;
}>;


export type AdoptRulesMutation = { adoptRules: { id: string, version: number } };

export type SetCertificateKindMutationVariables = Exact<{
  input: SetCertificateKindInput;
}>;


export type SetCertificateKindMutation = { setCertificateKind: { id: string } };

export type OfficeSeasonFragment = { id: string, title: string, startsOn: string, endsOn: string, start: string, basis: SeasonBasis, unit: string, closesAt: string, round: number, commitment: string, phase: SeasonPhase, filed: number, version: number };

export type OfficeWishFragment = { id: string, rank: number, start: string, end: string, quantity: number, cooperative: { id: string, name: string }, asset: { id: string, name: string, timeZone: string } };

export type OfficeSeasonsQueryVariables = Exact<{
  skip: number;
  take: number;
}>;


export type OfficeSeasonsQuery = { seasons: { totalItems: number, items: Array<{ id: string, title: string, startsOn: string, endsOn: string, start: string, basis: SeasonBasis, unit: string, closesAt: string, round: number, commitment: string, phase: SeasonPhase, filed: number, version: number }> } };

export type OfficeSeasonDetailQueryVariables = Exact<{
  id: string;
}>;


export type OfficeSeasonDetailQuery = { season: { id: string, title: string, startsOn: string, endsOn: string, start: string, basis: SeasonBasis, unit: string, closesAt: string, round: number, commitment: string, phase: SeasonPhase, filed: number, version: number } | null, seasonAssets: { items: Array<{ id: string, name: string }> }, seasonShares: { items: Array<{ amount: string, filedAt: string | null, cooperative: { id: string, name: string } }> }, seasonRuns: { items: Array<{ id: string, number: number, round: number, ranAt: string, outcome: SeasonOutcome | null, endedAt: string | null, reason: string, given: number, refused: number, conflicts: Array<{ reason: SeasonRefusalReason, wish: { id: string, rank: number, start: string, end: string, quantity: number, cooperative: { id: string, name: string }, asset: { id: string, name: string, timeZone: string } } }> }> } };

export type OfficeSeasonOutcomesQueryVariables = Exact<{
  runId: string;
  skip: number;
}>;


export type OfficeSeasonOutcomesQuery = { seasonOutcomes: { totalItems: number, items: Array<{ step: number, wish: { id: string, rank: number, start: string, end: string, quantity: number, cooperative: { id: string, name: string }, asset: { id: string, name: string, timeZone: string } }, refusal: { reason: SeasonRefusalReason, by: Array<{ id: string, cooperative: { id: string, name: string } }> } | null }> } };

export type CreateSeasonMutationVariables = Exact<{
  input: CreateSeasonInput;
}>;


export type CreateSeasonMutation = { createSeason: { id: string } };

export type ExtendSeasonMutationVariables = Exact<{
  input: ExtendSeasonInput;
}>;


export type ExtendSeasonMutation = { extendSeason: { id: string } };

export type SetSeasonSharesMutationVariables = Exact<{
  input: SetSeasonSharesInput;
}>;


export type SetSeasonSharesMutation = { setSeasonShares: { id: string } };

export type RunSeasonMutationVariables = Exact<{
  id: string;
}>;


export type RunSeasonMutation = { runSeason: { id: string } };

export type PublishSeasonMutationVariables = Exact<{
  runId: string;
}>;


export type PublishSeasonMutation = { publishSeason:
    | { __typename: 'Season' }
    | { __typename: 'SeasonConflicts', message: string }
   };

export type DiscardSeasonRunMutationVariables = Exact<{
  input: DiscardRunInput;
}>;


export type DiscardSeasonRunMutation = { discardSeasonRun: { id: string } };

export type SettingsQueryVariables = Exact<{ [key: string]: never; }>;


export type SettingsQuery = { federation: { id: string, name: string, slug: string, purpose: string, kind: FederationKind, territory: string, languages: Array<string>, timeZone: string, charter: string, foundedOn: string | null }, principles: Array<{ id: string, position: number, title: string, question: string }>, holidays: { items: Array<{ id: string, date: string, name: string }> }, me: { id: string, sessions: Array<{ id: string, createdAt: string, lastSeenAt: string, device: string, current: boolean }>, accessTokens: Array<{ id: string, name: string, scopes: Array<TokenScope>, createdAt: string, expiresAt: string, lastUsedAt: string | null }>, passkeys: Array<{ id: string, name: string, createdAt: string, lastUsedAt: string | null }> } | null };

export type UpdateFederationMutationVariables = Exact<{
  input: UpdateFederationInput;
}>;


export type UpdateFederationMutation = { updateFederation: { id: string } };

export type SetPrinciplesMutationVariables = Exact<{
  input: SetPrinciplesInput;
}>;


export type SetPrinciplesMutation = { setPrinciples: Array<{ id: string, position: number, title: string, question: string }> };

export type SetHolidayMutationVariables = Exact<{
  input: SetHolidayInput;
}>;


export type SetHolidayMutation = { setHoliday: { id: string } };

export type RemoveHolidayMutationVariables = Exact<{
  id: string;
}>;


export type RemoveHolidayMutation = { removeHoliday: boolean };

export type RevokeSessionMutationVariables = Exact<{
  id: string;
}>;


export type RevokeSessionMutation = { revokeSession: boolean };

export type CreateAccessTokenMutationVariables = Exact<{
  input: CreateAccessTokenInput;
}>;


export type CreateAccessTokenMutation = { createAccessToken: { secret: string, accessToken: { id: string, name: string, expiresAt: string } } };

export type RevokeAccessTokenMutationVariables = Exact<{
  id: string;
}>;


export type RevokeAccessTokenMutation = { revokeAccessToken: boolean };

export type StartPasskeyRegistrationMutationVariables = Exact<{ [key: string]: never; }>;


export type StartPasskeyRegistrationMutation = { startPasskeyRegistration: string };

export type FinishPasskeyRegistrationMutationVariables = Exact<{
  input: FinishPasskeyInput;
}>;


export type FinishPasskeyRegistrationMutation = { finishPasskeyRegistration: { id: string } };

export type RemovePasskeyMutationVariables = Exact<{
  id: string;
}>;


export type RemovePasskeyMutation = { removePasskey: boolean };

export type SheetAssetsQueryVariables = Exact<{
  skip: number;
  take: number;
}>;


export type SheetAssetsQuery = { assets: { totalItems: number, items: Array<{ id: string, name: string, place: string, owner: { id: string, name: string }, publicPage: { code: string, path: string, isOn: boolean } }> } };

export type PrintSheetMutationVariables = Exact<{
  input: PrintSheetInput;
}>;


export type PrintSheetMutation = { printSheet: { id: string, path: string } };

export type SetPublicPageMutationVariables = Exact<{
  input: SetPublicPageInput;
}>;


export type SetPublicPageMutation = { setPublicPage: { isOn: boolean } };

export type RequestSignInCodeMutationVariables = Exact<{
  input: RequestSignInCodeInput;
}>;


export type RequestSignInCodeMutation = { requestSignInCode: { expiresAt: string } };

export type SignInMutationVariables = Exact<{
  input: SignInInput;
}>;


export type SignInMutation = { signIn: { id: string } };

export type StartPasskeySignInMutationVariables = Exact<{ [key: string]: never; }>;


export type StartPasskeySignInMutation = { startPasskeySignIn: { id: string, options: string } };

export type FinishPasskeySignInMutationVariables = Exact<{
  input: FinishPasskeySignInInput;
}>;


export type FinishPasskeySignInMutation = { finishPasskeySignIn: { id: string } };

export type AcceptInvitationMutationVariables = Exact<{
  input: AcceptInvitationInput;
}>;


export type AcceptInvitationMutation = { acceptInvitation: { id: string } };

export type MoveBookingMutationVariables = Exact<{
  input: MoveBookingInput;
}>;


export type MoveBookingMutation = { moveBooking:
    | { __typename: 'Booking', id: string, version: number }
    | { __typename: 'BookingClash', message: string, heldBy: Array<{ id: string, localStart: string, localEnd: string, cooperative: { id: string, name: string } }>, closures: Array<{ id: string, start: string, end: string, reason: string }>, alternatives: Array<{ start: string, end: string }> }
    | { __typename: 'BookingRefusal', reasons: Array<{ code: RefusalCode, message: string, ask: { id: string, name: string } | null }> }
   };

export type MoveToAssetMutationVariables = Exact<{
  input: MoveToAssetInput;
}>;


export type MoveToAssetMutation = { moveToAsset:
    | { __typename: 'Booking', id: string, version: number }
    | { __typename: 'BookingClash', message: string, heldBy: Array<{ id: string, localStart: string, localEnd: string, cooperative: { id: string, name: string } }>, closures: Array<{ id: string, start: string, end: string, reason: string }>, alternatives: Array<{ start: string, end: string }> }
    | { __typename: 'BookingRefusal', reasons: Array<{ code: RefusalCode, message: string, ask: { id: string, name: string } | null }> }
   };

export type MoveSeriesMutationVariables = Exact<{
  input: MoveSeriesInput;
}>;


export type MoveSeriesMutation = { moveSeries:
    | { __typename: 'BookingClash', message: string, heldBy: Array<{ id: string, localStart: string, localEnd: string, cooperative: { id: string, name: string } }>, closures: Array<{ id: string, start: string, end: string, reason: string }>, alternatives: Array<{ start: string, end: string }> }
    | { __typename: 'BookingRefusal', reasons: Array<{ code: RefusalCode, message: string, ask: { id: string, name: string } | null }> }
    | { __typename: 'BookingSeries', id: string }
   };

export type MovedBookingQueryVariables = Exact<{
  id: string;
}>;


export type MovedBookingQuery = { booking: { id: string, version: number } | null };

export type TimetableQueryVariables = Exact<{
  from: string;
  days: number;
  skip: number;
  take: number;
}>;


export type TimetableQuery = { timetable: { from: string, days: number, totalItems: number, rows: Array<{ asset: { id: string, name: string, category: AssetCategory, kind: AssetKind, quantity: number, timeZone: string, minMinutes: number, maxMinutes: number, owner: { id: string, name: string } }, open: Array<{ start: string, end: string }>, closures: Array<{ id: string, start: string, end: string, reason: string }>, bookings: Array<{ id: string, status: BookingStatus, start: string, end: string, localStart: string, localEnd: string, purpose: string | null, quantity: number, mine: boolean, mayCancel: boolean, seriesId: string | null, version: number, asset: { id: string }, cooperative: { id: string, name: string } }> }> } };

export type BookingInHandQueryVariables = Exact<{
  id: string;
}>;


export type BookingInHandQuery = { booking: { id: string, use: { takenAt: string | null, returnedAt: string | null, units: Array<{ id: string, label: string }> } | null } | null };

export type NotFreeFragment = { message: string, heldBy: Array<{ id: string, localStart: string, localEnd: string, cooperative: { id: string, name: string } }>, closures: Array<{ id: string, start: string, end: string, reason: string }>, alternatives: Array<{ start: string, end: string }> };

export type NotAllowedFragment = { reasons: Array<{ code: RefusalCode, message: string, ask: { id: string, name: string } | null }> };

export type BookAssetMutationVariables = Exact<{
  input: BookAssetInput;
}>;


export type BookAssetMutation = { bookAsset:
    | { __typename: 'Booking', id: string, localStart: string, localEnd: string, asset: { id: string, name: string } }
    | { __typename: 'BookingClash', message: string, heldBy: Array<{ id: string, localStart: string, localEnd: string, cooperative: { id: string, name: string } }>, closures: Array<{ id: string, start: string, end: string, reason: string }>, alternatives: Array<{ start: string, end: string }> }
    | { __typename: 'BookingRefusal', reasons: Array<{ code: RefusalCode, message: string, ask: { id: string, name: string } | null }> }
   };

export type CancelBookingMutationVariables = Exact<{
  input: CancelBookingInput;
}>;


export type CancelBookingMutation = { cancelBooking: { id: string, status: BookingStatus } };

export type OfficeWeatherQueryVariables = Exact<{
  assetId: string;
}>;


export type OfficeWeatherQuery = { weatherShifts: { items: Array<{ id: string, state: WeatherShiftState, days: number, reason: string, answerBy: string, waiting: number, mayManage: boolean, moves: Array<{ bookingId: string, oldStart: string, oldEnd: string, newStart: string, newEnd: string, answer: WeatherAnswer | null, cooperative: { id: string, name: string } }> }> } };

export type ProposeWeatherShiftMutationVariables = Exact<{
  input: ProposeWeatherShiftInput;
}>;


export type ProposeWeatherShiftMutation = { proposeWeatherShift: { id: string } };

export type CarryOutWeatherShiftMutationVariables = Exact<{
  id: string;
}>;


export type CarryOutWeatherShiftMutation = { carryOutWeatherShift:
    | { __typename: 'WeatherShift' }
    | { __typename: 'WeatherShiftClash', message: string, start: string }
   };

export type WithdrawWeatherShiftMutationVariables = Exact<{
  id: string;
}>;


export type WithdrawWeatherShiftMutation = { withdrawWeatherShift: { id: string } };

export type MeQueryVariables = Exact<{ [key: string]: never; }>;


export type MeQuery = { me: { id: string, language: string, emails: Array<string>, memberships: Array<{ federationId: string, federationName: string, memberId: string, name: string, federationRoles: Array<FederationRole>, cooperatives: Array<{ id: string, name: string, status: CooperativeStatus, roles: Array<CooperativeRole> }> }>, actingFor: { federationRoles: Array<FederationRole>, cooperativeRoles: Array<CooperativeRole>, federation: { id: string, name: string, slug: string, timeZone: string, languages: Array<string> }, member: { id: string, name: string }, cooperative: { id: string, name: string, status: CooperativeStatus } | null } | null } | null };

export type SignOutMutationVariables = Exact<{ [key: string]: never; }>;


export type SignOutMutation = { signOut: boolean };

export type ChangeLanguageMutationVariables = Exact<{
  input: UpdateProfileInput;
}>;


export type ChangeLanguageMutation = { updateProfile: { id: string, language: string } };

export type PaletteSearchQueryVariables = Exact<{
  text: string;
}>;


export type PaletteSearchQuery = { cooperatives: { items: Array<{ id: string, name: string, locality: string }> }, assets: { items: Array<{ id: string, name: string, place: string }> } };

export type InboxCountQueryVariables = Exact<{ [key: string]: never; }>;


export type InboxCountQuery = { inbox: { totalItems: number } };

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
export const SeasonRowFragmentDoc = new TypedDocumentString(`
    fragment SeasonRow on Settlement {
  id
  name
  fromDate
  lastDate
  end
  status
  currency
  pledgeUnit
  assetNames
  version
}
    `, {"fragmentName":"SeasonRow"}) as unknown as TypedDocumentString<SeasonRowFragment, unknown>;
export const InboxBookingFragmentDoc = new TypedDocumentString(`
    fragment InboxBooking on Booking {
  id
  status
  start
  end
  quantity
  purpose
  createdAt
  asset {
    id
    name
    timeZone
  }
  cooperative {
    id
    name
  }
  member {
    id
    name
    email
    phone
  }
  moveOf {
    id
    start
    end
  }
}
    `, {"fragmentName":"InboxBooking"}) as unknown as TypedDocumentString<InboxBookingFragment, unknown>;
export const KeyRowFragmentDoc = new TypedDocumentString(`
    fragment KeyRow on AssetKey {
  id
  label
  isCode
  code
  since
  holder {
    id
    name
  }
}
    `, {"fragmentName":"KeyRow"}) as unknown as TypedDocumentString<KeyRowFragment, unknown>;
export const PlanRowFragmentDoc = new TypedDocumentString(`
    fragment PlanRow on MaintenancePlan {
  id
  name
  instructions
  everyMonths
  everyDays
  everyReading
  meter {
    id
    name
    unit
    scale
  }
  blocksBooking
  sinceDay
  dueDay
  dueReading
  latestReading
  overdue
  version
}
    `, {"fragmentName":"PlanRow"}) as unknown as TypedDocumentString<PlanRowFragment, unknown>;
export const MeterRowFragmentDoc = new TypedDocumentString(`
    fragment MeterRow on Meter {
  id
  name
  unit
  scale
  retiredAt
  latest {
    id
    at
    value
  }
}
    `, {"fragmentName":"MeterRow"}) as unknown as TypedDocumentString<MeterRowFragment, unknown>;
export const PaperLineFragmentDoc = new TypedDocumentString(`
    fragment PaperLine on PaperEntry {
  id
  line
  writtenName
  start
  end
  note
  outcome
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
    `, {"fragmentName":"PaperLine"}) as unknown as TypedDocumentString<PaperLineFragment, unknown>;
export const CaseFactsFragmentDoc = new TypedDocumentString(`
    fragment CaseFacts on ConflictCase {
  id
  kind
  openedAt
  entry {
    ...PaperLine
  }
  otherEntry {
    ...PaperLine
  }
  refusals {
    code
    message
    ask {
      id
      name
    }
  }
  calendar {
    id
    start
    end
    cooperative {
      id
      name
    }
  }
}
    fragment PaperLine on PaperEntry {
  id
  line
  writtenName
  start
  end
  note
  outcome
  cooperative {
    id
    name
  }
  asset {
    id
    name
    timeZone
  }
}`, {"fragmentName":"CaseFacts"}) as unknown as TypedDocumentString<CaseFactsFragment, unknown>;
export const ProblemRowFragmentDoc = new TypedDocumentString(`
    fragment ProblemRow on Problem {
  id
  words
  stopsUse
  status
  version
  reportedAt
  decisionNote
  chargeMinor
  chargeCurrency
  mayDecide
  chargedTo {
    id
    name
  }
  reportedBy {
    id
    name
  }
  booking {
    id
    cooperative {
      id
      name
    }
  }
  photos {
    id
    url
  }
}
    `, {"fragmentName":"ProblemRow"}) as unknown as TypedDocumentString<ProblemRowFragment, unknown>;
export const RuleContentFragmentDoc = new TypedDocumentString(`
    fragment RuleContent on RuleSet {
  minMinutes
  maxMinutes
  stepMinutes
  noticeMinutes
  horizonDays
  cancelMinutes
  setupMinutes
  turnaroundMinutes
  who
  approval {
    always
    strangers
    overMinutes
  }
  certificates
  quotas {
    per
    measure
    most
    period
    season {
      from
      until
    }
    hours {
      from
      until
      weekdays
    }
  }
}
    `, {"fragmentName":"RuleContent"}) as unknown as TypedDocumentString<RuleContentFragment, unknown>;
export const OfficeSeasonFragmentDoc = new TypedDocumentString(`
    fragment OfficeSeason on Season {
  id
  title
  startsOn
  endsOn
  start
  basis
  unit
  closesAt
  round
  commitment
  phase
  filed
  version
}
    `, {"fragmentName":"OfficeSeason"}) as unknown as TypedDocumentString<OfficeSeasonFragment, unknown>;
export const OfficeWishFragmentDoc = new TypedDocumentString(`
    fragment OfficeWish on SeasonWish {
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
    `, {"fragmentName":"OfficeWish"}) as unknown as TypedDocumentString<OfficeWishFragment, unknown>;
export const NotFreeFragmentDoc = new TypedDocumentString(`
    fragment NotFree on BookingClash {
  message
  heldBy {
    id
    localStart
    localEnd
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
    `, {"fragmentName":"NotFree"}) as unknown as TypedDocumentString<NotFreeFragment, unknown>;
export const NotAllowedFragmentDoc = new TypedDocumentString(`
    fragment NotAllowed on BookingRefusal {
  reasons {
    code
    message
    ask {
      id
      name
    }
  }
}
    `, {"fragmentName":"NotAllowed"}) as unknown as TypedDocumentString<NotAllowedFragment, unknown>;
export const ActivityLogDocument = {"__meta__":{"hash":"8c70838db4e865016a90faf623a803c9f0492cc1b71fc9543d7102a645894c7c"}} as unknown as TypedDocumentString<ActivityLogQuery, ActivityLogQueryVariables>;
export const VerifyActivityDocument = {"__meta__":{"hash":"ffca5d34a631f6e7733cfe88271f8ee89034c5bb0a4cef3f216c12debacc3cac"}} as unknown as TypedDocumentString<VerifyActivityQuery, VerifyActivityQueryVariables>;
export const AgreementsDocument = {"__meta__":{"hash":"bd32dff25380da2736118fbc4cad5f69c293d1e069bcf83693c2217de6893257"}} as unknown as TypedDocumentString<AgreementsQuery, AgreementsQueryVariables>;
export const AgreementDetailDocument = {"__meta__":{"hash":"b4153ad487520d9304ca6188de1759a4bad7abd8b169b21471921ab0a8201b39"}} as unknown as TypedDocumentString<AgreementDetailQuery, AgreementDetailQueryVariables>;
export const MakeAgreementDocument = {"__meta__":{"hash":"1982f0ce9a054287f05e6fe56928753d32848dfd4d1b3b3fe0150e500b3c2f1f"}} as unknown as TypedDocumentString<MakeAgreementMutation, MakeAgreementMutationVariables>;
export const MoveAgreementEndDocument = {"__meta__":{"hash":"5e5667c7cb61f746df44f04f6addb06f1243bcdf6bc9ce00d8d462ed30288906"}} as unknown as TypedDocumentString<MoveAgreementEndMutation, MoveAgreementEndMutationVariables>;
export const EndAgreementDocument = {"__meta__":{"hash":"d5f9ba090d240fa14edc438e3e6fb6123df9ff9daa494e7b4f56c647ee9292fc"}} as unknown as TypedDocumentString<EndAgreementMutation, EndAgreementMutationVariables>;
export const AddGuestDocument = {"__meta__":{"hash":"10e8bae54efabf702885ed3804bd5a1028ae0fe562b83dd0c0bdfe83d8dc12de"}} as unknown as TypedDocumentString<AddGuestMutation, AddGuestMutationVariables>;
export const AssetsDocument = {"__meta__":{"hash":"11ccb0c8ddc351c74b4f1e37e7fdff83d6cd45790b247316b5f5156933f4e61f"}} as unknown as TypedDocumentString<AssetsQuery, AssetsQueryVariables>;
export const AssetDetailDocument = {"__meta__":{"hash":"70339dd891ae9edf1cc1c8ac4c8de5ed25c1e8eb27789fb07c796b059d8bc239"}} as unknown as TypedDocumentString<AssetDetailQuery, AssetDetailQueryVariables>;
export const CreateAssetDocument = {"__meta__":{"hash":"d616cd9aeb4400e9530c059f9c0460af2efaa60525097bd3d4f10a8efd0c0e90"}} as unknown as TypedDocumentString<CreateAssetMutation, CreateAssetMutationVariables>;
export const UpdateAssetDocument = {"__meta__":{"hash":"69f117ea38c14326cff733a05fc536a1c6162c7306a3ebf20437f260bb593572"}} as unknown as TypedDocumentString<UpdateAssetMutation, UpdateAssetMutationVariables>;
export const SetOpeningHoursDocument = {"__meta__":{"hash":"caf23a65ba0820f0781d8531f04e5bba7abccc8cca99d0479c7a7621e5eb8485"}} as unknown as TypedDocumentString<SetOpeningHoursMutation, SetOpeningHoursMutationVariables>;
export const AddClosureDocument = {"__meta__":{"hash":"ade68108de9b92ebd5412bea3da4c5a63db551bfe4d7414aec3195fe426aa912"}} as unknown as TypedDocumentString<AddClosureMutation, AddClosureMutationVariables>;
export const SetExceptionDayDocument = {"__meta__":{"hash":"ef9bc817561482b7ec23ad3c74f5e05c534aee16e94cadca69d7391b4b7f1234"}} as unknown as TypedDocumentString<SetExceptionDayMutation, SetExceptionDayMutationVariables>;
export const ChangeHitsDocument = {"__meta__":{"hash":"edfa110ad28e2f717179004764e20d40b6c7dd5e3a8f76e2a4a3ae4c3a7a17e0"}} as unknown as TypedDocumentString<ChangeHitsQuery, ChangeHitsQueryVariables>;
export const RemoveExceptionDayDocument = {"__meta__":{"hash":"cd426d80c8874fa9ee63c1ea6453be16a9884fa392557795ed1a6013ed179c26"}} as unknown as TypedDocumentString<RemoveExceptionDayMutation, RemoveExceptionDayMutationVariables>;
export const RemoveClosureDocument = {"__meta__":{"hash":"0f09d5f8df094b2db16af1b9ad981e644274c402a5056178ba35f927095ad2ab"}} as unknown as TypedDocumentString<RemoveClosureMutation, RemoveClosureMutationVariables>;
export const RemovePhotoDocument = {"__meta__":{"hash":"269f2924b5a244b262809e37a119d7135f1574662d6fceb799a40cc7c26e905e"}} as unknown as TypedDocumentString<RemovePhotoMutation, RemovePhotoMutationVariables>;
export const RemoveDocumentDocument = {"__meta__":{"hash":"3e6463cd373760033ad3c3734b67bc16c0ca3979113e851526aaf022deab7101"}} as unknown as TypedDocumentString<RemoveDocumentMutation, RemoveDocumentMutationVariables>;
export const LeafAssetsDocument = {"__meta__":{"hash":"ebf5b8fb9311bc89006224deac7190a9b6dbbbfa287e443f2f346f47a639834e"}} as unknown as TypedDocumentString<LeafAssetsQuery, LeafAssetsQueryVariables>;
export const UpdateAssetsDocument = {"__meta__":{"hash":"83d77a1fc9d04a08b78daae8a84f52ef24fcf0dc7a794d6761ae5c2395a4f423"}} as unknown as TypedDocumentString<UpdateAssetsMutation, UpdateAssetsMutationVariables>;
export const SetAssetPartsDocument = {"__meta__":{"hash":"05310028d3e81eb677f3e55b7e0ddc5d870c24d2e909e172592d756d677eb9b6"}} as unknown as TypedDocumentString<SetAssetPartsMutation, SetAssetPartsMutationVariables>;
export const SetAssetUnitsDocument = {"__meta__":{"hash":"3d5df676befd3184dffa1ac99ba69e882abb502876a29bc0a175fa71a6000d31"}} as unknown as TypedDocumentString<SetAssetUnitsMutation, SetAssetUnitsMutationVariables>;
export const OfficeCalendarFeedsDocument = {"__meta__":{"hash":"4d3ff85e52be6374c18a6903cae614b6fe09e727fc82f8c15cf383582571ec27"}} as unknown as TypedDocumentString<OfficeCalendarFeedsQuery, OfficeCalendarFeedsQueryVariables>;
export const CalendarAssetsDocument = {"__meta__":{"hash":"8c51bfa6806eed729c0d53539b19111fc656e177e830e3dbb4a8fab298c76958"}} as unknown as TypedDocumentString<CalendarAssetsQuery, CalendarAssetsQueryVariables>;
export const CreateCalendarFeedDocument = {"__meta__":{"hash":"6af9a49bba732fd0a43b223f854f86631d1b6fcaa02161de2f964e12d41d3cfc"}} as unknown as TypedDocumentString<CreateCalendarFeedMutation, CreateCalendarFeedMutationVariables>;
export const RevokeCalendarFeedDocument = {"__meta__":{"hash":"d0b90b6bf3ede19d5b6201ebb9ae7b2e9679d17e21c9eb2c7a37dd0dbd3e2a39"}} as unknown as TypedDocumentString<RevokeCalendarFeedMutation, RevokeCalendarFeedMutationVariables>;
export const OfficeCalendarFileDocument = {"__meta__":{"hash":"8d0ce93c3dc7e42413cb5432eca37150b53fe2538e23835fe97aa12abc4bdd7b"}} as unknown as TypedDocumentString<OfficeCalendarFileQuery, OfficeCalendarFileQueryVariables>;
export const CalendarFileProgressDocument = {"__meta__":{"hash":"f9ba4b0a7a4b9bc95a696f222588c64657209c03653c80f3fbefa7f7115c4c98"}} as unknown as TypedDocumentString<CalendarFileProgressQuery, CalendarFileProgressQueryVariables>;
export const LeaveOutOfCalendarFileDocument = {"__meta__":{"hash":"08792716e31e86367554f7ed87bdaf68c74b723da486783b71ab30f5ad860a97"}} as unknown as TypedDocumentString<LeaveOutOfCalendarFileMutation, LeaveOutOfCalendarFileMutationVariables>;
export const TakeCalendarFileDocument = {"__meta__":{"hash":"5dccd4313513684e0501762c2a19d6f36f5d73a000c055898e3d9d12728689bd"}} as unknown as TypedDocumentString<TakeCalendarFileMutation, TakeCalendarFileMutationVariables>;
export const DiscardCalendarFileDocument = {"__meta__":{"hash":"18051bb68e11c515095b74f934054153a219afd9aa5bb919395a6c191a804ee7"}} as unknown as TypedDocumentString<DiscardCalendarFileMutation, DiscardCalendarFileMutationVariables>;
export const CooperativesDocument = {"__meta__":{"hash":"78f221ac749ee4e2ef7f869a60a6bcbe45fc27b6dc1b6ee74cdda3e6f9c3951e"}} as unknown as TypedDocumentString<CooperativesQuery, CooperativesQueryVariables>;
export const CooperativeDetailDocument = {"__meta__":{"hash":"f2ebef5d85fa829450ea2e5a27d9e82ec3ad4c85ab653fae22d9d995ff1d7c9e"}} as unknown as TypedDocumentString<CooperativeDetailQuery, CooperativeDetailQueryVariables>;
export const CooperativeVocabulariesDocument = {"__meta__":{"hash":"fcff578f223c1bccc92ba2f75902404ccc2f027dbf565cbb19e3eaf8a4834097"}} as unknown as TypedDocumentString<CooperativeVocabulariesQuery, CooperativeVocabulariesQueryVariables>;
export const ActivityConceptsDocument = {"__meta__":{"hash":"81d37788dce1128271bdea4ded4ee85e8b034af4bbef3070a416b42f3a1c8187"}} as unknown as TypedDocumentString<ActivityConceptsQuery, ActivityConceptsQueryVariables>;
export const UpdateCooperativeDocument = {"__meta__":{"hash":"6b8bf25e4a79ac232bef17fc05ecf8fe60d8fb97f1dff4afebc84493b92009c4"}} as unknown as TypedDocumentString<UpdateCooperativeMutation, UpdateCooperativeMutationVariables>;
export const AnswerPrinciplesDocument = {"__meta__":{"hash":"b06650f42fa75a824f912669ae38134e4200029bacabbc3d21348bd91413f123"}} as unknown as TypedDocumentString<AnswerPrinciplesMutation, AnswerPrinciplesMutationVariables>;
export const DecideCooperativeStatusDocument = {"__meta__":{"hash":"7292a91497b0630b2aca0aa51f03d980efeab624c9b08657faaa09e47aabafc9"}} as unknown as TypedDocumentString<DecideCooperativeStatusMutation, DecideCooperativeStatusMutationVariables>;
export const SeasonsDocument = {"__meta__":{"hash":"2cf9096ac7a43fb483bbfc29a264ac6e182847d4876695cd293a528b86057ae2"}} as unknown as TypedDocumentString<SeasonsQuery, SeasonsQueryVariables>;
export const SeasonAccountsDocument = {"__meta__":{"hash":"15910255a1cb6b87d66ea66826fa8c54a10eba0a650a6d76c21965885cf39aab"}} as unknown as TypedDocumentString<SeasonAccountsQuery, SeasonAccountsQueryVariables>;
export const SeasonChoicesDocument = {"__meta__":{"hash":"16aa33aded3573592dfff4b9ed489e4d96c3d292ca0eaddf361b4970fa394e88"}} as unknown as TypedDocumentString<SeasonChoicesQuery, SeasonChoicesQueryVariables>;
export const AddSeasonDocument = {"__meta__":{"hash":"0f0f3ff5264289c641619b431837592faae2886327fe56919d1fafabc927753c"}} as unknown as TypedDocumentString<AddSeasonMutation, AddSeasonMutationVariables>;
export const SetSeasonPoolsDocument = {"__meta__":{"hash":"4244159d81727d41a234a982f9c65fead7aa3911552d8ef923aa07dd27a0f900"}} as unknown as TypedDocumentString<SetSeasonPoolsMutation, SetSeasonPoolsMutationVariables>;
export const SetSeasonPledgesDocument = {"__meta__":{"hash":"7bf93b19fbc80d4be41b6e3d01d7a95f310b4eb32c239ff3bdea443f4e4054cf"}} as unknown as TypedDocumentString<SetSeasonPledgesMutation, SetSeasonPledgesMutationVariables>;
export const PlanSeasonInstalmentsDocument = {"__meta__":{"hash":"42ffa0394917571141d8fe93636fea3bb15b65bdbdda112a60aece20e6d319f4"}} as unknown as TypedDocumentString<PlanSeasonInstalmentsMutation, PlanSeasonInstalmentsMutationVariables>;
export const MarkSeasonInstalmentDocument = {"__meta__":{"hash":"5f1689d0ddbf54ac686ece4bc7253e8decb99469e114f190b816e2ad8a4d2f6a"}} as unknown as TypedDocumentString<MarkSeasonInstalmentMutation, MarkSeasonInstalmentMutationVariables>;
export const CloseSeasonDocument = {"__meta__":{"hash":"dc94ca4ae473f75e07444b74dad68a4c81665ba7f37963df866e45ccc530ac59"}} as unknown as TypedDocumentString<CloseSeasonMutation, CloseSeasonMutationVariables>;
export const ImportRunsDocument = {"__meta__":{"hash":"cd772a205b09b4b462cc3eb2add0bf5b8b5a9551fbd1b95fa03990c1ece48d9d"}} as unknown as TypedDocumentString<ImportRunsQuery, ImportRunsQueryVariables>;
export const ImportRunDetailDocument = {"__meta__":{"hash":"f0837d26c35b61fd847233bd3d97b8e207f2d0010e36931fb68f554e9a1d5b5d"}} as unknown as TypedDocumentString<ImportRunDetailQuery, ImportRunDetailQueryVariables>;
export const ImportProgressDocument = {"__meta__":{"hash":"13b1c17fd6943df9fa57babe3913182a9625a23df0841204581e46d6c276f4d6"}} as unknown as TypedDocumentString<ImportProgressQuery, ImportProgressQueryVariables>;
export const DuplicateCandidateDocument = {"__meta__":{"hash":"a52a90591564fe63ab3fd13d16b4f24fde5ad4e5799c56c031b9280c4eda8a5d"}} as unknown as TypedDocumentString<DuplicateCandidateQuery, DuplicateCandidateQueryVariables>;
export const MapImportColumnsDocument = {"__meta__":{"hash":"2c89e19a09ababbc31e56da0af7616facd5f8211ec6affa5e588b5e6f85e9460"}} as unknown as TypedDocumentString<MapImportColumnsMutation, MapImportColumnsMutationVariables>;
export const JudgeImportRowDocument = {"__meta__":{"hash":"457d28b3c8104aaca92ba7283a1081e777651e761a646205dd7c986ce46f729b"}} as unknown as TypedDocumentString<JudgeImportRowMutation, JudgeImportRowMutationVariables>;
export const CommitImportDocument = {"__meta__":{"hash":"2076174e266f078d2e30fb0783498b5217ce8620442a9e1e7e7c4b0f9df45f91"}} as unknown as TypedDocumentString<CommitImportMutation, CommitImportMutationVariables>;
export const DiscardImportDocument = {"__meta__":{"hash":"072ee970718600b102c42c0ed31f3279c64b4fcf0bb6557480101249b9b7e673"}} as unknown as TypedDocumentString<DiscardImportMutation, DiscardImportMutationVariables>;
export const InboxDocument = {"__meta__":{"hash":"a5f0ed423ff7efdf6b26b15ede897ad0430b67dfdab0cf8c2aa5117d6a495cea"}} as unknown as TypedDocumentString<InboxQuery, InboxQueryVariables>;
export const BookingSurroundingsDocument = {"__meta__":{"hash":"7de5fce31166816a560cd0cd823f51d931eac96aad2c1a9916d308a75d37b460"}} as unknown as TypedDocumentString<BookingSurroundingsQuery, BookingSurroundingsQueryVariables>;
export const ApproveBookingDocument = {"__meta__":{"hash":"8c79cf32c7071a7ff72494e1fbb3a90ddb73ec7ebaa0ffa97792c514e994a025"}} as unknown as TypedDocumentString<ApproveBookingMutation, ApproveBookingMutationVariables>;
export const ApproveBookingsDocument = {"__meta__":{"hash":"e76a159552aa2dabe7f33ecafd80db9d905bea629e4c4a3cfb8041471a69561e"}} as unknown as TypedDocumentString<ApproveBookingsMutation, ApproveBookingsMutationVariables>;
export const DeclineBookingDocument = {"__meta__":{"hash":"7b86846de3b9f589b4352bf75902db64927326116ed50898766a082af73430d1"}} as unknown as TypedDocumentString<DeclineBookingMutation, DeclineBookingMutationVariables>;
export const UndoDecisionDocument = {"__meta__":{"hash":"f07f856b928b59bd06e0b36614f3175681997013b810f43d69dcf943773f721d"}} as unknown as TypedDocumentString<UndoDecisionMutation, UndoDecisionMutationVariables>;
export const KeepBookingDocument = {"__meta__":{"hash":"8714136480f6a1fb30a98b366da2983b5b87b3144a7fd87074aff019d16c0144"}} as unknown as TypedDocumentString<KeepBookingMutation, KeepBookingMutationVariables>;
export const DecideProblemDocument = {"__meta__":{"hash":"ab871aeea27613d316aa248259b68d7711dfcfae4f4f814d28dc5e9482eb56cb"}} as unknown as TypedDocumentString<DecideProblemMutation, DecideProblemMutationVariables>;
export const CloseForRepairDocument = {"__meta__":{"hash":"63790eff30962e47364b556951f3bd3e3904ff66bf83043d79fc5064decd1dc1"}} as unknown as TypedDocumentString<CloseForRepairMutation, CloseForRepairMutationVariables>;
export const AnswerReportDocument = {"__meta__":{"hash":"dc0b4935522909c16ae1495aa3dbc9527696a80317e50affc42f7143e73e2691"}} as unknown as TypedDocumentString<AnswerReportMutation, AnswerReportMutationVariables>;
export const ReturnBookingDocument = {"__meta__":{"hash":"f9c1ff231c1047e352d75109eb6f084c188130467ced1e9db81ea7e87ca27a6d"}} as unknown as TypedDocumentString<ReturnBookingMutation, ReturnBookingMutationVariables>;
export const AddKeyDocument = {"__meta__":{"hash":"1ab3c8e292fe94c1b6b4b38238887facf47032a0afdf673b1b47570533929b53"}} as unknown as TypedDocumentString<AddKeyMutation, AddKeyMutationVariables>;
export const ChangeKeyDocument = {"__meta__":{"hash":"0e12e46e55e32c0559d7a76d65f8c03ef24ea8266aeeb5cb87a9d35b82b4d19e"}} as unknown as TypedDocumentString<ChangeKeyMutation, ChangeKeyMutationVariables>;
export const HandOverKeyDocument = {"__meta__":{"hash":"4289b074e193e931ef0291123e292510661c520dc6b5ac28809621252fe25901"}} as unknown as TypedDocumentString<HandOverKeyMutation, HandOverKeyMutationVariables>;
export const KeyTakersDocument = {"__meta__":{"hash":"82a0b5cdb79dee42d704038e08886fdb4f64b07c357cbfd7e3956e780b07b387"}} as unknown as TypedDocumentString<KeyTakersQuery, KeyTakersQueryVariables>;
export const MaintenanceDueDocument = {"__meta__":{"hash":"f6aaafd00a7cb44e4090217c5e84c8adeb2e88f348ddbcfd680d5956bd7d5ed5"}} as unknown as TypedDocumentString<MaintenanceDueQuery, MaintenanceDueQueryVariables>;
export const AddMaintenancePlanDocument = {"__meta__":{"hash":"e6fb1f6a1db298aeb98dc3f43290a46b4535e700704b3e486cc1cf61909e80b5"}} as unknown as TypedDocumentString<AddMaintenancePlanMutation, AddMaintenancePlanMutationVariables>;
export const ChangeMaintenancePlanDocument = {"__meta__":{"hash":"688886a78ab12547fe0948b39a3f24be74e3df5f781705f23c7d923f1090385f"}} as unknown as TypedDocumentString<ChangeMaintenancePlanMutation, ChangeMaintenancePlanMutationVariables>;
export const RecordMaintenanceDocument = {"__meta__":{"hash":"f43806f117ba0d1ed9d4de5abf35b7ceff50f3e98c2b35acdca3b2fc11dd2db6"}} as unknown as TypedDocumentString<RecordMaintenanceMutation, RecordMaintenanceMutationVariables>;
export const MembersDocument = {"__meta__":{"hash":"f1a169455774a0ac14b6ae4145c1606054d07040472bc8ac059805379e2fc27a"}} as unknown as TypedDocumentString<MembersQuery, MembersQueryVariables>;
export const InvitationsDocument = {"__meta__":{"hash":"5f75089ccd13c28037fb704aae02acb172e42d3fbdac4eeda16310fdfcf0478a"}} as unknown as TypedDocumentString<InvitationsQuery, InvitationsQueryVariables>;
export const CooperativesWithPeopleDocument = {"__meta__":{"hash":"466e0f8330f158629b0563a020dbe93fa17cc906bc1bb6ad2f852973a656190d"}} as unknown as TypedDocumentString<CooperativesWithPeopleQuery, CooperativesWithPeopleQueryVariables>;
export const AdmittedCooperativesDocument = {"__meta__":{"hash":"70f397fea45633378e3093f76b0554d455fc0613d45c39527579d5bf1555006b"}} as unknown as TypedDocumentString<AdmittedCooperativesQuery, AdmittedCooperativesQueryVariables>;
export const InviteDocument = {"__meta__":{"hash":"d4798f8974439551752bb52840af4c41a76dd0867d3f6fba7c2a52d0d648e299"}} as unknown as TypedDocumentString<InviteMutation, InviteMutationVariables>;
export const RevokeInvitationDocument = {"__meta__":{"hash":"501bf20c6765cdd6d5fce232debeda8e42961247484a44cff659eeb90a9e8f6c"}} as unknown as TypedDocumentString<RevokeInvitationMutation, RevokeInvitationMutationVariables>;
export const AddMemberDocument = {"__meta__":{"hash":"769aca6c34f4d4bdb695521438a3b9d04c3a9eec4a8f79ae68fc300d52d5b69f"}} as unknown as TypedDocumentString<AddMemberMutation, AddMemberMutationVariables>;
export const MakePrintedCodeDocument = {"__meta__":{"hash":"c88e04fd9b45440ccf523486b719b4c32743103c96e051d1f027b1fbc007b912"}} as unknown as TypedDocumentString<MakePrintedCodeMutation, MakePrintedCodeMutationVariables>;
export const GrantRoleDocument = {"__meta__":{"hash":"4077fc8672a723ef574fea434e4e5bb53996928e179355528609460431d208e2"}} as unknown as TypedDocumentString<GrantRoleMutation, GrantRoleMutationVariables>;
export const EndRoleDocument = {"__meta__":{"hash":"d9fefc6ebf060010bc15c5f9ebd4b85bb7dd62c329dfa8026f9d43540aaf671e"}} as unknown as TypedDocumentString<EndRoleMutation, EndRoleMutationVariables>;
export const GivenCertificatesDocument = {"__meta__":{"hash":"8b12ce2c9237dbc10f5e4b07968da2a0fa66ad334644500340e5bd8e640ff37e"}} as unknown as TypedDocumentString<GivenCertificatesQuery, GivenCertificatesQueryVariables>;
export const GrantCertificateDocument = {"__meta__":{"hash":"52234576f3a708a05e5a824c7123eb8a346faa094dbea9904a19b389a33a1a96"}} as unknown as TypedDocumentString<GrantCertificateMutation, GrantCertificateMutationVariables>;
export const RevokeCertificateDocument = {"__meta__":{"hash":"9c3ccd6b271ec610615c521ceaced1eecfb41df8f90aac7e9535f3cd3d2774d1"}} as unknown as TypedDocumentString<RevokeCertificateMutation, RevokeCertificateMutationVariables>;
export const MeterReadingsDocument = {"__meta__":{"hash":"417c96bbaf800a2f91d7bc17d95116d64d6ce9cc22f8e47206ecdec8c5431b1e"}} as unknown as TypedDocumentString<MeterReadingsQuery, MeterReadingsQueryVariables>;
export const AddMeterDocument = {"__meta__":{"hash":"0ebffda04df95f20451efece2f5577a1fa19dae9ef1b4ce769b2dd7e7ed2f7ec"}} as unknown as TypedDocumentString<AddMeterMutation, AddMeterMutationVariables>;
export const ReplaceMeterDocument = {"__meta__":{"hash":"f9e8bd0e7a4aca8ddeb72aa36c39020a1fffdaa91dbd817ab1d6c7bf8583e462"}} as unknown as TypedDocumentString<ReplaceMeterMutation, ReplaceMeterMutationVariables>;
export const RecordReadingDocument = {"__meta__":{"hash":"2ea2e935064c502e03412b676955248cd7e0b97c67c74e9e0fabaa217c3fa314"}} as unknown as TypedDocumentString<RecordReadingMutation, RecordReadingMutationVariables>;
export const CorrectReadingDocument = {"__meta__":{"hash":"e56e7bd9fd8cad485aab57224d0751476308fdcbeed70b44dab6a1d709f8cfdf"}} as unknown as TypedDocumentString<CorrectReadingMutation, CorrectReadingMutationVariables>;
export const SheetByCodeDocument = {"__meta__":{"hash":"97d9cea80b1ad99c146b038dddb6b93e5631dbf1973d117b696e29f4544c8bc8"}} as unknown as TypedDocumentString<SheetByCodeQuery, SheetByCodeQueryVariables>;
export const OpenCasesDocument = {"__meta__":{"hash":"2b0944f078100c3e01b62c446d20097995a0cb052132c06faf9fc785264ab05e"}} as unknown as TypedDocumentString<OpenCasesQuery, OpenCasesQueryVariables>;
export const EnterPaperDocument = {"__meta__":{"hash":"666be048e8fd599a7c8654a11be67b62f41f5a376e1e5512b122b74662bbb03a"}} as unknown as TypedDocumentString<EnterPaperMutation, EnterPaperMutationVariables>;
export const DecideConflictDocument = {"__meta__":{"hash":"3544e93f41ddeb20031a0261393afaa0f06b1d40889c48d4c49be1f65598bf5d"}} as unknown as TypedDocumentString<DecideConflictMutation, DecideConflictMutationVariables>;
export const UseReportPageDocument = {"__meta__":{"hash":"f32c19098b9d25e1bc10410b34b4529c7dd279e23aa916f059ab634551ae5ffb"}} as unknown as TypedDocumentString<UseReportPageQuery, UseReportPageQueryVariables>;
export const CostReportPageDocument = {"__meta__":{"hash":"a0330470bc766da8158c638587c55390eae5556c26a7582081a0a96cb4e9deb3"}} as unknown as TypedDocumentString<CostReportPageQuery, CostReportPageQueryVariables>;
export const ExportJobsDocument = {"__meta__":{"hash":"036ddc7e1e2e5d047d34837ac9f0b256a307eb62fc085e59fdcd5c4bd75483a9"}} as unknown as TypedDocumentString<ExportJobsQuery, ExportJobsQueryVariables>;
export const StartExportDocument = {"__meta__":{"hash":"19cd964a5de3eeccd2d7f3546c3ffeb44e03c39b44a26174b17c6d9c45949298"}} as unknown as TypedDocumentString<StartExportMutation, StartExportMutationVariables>;
export const RemoveExportDocument = {"__meta__":{"hash":"c237d6e316279510d65d654ebea288432a1dddf930d6b31c0fce0dd34ad0db9e"}} as unknown as TypedDocumentString<RemoveExportMutation, RemoveExportMutationVariables>;
export const RulesDocument = {"__meta__":{"hash":"f3c085faa957724f71a6c22f475d60a217c6da10b1a63f4676274337ccc655c6"}} as unknown as TypedDocumentString<RulesQuery, RulesQueryVariables>;
export const NewestRulesDocument = {"__meta__":{"hash":"3297ce86adcd6f0bd9ebecfcbd3bd243bf47f020be817fd662d7d81ba401e848"}} as unknown as TypedDocumentString<NewestRulesQuery, NewestRulesQueryVariables>;
export const NewestPricesDocument = {"__meta__":{"hash":"f82a4ccd2e701eaff6ed2af90b744d1c46a894a6bd9d8dad2b99f681d27cd4a4"}} as unknown as TypedDocumentString<NewestPricesQuery, NewestPricesQueryVariables>;
export const TryRulesDocument = {"__meta__":{"hash":"3b6bb51540da5ce495cb1f9efffc34a9412712986d61bb328c20f8d7ab4659a7"}} as unknown as TypedDocumentString<TryRulesQuery, TryRulesQueryVariables>;
export const AdoptRulesDocument = {"__meta__":{"hash":"beb1006f3baea665e9c5f3c40305732ba9e20c6499e93f94251d63e6d04b2a3b"}} as unknown as TypedDocumentString<AdoptRulesMutation, AdoptRulesMutationVariables>;
export const SetCertificateKindDocument = {"__meta__":{"hash":"d6de8967978db60ae82295bedee60994e82f49ad9a6339e59a143e140613d747"}} as unknown as TypedDocumentString<SetCertificateKindMutation, SetCertificateKindMutationVariables>;
export const OfficeSeasonsDocument = {"__meta__":{"hash":"6378761b4edde7be6d76e31097b66ed2d4777638dca54f7bc7c701bb8df55f53"}} as unknown as TypedDocumentString<OfficeSeasonsQuery, OfficeSeasonsQueryVariables>;
export const OfficeSeasonDetailDocument = {"__meta__":{"hash":"53e3b5f6747ea7a133a6231c07fc55329c31fbb4968d570646b53e052c85e536"}} as unknown as TypedDocumentString<OfficeSeasonDetailQuery, OfficeSeasonDetailQueryVariables>;
export const OfficeSeasonOutcomesDocument = {"__meta__":{"hash":"cf30431b47ab012033a9c850a29fa62185a983be8a5b36506c0657d1f78dcf45"}} as unknown as TypedDocumentString<OfficeSeasonOutcomesQuery, OfficeSeasonOutcomesQueryVariables>;
export const CreateSeasonDocument = {"__meta__":{"hash":"d5b6491f5fee9d181d1b1ba75c9d8b2314187e4a99058ee01291786d9541bd6a"}} as unknown as TypedDocumentString<CreateSeasonMutation, CreateSeasonMutationVariables>;
export const ExtendSeasonDocument = {"__meta__":{"hash":"d91c38dda49a15731944f63074345a0fc3d69ad2742d0358fc03c490d8350264"}} as unknown as TypedDocumentString<ExtendSeasonMutation, ExtendSeasonMutationVariables>;
export const SetSeasonSharesDocument = {"__meta__":{"hash":"089075b80943c2bd3a24bd704464d758769c30daa729d139be1938b30c4521ff"}} as unknown as TypedDocumentString<SetSeasonSharesMutation, SetSeasonSharesMutationVariables>;
export const RunSeasonDocument = {"__meta__":{"hash":"19b6b9e08c77fa92ffc7860e1288ad7cee167416e4d2e671ab2276cc8e219322"}} as unknown as TypedDocumentString<RunSeasonMutation, RunSeasonMutationVariables>;
export const PublishSeasonDocument = {"__meta__":{"hash":"35afc3b64d6a49e4cee1549e78e52ea246d50c5c119534a9c2b79dfa2069c3d2"}} as unknown as TypedDocumentString<PublishSeasonMutation, PublishSeasonMutationVariables>;
export const DiscardSeasonRunDocument = {"__meta__":{"hash":"d5991a33dc7934446bce6484264a9f04b7b42ef90f2f7239e7cae87e0477fe7f"}} as unknown as TypedDocumentString<DiscardSeasonRunMutation, DiscardSeasonRunMutationVariables>;
export const SettingsDocument = {"__meta__":{"hash":"f826a190b29a2a8a09488857c834f91b1756c7cf2ef2db6acfdcf3ce8046b514"}} as unknown as TypedDocumentString<SettingsQuery, SettingsQueryVariables>;
export const UpdateFederationDocument = {"__meta__":{"hash":"2a23da3e6c8c50cc8571e0d4d64292062eaf474ba167049948ae88ed004b753d"}} as unknown as TypedDocumentString<UpdateFederationMutation, UpdateFederationMutationVariables>;
export const SetPrinciplesDocument = {"__meta__":{"hash":"b26f1615dcd13d31754ef3efd3a6d52f5ee57e0233645a83846f53f0350edeb4"}} as unknown as TypedDocumentString<SetPrinciplesMutation, SetPrinciplesMutationVariables>;
export const SetHolidayDocument = {"__meta__":{"hash":"933943b73a3aebcb37537e3a486e8fe7a9626ffc85733ae5947a642cbed8b023"}} as unknown as TypedDocumentString<SetHolidayMutation, SetHolidayMutationVariables>;
export const RemoveHolidayDocument = {"__meta__":{"hash":"db2a59a5f72c239fa8f340d3a3e638238d00dacfcc13d9e1b2f1728dd9effd68"}} as unknown as TypedDocumentString<RemoveHolidayMutation, RemoveHolidayMutationVariables>;
export const RevokeSessionDocument = {"__meta__":{"hash":"0da1f5ad6ca30b47e1cb2c8f9b833664fb3647a47c585080a1a7fa8bc04c825c"}} as unknown as TypedDocumentString<RevokeSessionMutation, RevokeSessionMutationVariables>;
export const CreateAccessTokenDocument = {"__meta__":{"hash":"1ad6d695f516607c9a4cc61cbe99ad9d800d8f9519b34138da0f42a2da430cb5"}} as unknown as TypedDocumentString<CreateAccessTokenMutation, CreateAccessTokenMutationVariables>;
export const RevokeAccessTokenDocument = {"__meta__":{"hash":"423e6f10b1da24f1d0ba4dafa95ba1d0398da35d12a6cf01833c4f003ffc1bc0"}} as unknown as TypedDocumentString<RevokeAccessTokenMutation, RevokeAccessTokenMutationVariables>;
export const StartPasskeyRegistrationDocument = {"__meta__":{"hash":"370c6692fd3705698266e97b7b4823a3225e436a94b1383130d3e07b63fd52b4"}} as unknown as TypedDocumentString<StartPasskeyRegistrationMutation, StartPasskeyRegistrationMutationVariables>;
export const FinishPasskeyRegistrationDocument = {"__meta__":{"hash":"b3e7fec5c5e5ec7735c71e510f079f29a1665e4319ac01fdff81335bfa2bd2a2"}} as unknown as TypedDocumentString<FinishPasskeyRegistrationMutation, FinishPasskeyRegistrationMutationVariables>;
export const RemovePasskeyDocument = {"__meta__":{"hash":"d58cbcf230325ca410a24807ad1b01cafa763a789fb2d48fd1f1f692ad9dc10b"}} as unknown as TypedDocumentString<RemovePasskeyMutation, RemovePasskeyMutationVariables>;
export const SheetAssetsDocument = {"__meta__":{"hash":"accb7365226179b8bae5ea844647eab102a62e5932abd4e63c975f7be31d7688"}} as unknown as TypedDocumentString<SheetAssetsQuery, SheetAssetsQueryVariables>;
export const PrintSheetDocument = {"__meta__":{"hash":"de13264fe2f4a6d7e9e8a5095192e99ffe7e00921f6772bd10e6c8587fa97aaa"}} as unknown as TypedDocumentString<PrintSheetMutation, PrintSheetMutationVariables>;
export const SetPublicPageDocument = {"__meta__":{"hash":"3a219e026b41802cfdbe55a393955f91c0f0b3a1965600d43cdc7488601d5733"}} as unknown as TypedDocumentString<SetPublicPageMutation, SetPublicPageMutationVariables>;
export const RequestSignInCodeDocument = {"__meta__":{"hash":"f57b3c8dc6d1aaf4758ff7923e935f3ceb2cd33f6840b1250a31f8360e1ebc4d"}} as unknown as TypedDocumentString<RequestSignInCodeMutation, RequestSignInCodeMutationVariables>;
export const SignInDocument = {"__meta__":{"hash":"aa3835fdf4ffcd80712e6061eb566fdc275a692dc50c9aa1a400e15350a1d03b"}} as unknown as TypedDocumentString<SignInMutation, SignInMutationVariables>;
export const StartPasskeySignInDocument = {"__meta__":{"hash":"88cc8d1287cc8ca760268a65b306e911322c74c0ca7fc774207fb12553dc86fc"}} as unknown as TypedDocumentString<StartPasskeySignInMutation, StartPasskeySignInMutationVariables>;
export const FinishPasskeySignInDocument = {"__meta__":{"hash":"ec4f7ffbf14e098c5bae9ed75ea042cb006c00b6193c2d434c89f1b8b34facfa"}} as unknown as TypedDocumentString<FinishPasskeySignInMutation, FinishPasskeySignInMutationVariables>;
export const AcceptInvitationDocument = {"__meta__":{"hash":"a8447ce2ecb4c5a2df92ceafbbfaa64a6b47df35b587993d7457d60151bcc747"}} as unknown as TypedDocumentString<AcceptInvitationMutation, AcceptInvitationMutationVariables>;
export const MoveBookingDocument = {"__meta__":{"hash":"4ebbd395d638624107eee61427d7a338075a094f05fb9bf371416564e94a9540"}} as unknown as TypedDocumentString<MoveBookingMutation, MoveBookingMutationVariables>;
export const MoveToAssetDocument = {"__meta__":{"hash":"a1a6889d536019bb0942ec95fe592379ec80664986c3b04c5d74cd1503273054"}} as unknown as TypedDocumentString<MoveToAssetMutation, MoveToAssetMutationVariables>;
export const MoveSeriesDocument = {"__meta__":{"hash":"426542de842f19cb9208646616f6ef9d24b21e27c28889a937d8f55b561ddf07"}} as unknown as TypedDocumentString<MoveSeriesMutation, MoveSeriesMutationVariables>;
export const MovedBookingDocument = {"__meta__":{"hash":"a9cd68bea752bc4546a0fd8b9e1106d0c3f52637fc2ff1cf5ae051d8130135a9"}} as unknown as TypedDocumentString<MovedBookingQuery, MovedBookingQueryVariables>;
export const TimetableDocument = {"__meta__":{"hash":"d4eba06244d58cba3b69800a2bfb6cd40211ff0fcef9a7debbe925abf412db28"}} as unknown as TypedDocumentString<TimetableQuery, TimetableQueryVariables>;
export const BookingInHandDocument = {"__meta__":{"hash":"e292e6fd34635cf76593364e50a45e1c4d3886c2ae68db2078205a72677c1df8"}} as unknown as TypedDocumentString<BookingInHandQuery, BookingInHandQueryVariables>;
export const BookAssetDocument = {"__meta__":{"hash":"b8f76e29f1c1ea1a91c84596ed17fa46c44538deb85b7b7b20d8706bdfa44611"}} as unknown as TypedDocumentString<BookAssetMutation, BookAssetMutationVariables>;
export const CancelBookingDocument = {"__meta__":{"hash":"0762aa5f29de90904208cbe81d25210593bbac28a26d1f26185afbe768819154"}} as unknown as TypedDocumentString<CancelBookingMutation, CancelBookingMutationVariables>;
export const OfficeWeatherDocument = {"__meta__":{"hash":"cae6a30739cdaab676d01853e2cb7a71385328170bd0c09eb5e2d7ace5d7b09f"}} as unknown as TypedDocumentString<OfficeWeatherQuery, OfficeWeatherQueryVariables>;
export const ProposeWeatherShiftDocument = {"__meta__":{"hash":"371f79956ecc30797250809bacd25453a8c035347217f1a4446ca45f971294eb"}} as unknown as TypedDocumentString<ProposeWeatherShiftMutation, ProposeWeatherShiftMutationVariables>;
export const CarryOutWeatherShiftDocument = {"__meta__":{"hash":"a5fdd2039708f9484f8685e7a1063e7b1a33bc7e3c7994ad10ab6583fe3482ef"}} as unknown as TypedDocumentString<CarryOutWeatherShiftMutation, CarryOutWeatherShiftMutationVariables>;
export const WithdrawWeatherShiftDocument = {"__meta__":{"hash":"f421127ff6af88e29b7ec31629cfa7f79953841b68b89164bb0668a2feeb9c20"}} as unknown as TypedDocumentString<WithdrawWeatherShiftMutation, WithdrawWeatherShiftMutationVariables>;
export const MeDocument = {"__meta__":{"hash":"40bc28f39aba773e6b68d4d5e72c5dced539739f73994070622ec2d8ee70130c"}} as unknown as TypedDocumentString<MeQuery, MeQueryVariables>;
export const SignOutDocument = {"__meta__":{"hash":"39300be1f6ff47633a8c264de2a924d5b71367b646d3bf86d82d7c51c6543956"}} as unknown as TypedDocumentString<SignOutMutation, SignOutMutationVariables>;
export const ChangeLanguageDocument = {"__meta__":{"hash":"74b177f06bdc25457d212a1867543109b42d8bd19387df0dd531f177232952b5"}} as unknown as TypedDocumentString<ChangeLanguageMutation, ChangeLanguageMutationVariables>;
export const PaletteSearchDocument = {"__meta__":{"hash":"2417bf55a9da1f453d4ecf85a4f282dc7c0d4b24b1b3f8e329bc277b5c9c6ad7"}} as unknown as TypedDocumentString<PaletteSearchQuery, PaletteSearchQueryVariables>;
export const InboxCountDocument = {"__meta__":{"hash":"2a21bdc379ebeedfb36223a95c6cc746fcf3f95fd712cf8e260e331ecab8632d"}} as unknown as TypedDocumentString<InboxCountQuery, InboxCountQueryVariables>;