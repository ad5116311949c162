import { useEffect, useState } from 'react';
import { query } from '../api/office.js';
import { PaletteSearchDocument } from '../gql/graphql.js';

export interface Found {
  id: string;
  kind: 'cooperative' | 'asset';
  name: string;
  detail: string;
}

const TYPING_PAUSE_MS = 180;

/** Co-ops and assets whose name holds the text (two letters or more), asked when typing pauses. */
export function useFound(text: string): Found[] {
  const [found, setFound] = useState<Found[]>([]);
  useEffect(() => {
    if (text.length < 2) {
      setFound([]);
      return;
    }
    const stop = new AbortController();
    const timer = setTimeout(() => {
      query(PaletteSearchDocument, { text }, { signal: stop.signal }).then((answer) => setFound([
        ...answer.cooperatives.items.map((item) => ({ id: item.id, kind: 'cooperative' as const, name: item.name, detail: item.locality })),
        ...answer.assets.items.map((item) => ({ id: item.id, kind: 'asset' as const, name: item.name, detail: item.place })),
      ]), () => setFound([]));
    }, TYPING_PAUSE_MS);
    return () => {
      clearTimeout(timer);
      stop.abort();
    };
  }, [text]);
  return found;
}
