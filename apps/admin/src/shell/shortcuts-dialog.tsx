import { CheckField, Dialog } from '@auzolan/ui';
import { useState } from 'react';
import { useWords } from '../messages/use-words.js';
import { singleKeysOff, turnSingleKeys, useAllShortcuts } from './shortcuts.js';

/** Every key that works on this page, and the switch to turn single keys off. */
export function ShortcutsDialog(props: { onClose: () => void }) {
  const t = useWords();
  const groups = useAllShortcuts();
  const [on, setOn] = useState(!singleKeysOff());
  return (
    <Dialog title={t('keys.title')} onClose={props.onClose}>
      <dl className="keys">
        <dt><kbd>Ctrl</kbd> <kbd>K</kbd></dt>
        <dd>{t('keys.palette')}</dd>
        {groups.flat().map((shortcut) => (
          <div className="keys-row" key={shortcut.keys}>
            <dt>{shortcut.keys.split(' ').map((key) => <kbd key={key}>{key}</kbd>)}</dt>
            <dd>{shortcut.label}</dd>
          </div>
        ))}
      </dl>
      <CheckField label={t('keys.on')} checked={on} onChange={(event) => { turnSingleKeys(event.target.checked); setOn(event.target.checked); }} />
    </Dialog>
  );
}
