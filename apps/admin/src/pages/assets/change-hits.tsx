import { ApiError } from '@auzolan/graphql-client';
import { Notice } from '@auzolan/ui';
import { useState } from 'react';
import { query } from '../../api/office.js';
import { ChangeHitsDocument, type ChangeHitsQuery, type HoursChangeInput } from '../../gql/graphql.js';
import { useWords } from '../../messages/use-words.js';
import { HitBookings } from './hit-bookings.js';

type Hits = ChangeHitsQuery['changeHits'];

/** Saves a change of hours, of parts or of an agreement's end; when it is refused because bookings stand in the way, lists them, and saves it the next time all the same. */
export function useChangeHits(): {
  hits: Hits | undefined;
  /** @returns whether it is saved; if not, there are hits to look at first */
  save: (change: HoursChangeInput, write: (acceptHits: boolean) => Promise<unknown>) => Promise<boolean>;
  forget: () => void;
} {
  const [hits, setHits] = useState<Hits>();
  return {
    hits,
    save: async (change, write) => {
      try {
        await write(hits !== undefined);
        return true;
      } catch (error) {
        if (!isAboutHits(error)) throw error;
        setHits((await query(ChangeHitsDocument, { change })).changeHits);
        return false;
      }
    },
    forget: () => setHits(undefined),
  };
}

/** The bookings that would no longer fit, where several assets change with what they are of, and what becomes of them. */
export function ChangeHits({ hits, hint, several = false }: { hits: Hits | undefined; hint?: string; several?: boolean }) {
  const t = useWords();
  if (!hits) return null;
  const more = hits.totalItems - hits.items.length;
  return (
    <Notice tone="attention" live>
      <p><strong>{t('hits.count', { count: hits.totalItems })}</strong></p>
      <HitBookings bookings={hits.items.map(({ asset, ...booking }) => ({ ...booking, of: several ? asset.name : undefined }))} />
      {more > 0 && <p>{t('hits.more', { count: more })}</p>}
      <p>{hint ?? t('hits.hint')}</p>
    </Notice>
  );
}

function isAboutHits(error: unknown): boolean {
  return error instanceof ApiError && error.code === 'CONFLICT' && error.fields.some(({ field }) => field.endsWith('acceptHits'));
}
