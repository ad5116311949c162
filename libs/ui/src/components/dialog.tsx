import { useEffect, useId, useRef, type ReactNode } from 'react';
import { useTranslate } from '../i18n/i18n-context.js';
import { Button } from './button.js';

/**
 * A native modal dialog: focus moves in, Escape closes it and focus returns.
 * Mounted means open; unmount it in `onClose`. `onEscape` takes Escape's place where it should only go a step back.
 */
export function Dialog(props: { title: ReactNode; onClose: () => void; onEscape?: () => void; children: ReactNode }) {
  const t = useTranslate();
  const titleId = useId();
  const element = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const opener = document.activeElement;
    element.current?.showModal();
    return () => {
      if (opener instanceof HTMLElement) opener.focus();
    };
  }, []);
  return (
    <dialog
      className="dialog"
      ref={element}
      aria-labelledby={titleId}
      onCancel={(event) => {
        event.preventDefault();
        (props.onEscape ?? props.onClose)();
      }}
    >
      <div className="dialog-head">
        <h2 id={titleId}>{props.title}</h2>
        <Button onClick={props.onClose}>{t('kit.close')}</Button>
      </div>
      {props.children}
    </dialog>
  );
}
