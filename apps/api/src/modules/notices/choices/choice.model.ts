import { Field, InputType, Int, ObjectType } from '@nestjs/graphql';
import { ArrayUnique, IsInt, Max, Min } from 'class-validator';
import { OptionalField } from '../../../platform/graphql/optional-field.js';
import { Line, MaybeLine, Rows } from '../../../platform/graphql/texts.js';
import { LocalTime } from '../../../platform/graphql/scalars.js';
import { NOTICE_KINDS, NoticeKind, NoticeWay } from '../notice-kind.js';

@ObjectType({ description: 'How the reader hears of one kind of thing.' })
export class NoticeChoice {
  @Field(() => NoticeKind)
  kind!: NoticeKind;

  @Field(() => NoticeWay)
  way!: NoticeWay;
}

@ObjectType({ description: 'What the reader is told in the federation acted for, and how.' })
export class NoticeChoices {
  @Field(() => [NoticeChoice], { description: 'Every kind that can concern the reader.' })
  items!: NoticeChoice[];

  @Field(() => LocalTime, { description: 'When the digest comes, by the clock of timeZone.' })
  digestAt!: string;

  @Field({ description: 'IANA zone of the digest.' })
  timeZone!: string;

  @Field(() => String, { description: 'What a browser needs to allow push: an applicationServerKey, base64url.' })
  pushKey!: string;

  @Field(() => Boolean, { description: 'Whether the browser of this session allows it now.' })
  pushHere!: boolean;

  @Field(() => Int, { description: 'How many browsers of the person allow it.' })
  pushDevices!: number;
}

@InputType()
export class NoticeChoiceInput {
  @Field(() => NoticeKind)
  kind!: NoticeKind;

  @Field(() => NoticeWay)
  way!: NoticeWay;
}

@InputType()
export class ChooseNoticesInput {
  @Field(() => [NoticeChoiceInput], { description: 'Kinds that are left out stay as they are.' })
  @Rows(NOTICE_KINDS.length)
  @ArrayUnique(({ kind }: NoticeChoiceInput) => kind, { message: 'must name each kind once' })
  choices!: NoticeChoiceInput[];

  @Field(() => Int, { nullable: true, description: 'Minutes after midnight at which the digest comes, 0 to 1439.' })
  @OptionalField()
  @IsInt()
  @Min(0, { message: 'must be from 0 to 1439' })
  @Max(1439, { message: 'must be from 0 to 1439' })
  digestMinute?: number | null;

  @Field(() => String, { nullable: true, description: 'IANA zone of the reader; left out, it stays.' })
  @MaybeLine(64)
  timeZone?: string | null;
}

@InputType({ description: 'What `PushSubscription.toJSON()` of a browser gives.' })
export class AllowPushInput {
  @Field()
  @Line(1000)
  endpoint!: string;

  @Field({ description: 'keys.p256dh, base64url.' })
  @Line(100)
  p256dh!: string;

  @Field({ description: 'keys.auth, base64url.' })
  @Line(40)
  auth!: string;
}
