import { Button, ErrorSummary, type SummarizedError } from '@auzolan/ui';
import { createContext, useContext, useId, useLayoutEffect, useMemo, useRef, useState, type FormEvent, type ReactNode } from 'react';
import { useWords } from '../messages/use-words.js';
import { nativeProblems, serverProblems, type FormProblems } from './form-problems.js';

interface FormState {
  idOf: (name: string) => string;
  errorOf: (name: string) => string | undefined;
}
const FormContext = createContext<FormState | null>(null);

/** The id of a control of the surrounding form, and what is wrong with it. */
export function useFormControl(name: string): { id: string; error: string | undefined } {
  const form = useContext(FormContext);
  if (!form) throw new Error('OfficeForm is missing above this control');
  return { id: form.idOf(name), error: form.errorOf(name) };
}

const NONE: FormProblems = new Map();

/**
 * A form that saves at once: shows what the browser and the server find wrong
 * in a summary and beside each field, and stays busy while saving. In a dialog
 * that opens, its first control takes focus.
 */
export function OfficeForm(props: {
  save: (data: FormData) => Promise<void>;
  submit: ReactNode;
  look?: 'primary' | 'danger' | 'attention';
  also?: ReactNode;
  label?: string;
  children: ReactNode;
}) {
  const t = useWords();
  const prefix = useId();
  const [problems, setProblems] = useState<FormProblems>(NONE);
  const [busy, setBusy] = useState(false);
  const place = useRef<HTMLFormElement>(null);
  useLayoutEffect(() => {
    if (place.current?.closest('dialog')) place.current.querySelector('input, select, textarea')?.setAttribute('autofocus', '');
  }, []);
  const state = useMemo<FormState>(() => ({
    idOf: (name) => `${prefix}${name}`,
    errorOf: (name) => problems.get(name),
  }), [prefix, problems]);
  const errors = useMemo<SummarizedError[]>(() =>
    [...problems].map(([name, message]) => ({ message, fieldId: name ? `${prefix}${name}` : undefined })), [problems, prefix]);

  async function submit(event: FormEvent<HTMLFormElement>): Promise<void> {
    event.preventDefault();
    const form = event.currentTarget;
    if (busy) return;
    const found = nativeProblems(form, t);
    setProblems(found);
    if (found.size) return;
    setBusy(true);
    try {
      await props.save(new FormData(form));
    } catch (error) {
      const names = [...form.elements].map((element) => ('name' in element ? String(element.name) : '')).filter(Boolean);
      setProblems(serverProblems(error, names, t));
    } finally {
      setBusy(false);
    }
  }

  return (
    <FormContext.Provider value={state}>
      <form className="stack office-form" ref={place} noValidate aria-label={props.label} onSubmit={(event) => void submit(event)}>
        <ErrorSummary errors={errors} />
        {props.children}
        <div className="row">
          <Button type="submit" look={props.look ?? 'primary'} busy={busy}>{props.submit}</Button>
          {props.also}
        </div>
      </form>
    </FormContext.Provider>
  );
}
