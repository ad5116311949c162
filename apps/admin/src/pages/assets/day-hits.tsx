import { Notice } from '@auzolan/ui';
import { useState } from 'react';
import { query } from '../../api/office.js';
import { DayHitsDocument, type DayHitsQuery, type DayHitsQueryVariables } from '../../gql/graphql.js';
import { useWords } from '../../messages/use-words.js';
import { HitBookings } from './hit-bookings.js';

type Hits = DayHitsQuery['dayHits'];

/** Looks once whom a day would hit before it is set; set again, it is meant. */
export function useDayHits(): { hits: Hits | undefined; ask: (day: DayHitsQueryVariables) => Promise<boolean>; forget: () => void } {
  const [hits, setHits] = useState<Hits>();
  return {
    hits,
    ask: async (day) => {
      if (hits) return false;
      const { dayHits } = await query(DayHitsDocument, day);
      if (dayHits.totalItems) setHits(dayHits);
      return dayHits.totalItems > 0;
    },
    forget: () => setHits(undefined),
  };
}

/** The bookings that stand in what a day would close. */
export function DayHits({ hits }: { hits: Hits | undefined }) {
  const t = useWords();
  if (!hits) return null;
  return (
    <Notice tone="attention" live>
      <p><strong>{t('closures.hits', { count: hits.totalItems })}</strong></p>
      <HitBookings bookings={hits.items} />
      <p>{t('closures.hitsHint')}</p>
    </Notice>
  );
}
