import { ApiError } from '@auzolan/graphql-client';
import type { Words } from '../messages/use-words.js';
import { troubleText } from './trouble.js';

/** What is wrong with a form, by the name of the control; the name '' is the form itself. */
export type FormProblems = ReadonlyMap<string, string>;

type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

function isControl(element: Element): element is Control {
  return 'validity' in element && 'name' in element && element.tagName !== 'BUTTON' && element.tagName !== 'FIELDSET';
}

function sentence(control: Control, t: Words): string {
  const label = control.labels?.[0]?.textContent?.trim() ?? control.name;
  const { validity } = control;
  if (validity.valueMissing) return t('form.missing', { label });
  if (validity.rangeUnderflow && 'min' in control) return t('form.least', { label, least: control.min });
  if (validity.rangeOverflow && 'max' in control) return t('form.most', { label, most: control.max });
  if (validity.typeMismatch && control.type === 'email') return t('form.email', { label });
  if (validity.typeMismatch && control.type === 'url') return t('form.url', { label });
  return t('form.format', { label });
}

/** Problems the browser sees by itself: required, bounds, types. */
export function nativeProblems(form: HTMLFormElement, t: Words): FormProblems {
  const controls = [...form.elements].filter(isControl);
  return new Map(controls.filter((control) => control.name && !control.validity.valid).map((control) => [control.name, sentence(control, t)]));
}

/**
 * Problems the server names. Its paths (`input.asset.name`) are matched to the
 * form's control by their end; a field the form does not show counts for the whole form.
 */
export function serverProblems(error: unknown, names: readonly string[], t: Words): FormProblems {
  const aboutForm = !(error instanceof ApiError) || !error.fields.length || error.code === 'STALE_VERSION';
  if (aboutForm) return new Map([['', troubleText(error, t)]]);
  return new Map(error.fields.map(({ field, message }) => {
    const name = names.find((candidate) => field === candidate || field.endsWith(`.${candidate}`));
    return name ? [name, message] : ['', `${field}: ${message}`];
  }));
}
