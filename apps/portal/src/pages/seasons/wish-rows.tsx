import { Button } from '@auzolan/ui';
import { useState } from 'react';
import { moved, type DraftWish } from './draft-wishes.js';
import { useSeasonText } from './use-season-text.js';
import './seasons.css';

/** The wishes in their order; each goes up and down by a button, which keeps the focus. */
export function WishRows(props: { wishes: readonly DraftWish[]; nameOf: (wish: DraftWish) => string; onChange: (wishes: readonly DraftWish[]) => void }) {
  const t = useSeasonText();
  const { wishes, nameOf } = props;
  const [said, setSaid] = useState('');
  const move = (from: number, to: number) => {
    props.onChange(moved(wishes, from, to));
    if (to >= 0 && to < wishes.length) setSaid(t('wishes.moved', { place: to + 1, count: wishes.length }));
  };
  const remove = (at: number) => {
    props.onChange(wishes.filter((_, index) => index !== at));
    setSaid(t('wishes.removed'));
    document.getElementById('wishes-title')?.focus();
  };
  return (
    <>
      <ol className="wish-rows">
        {wishes.map((wish, index) => (
          <li key={wish.key} className="wish-row">
            <span className="wish-rank">{index + 1}</span>
            <span className="wish-words"><strong>{nameOf(wish)}</strong><span className="muted">{wish.purpose}</span></span>
            <span className="wish-buttons">
              <Button aria-disabled={index === 0} onClick={() => move(index, index - 1)}>{t('wishes.up')}<Named name={nameOf(wish)} /></Button>
              <Button aria-disabled={index === wishes.length - 1} onClick={() => move(index, index + 1)}>{t('wishes.down')}<Named name={nameOf(wish)} /></Button>
              <Button onClick={() => remove(index)}>{t('wishes.remove')}<Named name={nameOf(wish)} /></Button>
            </span>
          </li>
        ))}
      </ol>
      <p role="status" className="visually-hidden">{said}</p>
    </>
  );
}

/** Tells listeners which wish a button is about. */
function Named({ name }: { name: string }) {
  return <span className="visually-hidden">: {name}</span>;
}
