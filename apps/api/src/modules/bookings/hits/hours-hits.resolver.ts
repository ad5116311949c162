import { Args, Field, InputType, Query, Resolver } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { ValidateNested } from 'class-validator';
import {
  AssetsService, CompositionService, ExceptionDaysService, HolidaysService, RemoveExceptionDayInput, SetAssetPartsInput, SetExceptionDayInput, SetHolidayInput, SetOpeningHoursInput, UpdateAssetInput, UpdateAssetsInput,
} from '../../assets/index.js';
import { AgreementsService, EndAgreementInput, MoveAgreementEndInput } from '../../federation/index.js';
import { Access } from '../../../platform/access/access.decorator.js';
import { isSteward, type Actor } from '../../../platform/context/actor.js';
import { Acting } from '../../../platform/context/ctx.decorator.js';
import { ForbiddenError, InputError } from '../../../platform/errors/domain-error.js';
import { OptionalField } from '../../../platform/graphql/optional-field.js';
import { checkPage, PageArgs } from '../../../platform/graphql/page.js';
import { BookingList } from '../booking.model.js';
import { BookingsQueries } from '../bookings.queries.js';
import { HoursHits } from './hours-hits.service.js';

@InputType({ description: 'One change, as its mutation takes it.' })
export class HoursChangeInput {
  @Field(() => SetOpeningHoursInput, { nullable: true })
  @OptionalField()
  @ValidateNested()
  @Type(() => SetOpeningHoursInput)
  setOpeningHours?: SetOpeningHoursInput | null;

  @Field(() => UpdateAssetInput, { nullable: true })
  @OptionalField()
  @ValidateNested()
  @Type(() => UpdateAssetInput)
  updateAsset?: UpdateAssetInput | null;

  @Field(() => UpdateAssetsInput, { nullable: true })
  @OptionalField()
  @ValidateNested()
  @Type(() => UpdateAssetsInput)
  updateAssets?: UpdateAssetsInput | null;

  @Field(() => SetAssetPartsInput, { nullable: true })
  @OptionalField()
  @ValidateNested()
  @Type(() => SetAssetPartsInput)
  setAssetParts?: SetAssetPartsInput | null;

  @Field(() => SetExceptionDayInput, { nullable: true })
  @OptionalField()
  @ValidateNested()
  @Type(() => SetExceptionDayInput)
  setExceptionDay?: SetExceptionDayInput | null;

  @Field(() => RemoveExceptionDayInput, { nullable: true })
  @OptionalField()
  @ValidateNested()
  @Type(() => RemoveExceptionDayInput)
  removeExceptionDay?: RemoveExceptionDayInput | null;

  @Field(() => SetHolidayInput, { nullable: true })
  @OptionalField()
  @ValidateNested()
  @Type(() => SetHolidayInput)
  setHoliday?: SetHolidayInput | null;

  @Field(() => MoveAgreementEndInput, { nullable: true })
  @OptionalField()
  @ValidateNested()
  @Type(() => MoveAgreementEndInput)
  moveAgreementEnd?: MoveAgreementEndInput | null;

  @Field(() => EndAgreementInput, { nullable: true })
  @OptionalField()
  @ValidateNested()
  @Type(() => EndAgreementInput)
  endAgreement?: EndAgreementInput | null;
}

@Resolver()
export class HoursHitsResolver {
  constructor(
    private readonly hits: HoursHits,
    private readonly assets: AssetsService,
    private readonly parts: CompositionService,
    private readonly days: ExceptionDaysService,
    private readonly holidays: HolidaysService,
    private readonly agreements: AgreementsService,
    private readonly bookings: BookingsQueries,
  ) {}

  @Access('coordinator')
  @Query(() => BookingList, { description: 'Bookings that stand and that a change of hours, days, parts, use or of an agreement’s end would hit, soonest first. Nothing is changed. For who may make the change.' })
  async changeHits(@Acting() actor: Actor, @Args('change') change: HoursChangeInput, @Args() page: PageArgs): Promise<BookingList> {
    const { skip, take } = checkPage(page);
    const ids = await this.hits.wouldHit(actor, this.tried(actor, change));
    const shown = ids.slice(skip, skip + take);
    return { items: shown.length ? await this.bookings.byIds(actor, shown) : [], totalItems: ids.length };
  }

  private tried(actor: Actor, change: HoursChangeInput): () => Promise<unknown> {
    const { setOpeningHours: hours, updateAsset: asset, updateAssets: assets, setAssetParts: parts, setExceptionDay: day, removeExceptionDay: usual, setHoliday: holiday, moveAgreementEnd: moved, endAgreement: ended } = change;
    if ([hours, asset, assets, parts, day, usual, holiday, moved, ended].filter(Boolean).length !== 1) throw new InputError('change', 'must be exactly one');
    if (holiday && !isSteward(actor)) throw new ForbiddenError('Only a steward can set holidays.');
    if ((moved || ended) && !isSteward(actor)) throw new ForbiddenError('Only a steward can end agreements.');
    const asked = { acceptHits: false };
    return async () => {
      if (hours) await this.assets.setOpeningHours(actor, { ...hours, ...asked });
      if (asset) await this.assets.update(actor, { ...asset, ...asked });
      if (assets) await this.assets.updateAll(actor, { ...assets, ...asked });
      if (parts) await this.parts.setParts(actor, { ...parts, ...asked });
      if (day) await this.days.set(actor, { ...day, ...asked });
      if (usual) await this.days.remove(actor, { ...usual, ...asked });
      if (holiday) await this.holidays.set(actor, { ...holiday, ...asked });
      if (moved) await this.agreements.moveEnd(actor, { ...moved, ...asked });
      if (ended) await this.agreements.end(actor, { ...ended, ...asked });
    };
  }
}
