import { getRouteApi } from '@tanstack/react-router';
import { formatDay, formatInstant, useLocale } from '@auzolan/ui';
import { useDeedWords } from '../../messages/use-deed-words.js';
import { STATUSES } from '../cooperatives/cooperatives.routes.js';
import type { Change } from './changes.js';

const office = getRouteApi('/office');

/** Fields of cooperatives, which imports have words for. */
const COOPERATIVE_FIELDS = [
  'name', 'description', 'legalForm', 'activity', 'street', 'postcode', 'locality', 'region', 'country', 'latitude', 'longitude', 'website',
  'email', 'phone', 'registrationNumber', 'membersCount', 'since',
] as const;
const FIELDS = [
  'start', 'end', 'outcome', 'title', 'kind', 'date', 'fromDate', 'lastDate', 'currency', 'stopsUse', 'rating', 'side', 'retired', 'fileName', 'closesAt', 'version',
] as const;
/** What stands in fields and is no text of a person. */
export const VALUES = [
  'HELD', 'REQUESTED', 'CONFIRMED', 'CHECKED_OUT', 'RETURNED', 'SETTLED', 'CANCELLED', 'DECLINED', 'EXPIRED', 'NO_SHOW', 'OPEN', 'ASSESSED', 'MENDED', 'CHARGED', 'DISMISSED',
  'HOLDER', 'OWNER', 'OUT', 'BACK', 'USED', 'BOOKED', 'CONFLICT', 'ACCEPTED', 'OBJECTED', 'true', 'false',
] as const;
const RATINGS = ['GOOD', 'WORN', 'DAMAGED', 'UNUSABLE'] as const;
const KINDS = ['EXCLUSIVE', 'POOLED', 'COMPOSITE'] as const;
const ROLES = ['MEMBER', 'COORDINATOR', 'TREASURER', 'STEWARD', 'ALLOCATOR', 'AUDITOR'] as const;
const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d/;
const DAY = /^\d{4}-\d\d-\d\d$/;
const own = <Known extends string>(known: readonly Known[], text: string): Known | undefined => known.find((one) => one === text);

/** Words for the fields that a deed changed, where there are any, and for what is in them. */
export function useChangeWords(): { fieldWords: (field: string) => string | null; valueWords: (change: Pick<Change, 'field'>, value: string) => string } {
  const t = useDeedWords();
  const locale = useLocale();
  const { timeZone } = office.useRouteContext().acting.federation;
  return {
    fieldWords: (field) => {
      if (field === 'status') return t('cooperative.status');
      if (field === 'quantity') return t('inbox.howMany');
      if (field === 'role') return t('role.title');
      const [cooperative, other] = [own(COOPERATIVE_FIELDS, field), own(FIELDS, field)];
      return cooperative ? t(`field.${cooperative}`) : other ? t(`change.${other}`) : null;
    },
    valueWords: ({ field }, value) => {
      if (INSTANT.test(value)) return formatInstant(value, locale, timeZone);
      if (DAY.test(value)) return formatDay(value, 'withYear', locale);
      const [status, rating, role, kind, known] = [own(STATUSES, value), own(RATINGS, value), own(ROLES, value), own(KINDS, value), own(VALUES, value)];
      if (status && field === 'status') return t(`status.${status}`);
      if (role && field === 'role') return t(`role.${role}`);
      if (kind) return t(`kind.${kind}`);
      if (rating) return t(`rating.${rating}`);
      return known ? t(`value.${known}`) : value;
    },
  };
}
