import { SelectField, TextArea, TextField } from '@auzolan/ui';
import type { ComponentProps } from 'react';
import { useFormControl } from './office-form.js';

type Named<Props> = Omit<Props, 'id' | 'error' | 'name'> & { name: string };

/** A text input of the surrounding form. Says "(optional)" unless required. */
export function FormText(props: Named<ComponentProps<typeof TextField>>) {
  return <TextField {...props} {...useFormControl(props.name)} optional={!props.required} />;
}

/** A textarea of the surrounding form. Says "(optional)" unless required. */
export function FormArea(props: Named<ComponentProps<typeof TextArea>>) {
  return <TextArea {...props} {...useFormControl(props.name)} optional={!props.required} />;
}

/** A select of the surrounding form; children are options. Says "(optional)" unless required. */
export function FormSelect(props: Named<ComponentProps<typeof SelectField>>) {
  return <SelectField {...props} {...useFormControl(props.name)} optional={!props.required} />;
}
