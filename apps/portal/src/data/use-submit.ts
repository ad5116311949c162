import { ApiError } from '@auzolan/graphql-client';
import type { SummarizedError } from '@auzolan/ui';
import { useState } from 'react';
import { useErrorText } from './use-error-text.js';
import { useRefusal } from './use-refusal.js';

export interface SubmitState {
  busy: boolean;
  errors: SummarizedError[];
  /** Runs the work once at a time; its failure becomes errors, by field where the server names one. */
  run: (work: () => Promise<void>) => Promise<void>;
  fail: (errors: SummarizedError[]) => void;
}

/** Busy state and errors of one form. `fieldIds` and `words`: see useRefusal. */
export function useSubmit(fieldIds: Record<string, string>, words?: Record<string, string>): SubmitState {
  const errorText = useErrorText();
  const refusal = useRefusal();
  const [busy, setBusy] = useState(false);
  const [errors, setErrors] = useState<SummarizedError[]>([]);
  const run = async (work: () => Promise<void>) => {
    if (busy) return;
    setBusy(true);
    setErrors([]);
    try {
      await work();
    } catch (error) {
      setErrors(error instanceof ApiError ? refusal(error, fieldIds, words) : [{ message: errorText(error) }]);
    } finally {
      setBusy(false);
    }
  };
  return { busy, errors, run, fail: setErrors };
}

/** The message for one control, to stand beside it as well. */
export function errorFor(state: SubmitState, fieldId: string): string | null {
  return state.errors.find((error) => error.fieldId === fieldId)?.message ?? null;
}
