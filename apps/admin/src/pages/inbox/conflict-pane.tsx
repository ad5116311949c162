import { useEffect } from 'react';
import { ConflictCard } from '../paper/conflict-card.js';
import type { ConflictItem } from './inbox.load.js';

/** A line of paper that the calendar, the rules or other paper contradict: both sides, and the decision between them. `open` goes to the decision. */
export function ConflictPane({ item, open }: { item: ConflictItem; open: boolean }) {
  useEffect(() => {
    if (open) document.querySelector<HTMLSelectElement>('#conflict select')?.focus();
  }, [open]);
  return <section className="pane" id="conflict"><ConflictCard one={item.conflict} headingId="item-title" /></section>;
}
