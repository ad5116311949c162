import type { ButtonHTMLAttributes, ReactNode } from 'react';

export interface ButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  look?: 'primary' | 'attention' | 'danger' | 'quiet';
  wide?: boolean;
  /** While true the button stays focusable, says it is busy and does nothing. */
  busy?: boolean;
  children?: ReactNode;
}

export function buttonClass(look?: ButtonProps['look'], wide?: boolean): string {
  return ['button', look && `button-${look}`, wide && 'button-wide'].filter(Boolean).join(' ');
}

/** A native button; `type="button"` unless it says otherwise. */
export function Button({ look, wide, busy, onClick, type, className, ...rest }: ButtonProps) {
  return (
    <button
      {...rest}
      type={type ?? 'button'}
      className={className ? `${buttonClass(look, wide)} ${className}` : buttonClass(look, wide)}
      aria-disabled={busy ? true : rest['aria-disabled']}
      aria-busy={busy ? true : undefined}
      onClick={(event) => {
        if (busy) event.preventDefault();
        else onClick?.(event);
      }}
    />
  );
}
