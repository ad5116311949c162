import { useId, type InputHTMLAttributes, type ReactNode, type SelectHTMLAttributes, type TextareaHTMLAttributes } from 'react';
import { useTranslate } from '../i18n/i18n-context.js';
import { Icon } from './icon.js';

interface FieldFrame {
  label: ReactNode;
  hint?: ReactNode;
  /** Names what is wrong and how to mend it; absent when all is well. */
  error?: string | null;
  /** Written as "(optional)" after the label; never asterisks. */
  optional?: boolean;
  /** The control's id; an ErrorSummary links to it. Made up when absent. */
  id?: string;
}

interface ControlProps {
  id: string;
  'aria-describedby'?: string;
  'aria-invalid'?: true;
}

function Frame(props: FieldFrame & { children: (control: ControlProps) => ReactNode }) {
  const t = useTranslate();
  const generated = useId();
  const id = props.id ?? generated;
  const described = [props.hint && `${id}-hint`, props.error && `${id}-error`].filter(Boolean).join(' ');
  return (
    <div className={props.error ? 'field field-invalid' : 'field'}>
      <label className="field-label" htmlFor={id}>
        {props.label}
        {props.optional && <span className="muted"> ({t('kit.optional')})</span>}
      </label>
      {props.hint && <p className="field-hint" id={`${id}-hint`}>{props.hint}</p>}
      {props.error && (
        <p className="field-error" id={`${id}-error`}>
          <Icon name="warning" />
          <span><span className="visually-hidden">{t('kit.error')}: </span>{props.error}</span>
        </p>
      )}
      {props.children({ id, 'aria-describedby': described || undefined, 'aria-invalid': props.error ? true : undefined })}
    </div>
  );
}

type FrameKeys = keyof FieldFrame;

/** A labelled native input with its hint and error. */
export function TextField({ label, hint, error, optional, id, ...input }: FieldFrame & Omit<InputHTMLAttributes<HTMLInputElement>, FrameKeys>) {
  return (
    <Frame label={label} hint={hint} error={error} optional={optional} id={id}>
      {(control) => <input {...input} {...control} className="input" />}
    </Frame>
  );
}

/** A labelled native textarea with its hint and error. */
export function TextArea({ label, hint, error, optional, id, ...area }: FieldFrame & Omit<TextareaHTMLAttributes<HTMLTextAreaElement>, FrameKeys>) {
  return (
    <Frame label={label} hint={hint} error={error} optional={optional} id={id}>
      {(control) => <textarea {...area} {...control} className="textarea" />}
    </Frame>
  );
}

/** A labelled native select with its hint and error; children are option elements. */
export function SelectField({ label, hint, error, optional, id, ...select }: FieldFrame & Omit<SelectHTMLAttributes<HTMLSelectElement>, FrameKeys>) {
  return (
    <Frame label={label} hint={hint} error={error} optional={optional} id={id}>
      {(control) => <select {...select} {...control} className="select" />}
    </Frame>
  );
}

/** A checkbox with its words beside it, as one target. */
export function CheckField({ label, ...input }: { label: ReactNode } & Omit<InputHTMLAttributes<HTMLInputElement>, 'type'>) {
  return (
    <label className="check">
      <input {...input} type="checkbox" />
      <span>{label}</span>
    </label>
  );
}
