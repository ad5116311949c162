import { useNavigate } from '@tanstack/react-router';
import { Dialog } from '@auzolan/ui';
import { useCallback, useId, useState, type KeyboardEvent } from 'react';
import { useWords } from '../messages/use-words.js';
import type { Place } from './places.js';
import { useOfficeCommands, type Command } from './use-office-commands.js';
import { useFound } from './use-found.js';

/** Go anywhere by typing: pages, actions, and co-ops and assets by name. */
export function Palette(props: { places: readonly Place[]; onClose: () => void; onShortcuts: () => void }) {
  const t = useWords();
  const navigate = useNavigate();
  const listId = useId();
  const [text, setText] = useState('');
  const [chosen, setChosen] = useState(0);
  const takeFocus = useCallback((input: HTMLInputElement | null) => input?.setAttribute('autofocus', ''), []);
  const commands = useOfficeCommands(props.places, props.onShortcuts);
  const found = useFound(text.trim());
  const wanted = text.trim().toLocaleLowerCase();
  const shown: Command[] = [
    ...commands.filter((command) => command.label.toLocaleLowerCase().includes(wanted)),
    ...found.map((thing) => ({
      id: thing.id,
      label: thing.name,
      detail: thing.detail,
      run: () => void (thing.kind === 'cooperative' ? navigate({ to: '/cooperatives/$id', params: { id: thing.id } }) : navigate({ to: '/assets/$id', params: { id: thing.id } })),
    })),
  ];
  const active = Math.min(chosen, shown.length - 1);

  function run(command: Command | undefined): void {
    if (!command) return;
    props.onClose();
    command.run();
  }
  function onKeyDown(event: KeyboardEvent): void {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step && shown.length) setChosen((active + step + shown.length) % shown.length);
    else if (event.key === 'Enter') run(shown[active]);
    else return;
    event.preventDefault();
  }
  return (
    <Dialog title={t('palette.title')} onClose={props.onClose}>
      <input
        className="input palette-input" type="text" role="combobox" aria-expanded="true" aria-controls={listId} aria-autocomplete="list" autoComplete="off" ref={takeFocus}
        aria-label={t('palette.label')} aria-activedescendant={shown[active] ? `${listId}-${active}` : undefined} placeholder={t('palette.label')}
        value={text} onChange={(event) => { setText(event.target.value); setChosen(0); }} onKeyDown={onKeyDown}
      />
      <ul className="palette-list" role="listbox" id={listId} aria-label={t('palette.title')}>
        {shown.map((command, index) => (
          <li key={command.id} id={`${listId}-${index}`} role="option" aria-selected={index === active} className="palette-option" onClick={() => run(command)}>
            <span>{command.label}</span> {command.detail && <span className="muted small">{command.detail}</span>}
          </li>
        ))}
      </ul>
      <p className="muted small" role="status">{t('palette.count', { count: shown.length })}</p>
    </Dialog>
  );
}
