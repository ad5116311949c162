import { createContext, useCallback, useContext, useState, type ReactNode } from 'react';
import { useTranslate } from '../i18n/i18n-context.js';
import { Button } from './button.js';

interface Toast {
  id: number;
  text: string;
  action?: { label: string; run: () => void };
}

type ShowToast = (text: string, action?: Toast['action']) => void;

const ToastContext = createContext<ShowToast>(() => undefined);

/** Shows and announces a short message, with at most one action; it stays until it is hidden. */
export function useToast(): ShowToast {
  return useContext(ToastContext);
}

/** Holds the page's one polite live region and the toasts in it, the newest two. */
export function ToastProvider(props: { children: ReactNode }) {
  const t = useTranslate();
  const [toasts, setToasts] = useState<Toast[]>([]);
  const show = useCallback<ShowToast>((text, action) => {
    setToasts((shown) => [...shown.slice(-1), { id: (shown.at(-1)?.id ?? 0) + 1, text, action }]);
  }, []);
  const hide = (id: number) => setToasts((shown) => shown.filter((toast) => toast.id !== id));
  return (
    <ToastContext.Provider value={show}>
      {props.children}
      <div className="toast-region" role="status">
        {toasts.map((toast) => (
          <div className="toast" key={toast.id}>
            <span>{toast.text}</span>
            <span className="row">
              {toast.action && (
                <Button
                  onClick={() => {
                    toast.action?.run();
                    hide(toast.id);
                  }}
                >
                  {toast.action.label}
                </Button>
              )}
              <Button onClick={() => hide(toast.id)}>{t('kit.dismiss')}</Button>
            </span>
          </div>
        ))}
      </div>
    </ToastContext.Provider>
  );
}
