import { useEffect, useState } from 'react';
import type { Intent } from './intent.js';
import { onOutboxChange } from './outbox.js';
import { readIntents } from './outbox-store.js';

/** What waits or needs its person, kept current. Empty where the browser keeps nothing. */
export function useIntents(): Intent[] {
  const [intents, setIntents] = useState<Intent[]>([]);
  useEffect(() => {
    const read = () => {
      readIntents().then(
        (all) => setIntents(all.filter((intent) => intent.state !== 'sent')),
        (problem: unknown) => console.warn('the outbox cannot be read', problem),
      );
    };
    read();
    return onOutboxChange(read);
  }, []);
  return intents;
}
