import { Button, Icon, SelectField } from '@auzolan/ui';
import { useState } from 'react';
import type { ThingsQuery } from '../../gql/graphql.js';
import { useTogetherText } from './use-together-text.js';

type Thing = ThingsQuery['assets']['items'][number];

/**
 * One more thing, chosen and then added: arrow keys only choose. Those of the co-op `nearest` come first, as what goes with
 * a thing mostly stands where it stands.
 */
export function ThingChooser(props: { things: readonly Thing[]; nearest: string | undefined; onAdd: (thing: Thing) => void }) {
  const t = useTogetherText();
  const [chosenId, setChosen] = useState('');
  const chosen = props.things.find(({ id }) => id === chosenId);
  const owners = [...new Map(props.things.map(({ owner }) => [owner.id, owner])).values()].sort((a, b) => Number(b.id === props.nearest) - Number(a.id === props.nearest) || a.name.localeCompare(b.name));
  return (
    <div className="stack stack-tight">
      <SelectField label={t('together.add')} value={chosen?.id ?? ''} onChange={(event) => setChosen(event.currentTarget.value)}>
        <option value="">{t('together.choose')}</option>
        {owners.map((owner) => (
          <optgroup key={owner.id} label={owner.name}>
            {props.things.filter((thing) => thing.owner.id === owner.id).map(({ id, name }) => <option key={id} value={id}>{name}</option>)}
          </optgroup>
        ))}
      </SelectField>
      {chosen && <p><Button onClick={() => props.onAdd(chosen)}><Icon name="plus" />{t('together.put', { name: chosen.name })}</Button></p>}
    </div>
  );
}
