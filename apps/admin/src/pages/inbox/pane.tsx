import type { ReactNode } from 'react';
import { useWords } from '../../messages/use-words.js';
import { ownFile } from '../../api/acting-for.js';

export interface PaneProps<Item> {
  item: Item;
  /** Whether its decision is being made in a dialog. */
  open: boolean;
  onOpen: (open: boolean) => void;
}

/** Pictures of what is decided about; each opens in full. */
export function Pictures(props: { photos: ReadonlyArray<{ id: string; url: string }> }): ReactNode {
  const t = useWords();
  if (!props.photos.length) return null;
  return (
    <div className="photos">
      {props.photos.map((photo, index) => (
        <a key={photo.id} href={ownFile(photo.url)} target="_blank" rel="noreferrer"><img src={ownFile(photo.url)} alt={t('inbox.picture', { number: index + 1 })} loading="lazy" /></a>
      ))}
    </div>
  );
}
