import { useEffect, useRef } from 'react';
import { useTranslate } from '../i18n/i18n-context.js';

export interface SummarizedError {
  /** Id of the control to mend; absent for an error of the whole form. */
  fieldId?: string;
  message: string;
}

/** Lists what is wrong above a form, takes focus when it appears and links to each field. */
export function ErrorSummary(props: { errors: readonly SummarizedError[] }) {
  const t = useTranslate();
  const box = useRef<HTMLDivElement>(null);
  const shown = props.errors.length > 0;
  useEffect(() => {
    if (shown) box.current?.focus();
  }, [shown, props.errors]);
  if (!shown) return null;
  return (
    <div className="error-summary" role="alert" tabIndex={-1} ref={box}>
      <h2>{t('kit.errorSummary')}</h2>
      <ul>
        {props.errors.map((error) => (
          <li key={`${error.fieldId ?? ''}${error.message}`}>
            {error.fieldId ? (
              <a
                href={`#${error.fieldId}`}
                onClick={(event) => {
                  event.preventDefault();
                  document.getElementById(error.fieldId ?? '')?.focus();
                }}
              >
                {error.message}
              </a>
            ) : (
              error.message
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
