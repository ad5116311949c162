import { useCallback } from 'react';
import type { CooperativeStatus } from '../../gql/graphql.js';
import { useWords } from '../../messages/use-words.js';
import { STATUSES } from '../cooperatives/cooperatives.routes.js';

/** Deeds the office has words for; others show as the server names them. */
export const ACTIONS = [
  'asset.addPhoto', 'asset.close', 'asset.create', 'asset.open', 'asset.removePhoto', 'asset.setOpeningHours', 'asset.update', 'booking.book',
  'booking.cancel', 'cooperative.answer', 'cooperative.apply', 'cooperative.decide', 'cooperative.update', 'federation.found', 'federation.update',
  'import.upload', 'import.map', 'import.judge', 'import.commit', 'import.discard', 'invitation.accept', 'invitation.create', 'invitation.revoke',
  'member.add', 'member.printCode', 'member.rename', 'principles.set', 'role.end', 'role.grant',
] as const;

export const SUBJECTS = ['asset', 'booking', 'cooperative', 'federation', 'import', 'invitation', 'member'] as const;

const FIELDS = [
  'name', 'description', 'legalForm', 'activity', 'street', 'postcode', 'locality', 'region', 'country', 'latitude', 'longitude', 'website',
  'email', 'phone', 'registrationNumber', 'membersCount', 'since',
] as const;

/** Words for what the activity holds: deeds, the things they were done to, fields and their values. */
export function useActivityWords() {
  const t = useWords();
  const actionWords = useCallback((action: string): string => {
    const known = ACTIONS.find((candidate) => candidate === action);
    return known ? t(`action.${known}`) : action;
  }, [t]);
  const subjectWords = useCallback((subject: string): string => {
    const known = SUBJECTS.find((candidate) => candidate === subject);
    return known ? t(`subject.${known}`) : subject;
  }, [t]);
  const fieldWords = useCallback((field: string): string => {
    if (field === 'status') return t('cooperative.status');
    const known = FIELDS.find((candidate) => candidate === field);
    return known ? t(`field.${known}`) : field;
  }, [t]);
  const valueWords = useCallback((field: string, value: string): string => {
    const status: CooperativeStatus | undefined = field === 'status' ? STATUSES.find((candidate) => candidate === value) : undefined;
    return status ? t(`status.${status}`) : value;
  }, [t]);
  return { actionWords, subjectWords, fieldWords, valueWords };
}
