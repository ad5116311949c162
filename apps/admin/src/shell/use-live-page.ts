import { useRouter } from '@tanstack/react-router';
import { useEffect } from 'react';
import { followChanges, type LiveTopic } from '../api/live-changes.js';

const SETTLE_MS = 400;

/** Reads the page again when others change what it shows; several changes at once count as one. Not while a dialog is open or a block is dragged. */
export function useLivePage(...topics: LiveTopic[]): void {
  const router = useRouter();
  const key = topics.join();
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const readAgain = (): void => {
      if (document.querySelector('dialog[open], [data-dragging]')) timer = setTimeout(readAgain, SETTLE_MS);
      else void router.invalidate();
    };
    const stop = followChanges(key.split(',') as LiveTopic[], () => {
      clearTimeout(timer);
      timer = setTimeout(readAgain, SETTLE_MS);
    });
    return () => {
      stop();
      clearTimeout(timer);
    };
  }, [router, key]);
}
