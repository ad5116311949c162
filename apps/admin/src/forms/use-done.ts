import { useRouter } from '@tanstack/react-router';
import { useToast } from '@auzolan/ui';

/** How a dialog ends well: the page is read again, the dialog closes, and a toast says what happened. */
export function useDone(onClose: () => void): (words: string) => Promise<void> {
  const toast = useToast();
  const router = useRouter();
  return async (words) => {
    await router.invalidate({ sync: true });
    onClose();
    toast(words);
  };
}
