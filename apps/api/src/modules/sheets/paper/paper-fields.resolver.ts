import { ResolveField, Resolver } from '@nestjs/graphql';
import type { RequestContext } from '../../../platform/context/request-context.js';
import { Asset, assetById } from '../../assets/index.js';
import { Booking } from '../../bookings/index.js';
import { Cooperative, FederationLoaders, Member } from '../../federation/index.js';
import { RefusalReason } from '../../rules/index.js';
import { Sheet } from '../printing/sheet.model.js';
import { entriesOfSheet, entryById, PaperBookingLoaders } from './paper.loaders.js';
import { ConflictCase, PaperEntry } from './paper.model.js';
import { PaperReasons } from './paper-reasons.js';

@Resolver(() => PaperEntry)
export class PaperEntryFieldsResolver {
  constructor(
    private readonly federation: FederationLoaders,
    private readonly bookings: PaperBookingLoaders,
  ) {}

  @ResolveField(() => Asset)
  asset(entry: PaperEntry, _args: unknown, context: RequestContext): Promise<Asset | null> {
    return context.loaders.of(assetById).load(entry.assetId);
  }

  @ResolveField(() => Cooperative)
  cooperative(entry: PaperEntry, _args: unknown, context: RequestContext): Promise<Cooperative | null> {
    return this.federation.cooperativeById(context, entry.cooperativeId);
  }

  @ResolveField(() => Member, { nullable: true, description: 'Whose name it is, where that is known.' })
  member(entry: PaperEntry, _args: unknown, context: RequestContext): Promise<Member | null> | null {
    return entry.memberId ? this.federation.memberById(context, entry.memberId) : null;
  }

  @ResolveField(() => Member)
  enteredBy(entry: PaperEntry, _args: unknown, context: RequestContext): Promise<Member | null> {
    return this.federation.memberById(context, entry.enteredById);
  }

  @ResolveField(() => Booking, { nullable: true, description: 'What it became, or the cooperative’s own booking that it tells of.' })
  booking(entry: PaperEntry, _args: unknown, context: RequestContext): Promise<Booking | null> | null {
    return entry.bookingId ? this.bookings.byId(context, entry.bookingId) : null;
  }
}

@Resolver(() => ConflictCase)
export class ConflictCaseFieldsResolver {
  constructor(
    private readonly federation: FederationLoaders,
    private readonly bookings: PaperBookingLoaders,
    private readonly reasons: PaperReasons,
  ) {}

  @ResolveField(() => PaperEntry, { description: 'What the paper says.' })
  entry(one: ConflictCase, _args: unknown, context: RequestContext): Promise<PaperEntry | null> {
    return context.loaders.of(entryById).load(one.paperEntryId);
  }

  @ResolveField(() => PaperEntry, { nullable: true, description: 'The other line of paper, for PAPER.' })
  otherEntry(one: ConflictCase, _args: unknown, context: RequestContext): Promise<PaperEntry | null> | null {
    return one.otherEntryId ? context.loaders.of(entryById).load(one.otherEntryId) : null;
  }

  @ResolveField(() => [Booking], { description: 'What stood in the calendar when the case was opened.' })
  calendar(one: ConflictCase, _args: unknown, context: RequestContext): Promise<Booking[]> {
    return this.bookings.ofCase(context, one.id);
  }

  @ResolveField(() => [RefusalReason], { description: 'Every rule that spoke against it when the case was opened, for RULES.' })
  refusals(one: ConflictCase, _args: unknown, context: RequestContext): Promise<RefusalReason[]> | [] {
    return one.kind === 'RULES' ? this.reasons.ofCase(context, one.id) : [];
  }

  @ResolveField(() => Member, { nullable: true })
  decidedBy(one: ConflictCase, _args: unknown, context: RequestContext): Promise<Member | null> | null {
    return one.decidedById ? this.federation.memberById(context, one.decidedById) : null;
  }

  @ResolveField(() => Booking, { nullable: true, description: 'What was booked when the paper was believed about a time to come.' })
  booking(one: ConflictCase, _args: unknown, context: RequestContext): Promise<Booking | null> | null {
    return one.bookingId ? this.bookings.byId(context, one.bookingId) : null;
  }
}

/** What paper adds to a sheet. */
@Resolver(() => Sheet)
export class SheetEntriesResolver {
  @ResolveField(() => [PaperEntry], { description: 'Lines that were typed in, by number, for keepers of the asset; at most 40.' })
  async entries(sheet: Sheet, _args: unknown, context: RequestContext): Promise<PaperEntry[]> {
    return (await context.loaders.of(entriesOfSheet).load(sheet.id)) ?? [];
  }
}
