import { getRouteApi, Outlet, useNavigate, useRouterState } from '@tanstack/react-router';
import { useState } from 'react';
import { useWords } from '../messages/use-words.js';
import { Palette } from './palette.js';
import { placesFor } from './places.js';
import { Rail } from './rail.js';
import { rightsOf } from './rights.js';
import { ShortcutsDialog } from './shortcuts-dialog.js';
import { useShortcutKeys, useShortcuts } from './shortcuts.js';
import { usePaletteKey } from './use-palette-key.js';

const route = getRouteApi('/office');

/** Rail, page, palette and shortcuts: what stands around every page. */
export function OfficeShell() {
  const t = useWords();
  const navigate = useNavigate();
  const { acting } = route.useRouteContext();
  const places = placesFor(rightsOf(acting));
  const [open, setOpen] = useState<'palette' | 'shortcuts' | null>(null);
  const waiting = useRouterState({ select: (state) => state.isLoading });
  useShortcutKeys();
  usePaletteKey(() => setOpen('palette'));
  useShortcuts([
    { keys: '?', label: t('keys.help'), run: () => setOpen('shortcuts') },
    { keys: '/', label: t('keys.palette'), run: () => setOpen('palette') },
    ...places.map((place) => ({ keys: `g ${place.key}`, label: t(place.label), run: () => void navigate({ to: place.to }) })),
  ]);
  return (
    <div className="office">
      <a className="skip-link" href="#content">{t('shell.skip')}</a>
      <Rail places={places} onPalette={() => setOpen('palette')} onShortcuts={() => setOpen('shortcuts')} />
      <main id="content" tabIndex={-1} className="office-main" aria-busy={waiting}>
        <Outlet />
      </main>
      {open === 'palette' && <Palette places={places} onClose={() => setOpen(null)} onShortcuts={() => setOpen('shortcuts')} />}
      {open === 'shortcuts' && <ShortcutsDialog onClose={() => setOpen(null)} />}
    </div>
  );
}
