import { getRouteApi, Link, useRouterState } from '@tanstack/react-router';
import { Button, Icon } from '@auzolan/ui';
import { useEffect, useState } from 'react';
import { useWords } from '../messages/use-words.js';
import { ActingFor } from './acting-for-picker.js';
import type { Place } from './places.js';
import { RailIcon } from './rail-icon.js';

const FOLDED_KEY = 'auzolan.railFolded';
const route = getRouteApi('/office');

/** The left rail: where to go, whom one speaks for. On narrow screens a bar whose menu unfolds. */
export function Rail(props: { places: readonly Place[]; onPalette: () => void; onShortcuts: () => void }) {
  const t = useWords();
  const { acting } = route.useRouteContext();
  const [folded, setFolded] = useState(() => localStorage.getItem(FOLDED_KEY) === '1');
  const [menuOpen, setMenuOpen] = useState(false);
  const address = useRouterState({ select: (state) => state.location.pathname });
  useEffect(() => setMenuOpen(false), [address]);
  function fold(): void {
    localStorage.setItem(FOLDED_KEY, folded ? '0' : '1');
    setFolded(!folded);
  }
  return (
    <header className={folded ? 'rail rail-folded' : 'rail'} data-menu={menuOpen ? 'open' : 'closed'}>
      <div className="rail-stick">
        <div className="rail-top">
          <p className="rail-name">{acting.federation.name}</p>
          <Button className="rail-menu" aria-expanded={menuOpen} aria-controls="rail-body" onClick={() => setMenuOpen(!menuOpen)}>
            <RailIcon name="menu" /> {t('shell.menu')}
          </Button>
        </div>
        <div className="rail-body" id="rail-body">
          <Button className="rail-palette" onClick={props.onPalette} aria-keyshortcuts="Control+K Meta+K">
            <Icon name="search" /> <span className="rail-word">{t('shell.find')}</span> <kbd className="rail-word" aria-hidden="true">Ctrl K</kbd>
          </Button>
          <nav aria-label={t('shell.pages')}>
            <ul>
              {props.places.map((place) => (
                <li key={place.to}>
                  <Link to={place.to} className="rail-link" activeProps={{ 'aria-current': 'page' }} title={folded ? t(place.label) : undefined}>
                    <RailIcon name={place.icon} /> <span className="rail-word">{t(place.label)}</span>
                  </Link>
                </li>
              ))}
            </ul>
          </nav>
          <div className="rail-foot">
            <ActingFor />
            <Button look="quiet" className="rail-word" onClick={props.onShortcuts}>{t('shell.shortcuts')}</Button>
            <Button look="quiet" className="rail-fold" aria-pressed={folded} onClick={fold} title={t('shell.fold')}>
              <RailIcon name="fold" /> <span className="rail-word">{t('shell.fold')}</span>
            </Button>
          </div>
        </div>
      </div>
    </header>
  );
}
