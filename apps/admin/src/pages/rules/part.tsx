import { CheckField } from '@auzolan/ui';
import { useState, type ReactNode } from 'react';
import { useWords } from '../../messages/use-words.js';
import type { Part as PartName } from './rules-draft.js';

/** A part of the rules that is either left to wider rules or set here, if only to "none". */
export function Part(props: { name: PartName; isSet: boolean; children: ReactNode }) {
  const t = useWords();
  const [isSet, setIsSet] = useState(props.isSet);
  return (
    <fieldset className="stack">
      <legend>{t(`rules.${props.name}`)}</legend>
      <CheckField name={`set.${props.name}`} label={t('rules.setHere')} checked={isSet} onChange={(event) => setIsSet(event.currentTarget.checked)} />
      {isSet && props.children}
    </fieldset>
  );
}
