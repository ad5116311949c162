import { useRouter } from '@tanstack/react-router';
import { useToast } from '@auzolan/ui';
import { useTroubleText } from '../../forms/trouble.js';

/** Runs a removal, says how it went and reads the page again. */
export function useRemove(): (run: () => Promise<unknown>, done: string) => Promise<void> {
  const toast = useToast();
  const router = useRouter();
  const describe = useTroubleText();
  return async (run, done) => {
    try {
      await run();
      toast(done);
    } catch (error) {
      toast(describe(error));
    }
    await router.invalidate({ sync: true });
  };
}
